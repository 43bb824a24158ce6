/// A CSV file as rows of cells: its text, where each cell stands in that, and what is wrong with the file.
///
/// A cell is its range of bytes, the quotes around it included; what is between them is decoded when it is asked for.
/// The first row is the header; another one may have fewer cells or more. With a fault that is an error rows may be missing or cut up wrongly.
public struct CSVTable: Sendable {
  /// The whole text as UTF-8: the file's own bytes, but for one saved otherwise. Lines and columns are the file's.
  public let bytes: [UInt8]
  /// What stands between the cells.
  public let separator: CSVSeparator
  /// How the file is saved.
  public let encoding: CSVEncoding
  /// What is wrong, in the order of the text; at most `Fault.most` of them.
  public let faults: [Fault]

  /// The cells of all rows.
  private let cells: [ByteRange]
  /// The number of the first cell of each row, and behind the last row the number of all cells.
  private let starts: [Int]

  /// Puts a table together; the reader does.
  init(
    bytes: [UInt8], separator: CSVSeparator, encoding: CSVEncoding, cells: [ByteRange], starts: [Int],
    faults: [Fault]
  ) {
    self.bytes = bytes
    self.separator = separator
    self.encoding = encoding
    self.cells = cells
    self.starts = starts
    self.faults = faults
  }

  /// Whether the rows are those that the file means: no fault but warnings.
  public var isReadable: Bool { !faults.contains { $0.severity == .error } }

  /// The number of rows, the header included.
  public var rowCount: Int { starts.count - 1 }

  /// What is wrong with the number of a row's cells; `nil` where nothing is.
  ///
  /// Excel leaves off cells at the end of a row that are empty. But one that ends in a cell of several lines may be so short
  /// because a quote is missing.
  public func widthFault(ofRow row: Int) -> Fault? {
    let (cells, width) = (cells(ofRow: row), cells(ofRow: 0).count)
    guard let first = cells.first, let last = cells.last else { return nil }
    if cells.count > width {
      let surplus = cells[cells.startIndex + width]
      return .tooManyCells(ByteRange(Int(surplus.start), Int(last.end)), cells.count, of: width)
    }
    let isBroken = bytes[last.indices].contains { $0 == 0x0A || $0 == 0x0D }
    guard cells.count < width, isBroken else { return nil }
    return .tooFewCells(ByteRange(Int(first.start), Int(last.end)), cells.count, of: width)
  }

  /// The cells of a row, from 0.
  public func cells(ofRow row: Int) -> ArraySlice<ByteRange> { cells[starts[row]..<starts[row + 1]] }

  /// The text of a cell: without the quotes around it, and with the doubled ones inside it single.
  public func text(of cell: ByteRange) -> String {
    let quote = UInt8(ascii: "\"")
    let written = bytes[cell.indices]
    guard written.first == quote else { return String(decoding: written, as: UTF8.self) }
    var text: [UInt8] = []
    var index = written.startIndex + 1
    while index < written.endIndex {
      // A quote that is not doubled closes the cell; what wrongly stands behind it is text all the same.
      if written[index] == quote {
        index += 1
        if index == written.endIndex { break }
      }
      text.append(written[index])
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
