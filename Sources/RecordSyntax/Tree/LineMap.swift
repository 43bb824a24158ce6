/// Turns byte offsets of one text into lines and columns; made only when something is shown.
public struct LineMap: Sendable {
  /// A place as people and editors count it.
  public struct Position: Hashable, Comparable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int

    /// Makes a position from a 1-based line and column.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// Orders positions as they stand in the text.
    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  private let bytes: [UInt8]
  /// The offset at which each line starts.
  private let starts: [Int]

  /// Finds the lines of `bytes`; a line ends with LF, CR LF or a lone CR.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        starts.append(index)
      } else if byte == 0x0D, index == bytes.count || bytes[index] != 0x0A {
        starts.append(index)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of lines, the empty one behind a final newline included.
  public var lineCount: Int { starts.count }

  /// The position of a byte offset; an offset behind the end counts as the end.
  ///
  /// A byte-order mark at the start of the file is no column.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var index = starts[low]
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = min(3, offset) }
    while index < offset {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    // An offset inside a scalar belongs to that scalar.
    if offset < bytes.count, bytes[offset] & 0xC0 == 0x80, column > 1 { column -= 1 }
    return Position(line: low + 1, column: column)
  }

  /// The byte range of a 1-based line without its line ending; `nil` when there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
