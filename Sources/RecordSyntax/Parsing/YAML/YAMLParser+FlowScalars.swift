extension YAMLParser {
  /// Reads a scalar in a flow collection; `nil`, after a fault, when there is none.
  mutating func flowToken(_ start: Int) -> YAMLToken? {
    if let (token, next) = wordInFlow {
      at = next
      return token
    }
    if isAtProperty {
      skipProperties()
      skipFlowBlanks()
      guard at < end, !isFlowIndicator(at) else { return nil }
    }
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return flowQuoted()
    case UInt8(ascii: "*"):
      report(starFault)
      return nil
    case UInt8(ascii: "-") where isGap(at + 1) || isFlowIndicator(at + 1):
      report(YAMLFault.dashInFlow(byteRange(at)))
      return nil
    case UInt8(ascii: "?") where isGap(at + 1):
      report(YAMLFault.explicitKey(byteRange(at)))
      return nil
    default:
      checkFirstByte()
      return isStopped ? nil : flowPlain()
    }
  }

  private mutating func flowQuoted() -> YAMLToken? {
    let outerDedent = flowDedent
    let token = scanQuoted(parent: flowParent)
    if token == nil { flowDedent = outerDedent }
    return token
  }

  /// Reads a plain scalar, which goes on over lines until a comment, bracket, comma or colon.
  private mutating func flowPlain() -> YAMLToken {
    var token = YAMLToken(start: at, end: at, style: .bare)
    token.end = scanPlain(isFlow: true)
    while at < end, isBreak(bytes[at]) {
      var line = at
      var content = at
      while content < end, isBreak(bytes[content]) {
        line = behindBreak(content)
        content = line
        while content < end, isBlank(bytes[content]) { content += 1 }
      }
      guard content < end, bytes[content] != UInt8(ascii: "#"), !isFlowIndicator(content) else { break }
      let isColon =
        bytes[content] == UInt8(ascii: ":") && (isGap(content + 1) || isFlowIndicator(content + 1))
      if isColon { break }
      enterFlowLine(line)
      guard !isStopped else { break }
      at = content
      token.end = scanPlain(isFlow: true)
      token.style = .plainFolded
      token.isMultiline = true
    }
    return token
  }

  // MARK: - Faults

  /// Names a missing bracket at the end of the document.
  mutating func unclosed(_ start: Int) -> Bool {
    report(YAMLFault.unclosedBracket(byteRange(start), bytes[start]))
    return false
  }

  /// Ends a collection at a bracket, and names one of the other kind.
  mutating func closeFlow(_ start: Int, _ closer: UInt8) -> Bool {
    let expected = bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    if closer != expected {
      guard flowDedent < 0 else { return unclosed(start) }
      report(YAMLFault.otherBracket(byteRange(at), byteRange(start), expected: expected))
      if isStopped { return false }
    }
    at += 1
    lastEnd = max(lastEnd, at)
    return true
  }

  /// Names a missing comma; `false` when a bracket was forgotten instead.
  mutating func missingComma(_ start: Int) -> Bool {
    guard flowDedent < 0 else { return unclosed(start) }
    report(YAMLFault.missingComma(byteRange(at)))
    return !isStopped
  }

  /// Names a `#` that no blank stands before, and passes over what was meant as a comment.
  mutating func skipUnspacedComment() {
    report(YAMLFault.commentWithoutBlank(byteRange(at)))
    at = endOfLine(from: at)
  }

  /// Names what is wrong in a collection and moves to its next comma or its end; `false` when there is none.
  ///
  /// Behind a line that is not indented deeper than the block, a forgotten bracket is what is wrong.
  mutating func flowFault(_ start: Int, _ fault: Fault) -> Bool {
    guard flowDedent < 0 else { return unclosed(start) }
    report(fault)
    return resumeFlow(start)
  }

  /// Moves to the next comma or closing bracket of the collection that is open; `false` when there is none
  /// before the block goes on.
  mutating func resumeFlow(_ start: Int) -> Bool {
    var nesting = 0
    while at < end {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): nesting += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if nesting == 0 { return true }
        nesting -= 1
      case UInt8(ascii: ","):
        if nesting == 0 { return true }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        enterFlowLine(behindBreak(at))
        if flowDedent >= 0 { return false }
        continue
      default: break
      }
      at += 1
    }
    return false
  }
}
