internal import RecordSyntax

/// Reads CSV files (RFC 4180) as spreadsheets write them.
///
/// Rows end with CR LF, LF or CR; the last one need not end at all. A line with nothing on it is no row. A cell in
/// quotes may hold separators, line breaks and doubled quotes; blanks belong to the cell they stand in. What is wrong
/// is named with its place, and reading goes on behind it.
public struct CSVReader: Sendable {
  /// The most bytes a file may have; a larger one is refused by name before it is read.
  public static let mostBytes = 16 << 20

  private let separator: CSVSeparator?
  private let encoding: CSVEncoding?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - separator: What stands between cells; `nil` for what stands most often in the header.
  ///   - encoding: How characters are saved; `nil` for UTF-8 where the bytes are that, else Windows-1252 with a warning.
  public init(separator: CSVSeparator? = nil, encoding: CSVEncoding? = nil) {
    self.separator = separator
    self.encoding = encoding
  }

  /// Reads a file. Never fails: what is wrong stands in the table's faults.
  public func read(_ bytes: [UInt8]) -> CSVTable {
    guard bytes.count <= Self.mostBytes else {
      return unread(bytes, .tooLargeCSV(bytes.count))
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      return unread(bytes, .utf16)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let check = CSVTextCheck(bytes, encoding, hasMark: start > 0)
    let header = CSVSeparator.header(of: bytes, from: start)
    guard let separator = separator ?? CSVSeparator.find(in: bytes, header) else {
      return unread(bytes, .unclearSeparator(ByteRange(header.lowerBound, header.upperBound)))
    }
    var scanner = CSVScanner(bytes, separator, from: start)
    scanner.scan()
    // Faults at one place stay in the order in which they were found.
    let faults = (check.faults + scanner.faults).enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.prefix(Fault.most).map(\.element)
    return CSVTable(
      bytes: bytes, separator: separator, encoding: check.encoding, cells: scanner.cells,
      starts: scanner.starts, faults: faults)
  }

  /// A table without rows, for a file that cannot be cut into them.
  private func unread(_ bytes: [UInt8], _ fault: Fault) -> CSVTable {
    CSVTable(
      bytes: bytes, separator: separator ?? .comma, encoding: encoding ?? .utf8, cells: [], starts: [0],
      faults: [fault])
  }
}
