extension YAMLParser {
  /// Reads the value at `at`, which belongs to a block indented by `parent` columns.
  ///
  /// - Parameters:
  ///   - column: The column it starts in, from 0; a block that starts here is indented by it.
  ///   - canNest: Whether a block mapping or sequence may start here; not behind a key on its own line.
  mutating func blockNode(parent: Int, column: Int, canNest: Bool) {
    var column = column
    var canNest = canNest
    if isAtProperty {
      skipProperties()
      if isAtLineEnd || isAtComment {
        skipToContent(within: parent)
        guard at < end, indent > parent else { return appendNull(at: lastEnd) }
        (column, canNest) = (indent, true)
      } else {
        column = at - lineStart
      }
    }
    switch bytes[at] {
    case UInt8(ascii: "-") where isGap(at + 1):
      guard canNest else { return refuse(YAMLFault.dashBehindKey(byteRange(at)), parent) }
      if tab >= 0 { reportTab() }
      guard !isStopped else { return appendNull(at: lastEnd) }
      blockSequence(column: column, isZeroIndented: false)
    case UInt8(ascii: "?") where isGap(at + 1):
      refuse(YAMLFault.explicitKey(byteRange(at)), parent)
    case UInt8(ascii: "*"):
      refuse(starFault, parent)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      blockScalar(parent: parent)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flowInBlock(parent: parent, canNest: canNest)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quotedInBlock(parent: parent, column: column, canNest: canNest)
    default:
      plainInBlock(parent: parent, column: column, canNest: canNest)
    }
  }

  /// Names what cannot be read, and passes over it.
  mutating func refuse(_ fault: Fault, _ parent: Int) {
    let start = at
    report(fault)
    skipLines(deeperThan: parent)
    appendNull(at: min(start, at))
  }

  private mutating func quotedInBlock(parent: Int, column: Int, canNest: Bool) {
    guard let token = scanQuoted(parent: parent) else { return appendNull(at: lastEnd) }
    if canNest, isKey(token) {
      blockMapping(first: token, column: column)
      return
    }
    append(token)
    expectLineEnd(parent: parent, YAMLFault.textBehindQuote)
  }

  private mutating func plainInBlock(parent: Int, column: Int, canNest: Bool) {
    checkFirstByte()
    let start = at
    let first = scanPlain(isFlow: false)
    guard at < end, bytes[at] == UInt8(ascii: ":") else {
      append(plainLines(from: start, first: first, parent: parent, column: canNest ? column : -1))
      return
    }
    let token = YAMLToken(start: start, end: first, style: .bare)
    guard !canNest else {
      blockMapping(first: token, column: column)
      return
    }
    append(.string, .bare, .none, start, first)
    report(YAMLFault.colonInValue(byteRange(at)))
    skipLines(deeperThan: parent)
  }

  /// Goes on with a plain scalar on the lines below that are indented deeper than its block.
  ///
  /// - Parameter column: The column in which it could have been a key, or -1.
  private mutating func plainLines(from start: Int, first: Int, parent: Int, column: Int) -> YAMLToken {
    var token = YAMLToken(start: start, end: first, style: .bare)
    while at < end, isBreak(bytes[at]) {
      var line = behindBreak(at)
      var spaces = 0
      var content = line
      while true {
        while content < end, bytes[content] == UInt8(ascii: " ") { content += 1 }
        spaces = content - line
        while content < end, isBlank(bytes[content]) { content += 1 }
        guard content < end, isBreak(bytes[content]) else { break }
        line = behindBreak(content)
        content = line
      }
      guard content < end, spaces > parent, bytes[content] != UInt8(ascii: "#") else { break }
      (at, lineStart, indent, tab) = (content, line, spaces, -1)
      let last = scanPlain(isFlow: false)
      if at < end, bytes[at] == UInt8(ascii: ":") {
        if spaces == column {
          reportMissingColon(start, first)
          passMapping(first: YAMLToken(start: content, end: last, style: .bare), column: column)
        } else {
          let range = ByteRange(content, at + 1)
          if !sawTab { report(YAMLFault.memberInValue(range, column: max(parent, 0) + 1)) }
          skipLines(deeperThan: parent)
        }
        break
      }
      token.end = last
      token.style = .plainFolded
      token.isMultiline = true
    }
    return token
  }

  /// Looks for what is wrong in a mapping whose own first line is no field, and keeps nothing of it.
  private mutating func passMapping(first: YAMLToken, column: Int) {
    guard !isStopped else { return }
    let kept = nodes.count
    blockMapping(first: first, column: column)
    nodes.removeSubrange(kept...)
  }

  private mutating func flowInBlock(parent: Int, canNest: Bool) {
    let start = at
    let first = nodes.count
    guard flow(parent: parent) else { return }
    let behind = at
    skipBlanks()
    if canNest, at < end, bytes[at] == UInt8(ascii: ":"), isGap(at + 1) {
      nodes.removeSubrange(first...)
      report(YAMLFault.complexKey(ByteRange(start, behind)))
      skipLines(deeperThan: parent)
      appendNull(at: start)
      return
    }
    at = isStopped ? end : behind
    expectLineEnd(parent: parent, YAMLFault.textBehindBracket)
  }
}
