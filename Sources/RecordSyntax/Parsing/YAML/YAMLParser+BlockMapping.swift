extension YAMLParser {
  /// Reads a block mapping whose first key was just read, in `column`; `at` is its colon.
  mutating func blockMapping(first: YAMLToken, column: Int) {
    if tab >= 0 { reportTab() }
    guard let mapping = open(.object, .block, at: first.start) else { return }
    var keys = YAMLKeys(mapping)
    member(first, in: column, &keys)
    members(in: column, &keys)
    close(mapping)
  }

  /// Reads a block mapping in `column` on the lines below, the first of which is known to start with a key.
  private mutating func blockMapping(below column: Int) {
    guard let mapping = open(.object, .block, at: at + 1 + column) else { return }
    var keys = YAMLKeys(mapping)
    wordLines(in: column, &keys)
    members(in: column, &keys)
    close(mapping)
  }

  /// Reads a mapping's members up to its end.
  private mutating func members(in column: Int, _ keys: inout YAMLKeys) {
    var token = YAMLToken(start: at, end: at, style: .bare)
    while findKey(in: column, &token) { member(token, in: column, &keys) }
  }

  /// Reads the member of a key that was just read, and the lines of words below it.
  private mutating func member(_ token: YAMLToken, in column: Int, _ keys: inout YAMLKeys) {
    guard !isMergeKey(token) else {
      report(YAMLFault.mergeKey(ByteRange(token.start, token.end)))
      skipLines(deeperThan: column)
      return
    }
    let key = appendKey(token, &keys)
    if !isStopped { at += 1 }
    lastEnd = max(lastEnd, at)
    blockValue(column: column)
    nodes[key].next = UInt32(nodes.count)
    wordLines(in: column, &keys)
  }

  /// Reads what stands behind a colon.
  private mutating func blockValue(column: Int) {
    if let end = endOfWordValue(from: at, in: column) {
      append(YAMLToken(start: at + 1, end: end, style: .bare))
      at = end
      return
    }
    switch blockBelow(deeperThan: column) {
    case .mapping(let inner): return blockMapping(below: inner)
    case .sequence(let inner): return blockSequence(below: inner)
    case nil: break
    }
    let behindColon = at
    skipBlanks()
    if isAtProperty { skipProperties() }
    if !isAtLineEnd, !isAtComment {
      blockNode(parent: column, column: at - lineStart, canNest: false)
      return
    }
    skipToContent(within: column)
    if at < end {
      if indent > column {
        blockNode(parent: column, column: at - lineStart, canNest: true)
        return
      }
      if indent == column, bytes[at] == UInt8(ascii: "-"), isGap(at + 1) {
        blockSequence(column: column, isZeroIndented: true)
        return
      }
    }
    appendNull(at: behindColon)
  }

  /// What was found where a mapping's next key was looked for.
  private enum Search {
    /// A key; `at` is its colon.
    case key
    /// Something else, named; this line and the deeper ones below it are passed over.
    case nothing
    /// Something else, named and passed over.
    case passed
  }

  /// Reads the mapping's next key up to its colon; `false` at its end.
  ///
  /// It runs once a line; out of line, it costs the parser three parts in a hundred.
  @inline(__always)
  private mutating func findKey(in column: Int, _ token: inout YAMLToken) -> Bool {
    while true {
      skipToContent(within: column)
      guard at < end, indent >= column else { return false }
      if indent > column {
        reportMisplaced(column)
        skipLines(deeperThan: column)
        continue
      }
      switch readKey(column, &token) {
      case .key: return true
      case .nothing: skipLines(deeperThan: column)
      case .passed: break
      }
    }
  }

  private mutating func readKey(_ column: Int, _ token: inout YAMLToken) -> Search {
    if let end = endOfWordKey {
      token = YAMLToken(start: at, end: end, style: .bare)
      at = end
      return .key
    }
    if isAtProperty {
      skipProperties()
      if isAtLineEnd || isAtComment { return .passed }
    }
    switch bytes[at] {
    case UInt8(ascii: "-") where isGap(at + 1):
      report(YAMLFault.dashAmongKeys(byteRange(at)))
    case UInt8(ascii: "?") where isGap(at + 1):
      report(YAMLFault.explicitKey(byteRange(at)))
      skipExplicitValue(column)
      return .passed
    case UInt8(ascii: "*"):
      report(starFault)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      report(YAMLFault.complexKey(byteRange(at)))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let quoted = scanQuoted(parent: column) else { return .passed }
      token = quoted
      if isKey(quoted) { return .key }
      report(YAMLFault.missingColon(ByteRange(quoted.start, quoted.end), nil))
    default:
      checkFirstByte()
      guard at < end else { return .passed }
      token = YAMLToken(start: at, end: at, style: .bare)
      token.end = scanPlain(isFlow: false)
      if at < end, bytes[at] == UInt8(ascii: ":") { return .key }
      reportMissingColon(token.start, token.end)
    }
    return .nothing
  }

  /// Passes over the value of a `?` key, whose colon starts a line of its own.
  private mutating func skipExplicitValue(_ column: Int) {
    skipLines(deeperThan: column)
    guard at < end else { return }
    let line = behindBreak(at)
    var index = line
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    if index - line == column, index < end, bytes[index] == UInt8(ascii: ":"), isGap(index + 1) {
      enterLine(line)
      skipLines(deeperThan: column)
    }
  }

  /// Whether a quoted scalar is a key: a colon follows on its line. Moves to that colon.
  mutating func isKey(_ token: YAMLToken) -> Bool {
    let behind = at
    skipBlanks()
    guard at < end, bytes[at] == UInt8(ascii: ":"), isGap(at + 1) else {
      at = isStopped ? end : behind
      return false
    }
    if token.isMultiline {
      report(YAMLFault.keyOnSeveralLines(ByteRange(token.start, token.end)))
    }
    return true
  }
}
