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
      return unread(bytes, encoding ?? .utf8, [.tooLargeCSV(bytes.count)])
    }
    let text = CSVText(bytes, encoding)
    let declared = CSVSeparator.declared(in: text.bytes, from: text.start)
    let start = declared?.end ?? text.start
    let header = CSVSeparator.header(of: text.bytes, from: start)
    guard let separator = separator ?? declared?.separator ?? CSVSeparator.find(in: text.bytes, header) else {
      let unclear = Fault.unclearSeparator(ByteRange(header.lowerBound, header.upperBound))
      return unread(text.bytes, text.encoding, text.faults + [unclear])
    }
    var scanner = CSVScanner(text.bytes, separator, from: start)
    scanner.scan()
    return CSVTable(
      bytes: text.bytes, separator: separator, encoding: text.encoding, cells: scanner.cells,
      starts: scanner.starts, faults: Self.inOrder(text.faults + scanner.faults))
  }

  /// A table without rows, for a file that cannot be cut into them.
  private func unread(_ bytes: [UInt8], _ encoding: CSVEncoding, _ faults: [Fault]) -> CSVTable {
    CSVTable(
      bytes: bytes, separator: separator ?? .comma, encoding: encoding, cells: [], starts: [0],
      faults: Self.inOrder(faults))
  }

  /// Faults in the order of the text, as many as are reported; at one place in the order in which they were found.
  private static func inOrder(_ faults: [Fault]) -> [Fault] {
    faults.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.prefix(Fault.most).map(\.element)
  }
}
