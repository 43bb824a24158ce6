extension YAMLParser {
  /// Reads a literal or folded block scalar at `at`, in a block indented by `parent` columns.
  mutating func blockScalar(parent: Int) {
    let start = at
    let style: Node.Style = bytes[at] == UInt8(ascii: "|") ? .literal : .folded
    let header = YAMLBlockHeader(bytes, at: at, end: end)
    at = header.end
    skipBlanks()
    if !isAtLineEnd {
      guard isAtComment else {
        report(YAMLFault.textBehindIndicator(ByteRange(start, Int(restOfLine.end))))
        skipLines(deeperThan: parent)
        appendNull(at: min(start, at))
        return
      }
      skipComment()
    }
    var stop = header.end
    if at < end {
      at = behindBreak(at)
      let width = contentIndent(header, parent)
      if width > Int(UInt16.max) {
        report(YAMLFault.tooWide(byteRange(start)))
        skipLines(deeperThan: parent)
        return appendNull(at: start)
      }
      stop = readContent(width, isKept: header.chomping == .keep) ?? stop
      append(.string, style, Symbol(rawValue: UInt16(width)), start, stop)
    } else {
      append(.string, style, Symbol(rawValue: 0), start, stop)
    }
  }

  /// The indentation of the content below, in columns.
  private mutating func contentIndent(_ header: YAMLBlockHeader, _ parent: Int) -> Int {
    if header.indent > 0 { return max(parent, 0) + header.indent }
    var line = at
    var widest = 0
    var widestLine = at
    while line < end {
      var index = line
      while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
      let spaces = index - line
      if index < end, !isBreak(bytes[index]) {
        if spaces <= parent {
          if bytes[index] == UInt8(ascii: "\t"), !sawTab {
            sawTab = true
            report(YAMLFault.tabIndentation(byteRange(index)))
          }
          break
        }
        if widest > spaces {
          report(YAMLFault.wideBlankLine(ByteRange(widestLine, widestLine + widest)))
        }
        return spaces
      }
      if spaces > widest { (widest, widestLine) = (spaces, line) }
      guard index < end else { break }
      line = behindBreak(index)
    }
    return max(parent + 1, widest)
  }

  /// Moves behind the content, to the start of the first line that is not of it; returns where the content
  /// ends, if there is any.
  private mutating func readContent(_ width: Int, isKept: Bool) -> Int? {
    guard !isStopped else { return nil }
    var line = at
    var last: Int?
    while line < end {
      var index = line
      while index < end, index - line < width, bytes[index] == UInt8(ascii: " ") { index += 1 }
      let isBlankLine = index >= end || isBreak(bytes[index])
      if !isBlankLine, index - line < width { break }
      index = endOfLine(from: index)
      if !isBlankLine { last = index }
      guard index < end else {
        if isKept { last = end }
        at = end
        return last
      }
      line = behindBreak(index)
      if isKept { last = line }
    }
    if line < end { enterLine(line) } else { at = end }
    return last
  }
}
