extension YAMLParser {
  /// Reads a quoted scalar at `at`; `nil`, after a fault, when it is not closed.
  ///
  /// Where its lines are not indented deeper than `parent`, a warning says so. A quote that is not closed is
  /// passed over with the lines that belong to it.
  mutating func scanQuoted(parent: Int) -> YAMLToken? {
    let start = at
    let startLine = lineStart
    let startIndent = indent
    let quote = bytes[start]
    let isDouble = quote == UInt8(ascii: "\"")
    let earlierFaults = faults.count
    var isEscaped = false
    var isMultiline = false
    var dedent = -1
    at += 1
    while at < end {
      let byte = bytes[at]
      if byte == quote {
        if !isDouble, at + 1 < end, bytes[at + 1] == quote {
          isEscaped = true
          at += 2
          continue
        }
        at += 1
        if isMultiline, dedent >= 0, !closesLine() { break }
        if dedent >= 0 { report(YAMLFault.dedentedQuote(line(dedent))) }
        return YAMLToken(
          start: start, end: isStopped ? max(at, start + 2) : at,
          style: style(isDouble, isEscaped || isMultiline), isMultiline: isMultiline)
      }
      if byte == UInt8(ascii: "\\"), isDouble {
        isEscaped = true
        skipEscape(isNamed: faults.count > earlierFaults)
      } else if isBreak(byte) {
        isMultiline = true
        enterLine(behindBreak(at))
        if indent <= parent { checkDedent(&dedent) }
      } else {
        at += 1
      }
    }
    guard !isStopped else { return nil }
    faults.removeSubrange(earlierFaults...)
    let lineEnd = endOfLine(from: start)
    report(YAMLFault.unclosedQuote(ByteRange(start, trimmed(lineEnd, notBefore: start + 1))))
    guard !isStopped else { return nil }
    (at, lineStart, indent, tab) = (start, startLine, startIndent, -1)
    skipLines(deeperThan: parent)
    lastEnd = max(lastEnd, at)
    return nil
  }

  private func style(_ isDouble: Bool, _ mustDecode: Bool) -> Node.Style {
    if isDouble { return mustDecode ? .doubleEscaped : .double }
    return mustDecode ? .singleEscaped : .single
  }

  /// Keeps the first line that is not indented deeper than its block, and names a tab that stands in for
  /// that.
  private mutating func checkDedent(_ dedent: inout Int) {
    var content = at
    while content < end, isBlank(bytes[content]) { content += 1 }
    guard content < end, !isBreak(bytes[content]) else { return }
    if tab >= 0 {
      reportTab()
    } else if dedent < 0 {
      dedent = lineStart
    }
  }

  /// Whether only what may follow a value stands behind a closing quote.
  private func closesLine() -> Bool {
    var index = at
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index >= end || isBreak(bytes[index]) || bytes[index] == UInt8(ascii: "#")
      || isFlowIndicator(index) || bytes[index] == UInt8(ascii: ":")
  }

  /// A line without its blanks at the end.
  func line(_ start: Int) -> ByteRange {
    ByteRange(start, trimmed(endOfLine(from: start), notBefore: start))
  }

  /// Moves behind an escape, and names it when it is none, unless something in this scalar was named already: a path
  /// of Windows has one in every part.
  private mutating func skipEscape(isNamed: Bool) {
    guard at + 1 < end else {
      at = end
      return
    }
    if isBreak(bytes[at + 1]) {
      at += 1
      return
    }
    let escape = YAMLEscape(bytes, at: at, end: end)
    if escape.scalar == nil, !isNamed { report(YAMLFault.badEscape(ByteRange(at, at + escape.count))) }
    if !isStopped { at += escape.count }
  }
}
