/// Finds its way over the lines of a document's text, for edits.
package struct TextLines {
  private let bytes: [UInt8]
  /// The comments, in the order of the text.
  private let comments: [ByteRange]

  /// Reads the lines of a document.
  init(_ document: Document) {
    bytes = document.bytes
    comments = document.comments
  }

  /// Where the line of an offset starts.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, !isBreak(start - 1) { start -= 1 }
    return start
  }

  /// Where the line of an offset ends, before its line ending.
  func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !isBreak(end) { end += 1 }
    return end
  }

  /// The offset behind the line ending that starts at an offset, or the end of the text.
  func behindBreak(_ offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    return offset + (isPair ? 2 : 1)
  }

  /// How many bytes stand before an offset in its line.
  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  /// The blanks that the line of an offset starts with.
  func indentation(at offset: Int) -> String {
    let start = lineStart(of: offset)
    return String(decoding: bytes[start..<skipBlanks(start)], as: UTF8.self)
  }

  /// Whether nothing but blanks stands before an offset in its line.
  func startsLine(_ offset: Int) -> Bool { skipBlanks(lineStart(of: offset)) >= offset }

  /// Whether a range has no line ending in it.
  func isOnOneLine(_ range: Range<Int>) -> Bool { !bytes[range].contains { $0 == 0x0A || $0 == 0x0D } }

  /// The first offset from here on that is no space or tab.
  func skipBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// The offset behind what precedes the blanks before an offset.
  func skipBlanksBack(_ offset: Int) -> Int {
    var index = offset
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index
  }

  /// The start of the first line from the one that starts here on that is not blank.
  func skipBlankLines(_ start: Int) -> Int {
    var line = start
    while line < bytes.count {
      let content = skipBlanks(line)
      guard content < bytes.count, isBreak(content) else { return line }
      line = behindBreak(content)
    }
    return line
  }

  /// The start of the first of the blank lines directly above the line that starts here; else of that line.
  func skipBlankLinesBack(_ start: Int) -> Int {
    var line = start
    while line > 0 {
      let above = lineStart(of: endOfLine(before: line))
      guard isBreak(skipBlanks(above)) else { return line }
      line = above
    }
    return line
  }

  /// The first offset from here on that is neither blank, line ending nor comment.
  func skipToContent(_ offset: Int) -> Int {
    var index = offset
    while true {
      index = skipBlanks(index)
      if let comment = comment(at: index) {
        index = comment.indices.upperBound
      } else if index < bytes.count, isBreak(index) {
        index += 1
      } else {
        return index
      }
    }
  }

  /// The comment that starts at an offset.
  func comment(at offset: Int) -> ByteRange? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "#") else { return nil }
    // Halving: a file may be comments for the most part.
    var (low, high) = (0, comments.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(comments[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low < comments.count && Int(comments[low].start) == offset ? comments[low] : nil
  }

  /// The comment that follows an offset on its line, with nothing but blanks between.
  func comment(behind offset: Int) -> ByteRange? { comment(at: skipBlanks(offset)) }

  /// The start of the first of the comment lines directly above what starts a line, in its column; else of that line.
  func startWithComments(_ offset: Int) -> Int {
    let column = column(of: offset)
    var start = lineStart(of: offset)
    while start > 0 {
      let above = lineStart(of: endOfLine(before: start))
      let content = skipBlanks(above)
      guard content - above == column, comment(at: content) != nil else { break }
      start = above
    }
    return start
  }

  /// Where the line before the one that starts at `start` ends, before its line ending.
  func endOfLine(before start: Int) -> Int {
    guard start > 0 else { return 0 }
    return start >= 2 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D ? start - 2 : start - 1
  }

  /// The end of the last of the comment lines directly below a line's end that are indented deeper than a column.
  func endWithDeeperComments(_ end: Int, column: Int) -> Int {
    var end = end
    while end < bytes.count {
      let below = behindBreak(end)
      let content = skipBlanks(below)
      guard content - below > column, comment(at: content) != nil else { break }
      end = lineEnd(of: content)
    }
    return end
  }

  /// Whether a line starts at an offset that is not the text's start.
  func isBehindBreak(_ offset: Int) -> Bool { offset > 0 && isBreak(offset - 1) }

  private func isBreak(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }
}
