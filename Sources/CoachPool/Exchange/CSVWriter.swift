internal import RecordSyntax

/// Writes the rows of a CSV file (RFC 4180), always the same bytes for the same cells.
struct CSVWriter: Sendable {
  /// What was written so far, UTF-8.
  private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private var isRowBegun = false

  /// Starts with nothing written.
  init(_ separator: CSVSeparator = .comma) { self.separator = separator.rawValue }

  /// Adds a cell, in quotes where it has to be.
  mutating func add(_ cell: some Collection<UInt8>) {
    if isRowBegun { bytes.append(separator) }
    isRowBegun = true
    let quote = UInt8(ascii: "\"")
    guard cell.contains(where: { $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += cell
      return
    }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Ends a row.
  mutating func endRow() {
    bytes += [0x0D, 0x0A]
    isRowBegun = false
  }
}
