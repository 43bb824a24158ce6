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
  /// How many scalars start before every so many bytes, so that a column of a long line is not counted from its start.
  private let scalarCounts: [Int]
  private static let stride = 256

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
    var counts = [0]
    var start = 0
    while bytes.count - start > Self.stride {
      counts.append(counts[counts.count - 1] + Self.scalars(in: bytes[start..<start + Self.stride]))
      start += Self.stride
    }
    scalarCounts = counts
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  /// Where a 0-based line starts.
  private func start(ofLine line: Int) -> Int {
    line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : starts[line]
  }

  /// How many scalars start before an offset that is no greater than the number of bytes.
  private func scalarCount(before offset: Int) -> Int {
    let block = min(offset / Self.stride, scalarCounts.count - 1)
    return scalarCounts[block] + Self.scalars(in: bytes[block * Self.stride..<offset])
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
    let start = min(start(ofLine: low), offset)
    var column = 1 + scalarCount(before: offset) - scalarCount(before: start)
    // An offset inside a scalar belongs to that scalar.
    if offset < bytes.count, bytes[offset] & 0xC0 == 0x80, column > 1 { column -= 1 }
    return Position(line: low + 1, column: column)
  }

  /// The characters of the text that a range of bytes holds.
  public func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The offset so many scalars behind another, or before it when the number is negative; no further than the bounds.
  ///
  /// An offset inside a scalar belongs to that scalar.
  public func offset(_ offset: Int, advancedBy count: Int, within bounds: Range<Int>) -> Int {
    var offset = scalarStart(min(max(offset, bounds.lowerBound), bounds.upperBound), bounds)
    for _ in 0..<abs(count) {
      if count < 0 {
        guard offset > bounds.lowerBound else { break }
        offset = scalarStart(offset - 1, bounds)
      } else {
        guard offset < bounds.upperBound else { break }
        let end = min(offset + Self.mostBytes, bounds.upperBound)
        offset = bytes[offset + 1..<end].firstIndex { $0 & 0xC0 != 0x80 } ?? end
      }
    }
    return offset
  }

  /// The most bytes of a scalar; what has more like one is no UTF-8.
  private static let mostBytes = 4

  /// Where the scalar starts that the byte at an offset is part of.
  private func scalarStart(_ offset: Int, _ bounds: Range<Int>) -> Int {
    guard offset < bounds.upperBound else { return offset }
    let first = max(bounds.lowerBound, offset - Self.mostBytes + 1)
    return bytes[first...offset].lastIndex { $0 & 0xC0 != 0x80 } ?? offset
  }

  /// The byte range of a 1-based line without its line ending; `nil` when there is no such line.
  ///
  /// A byte-order mark at the start of the file is no part of it.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = self.start(ofLine: line - 1)
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
