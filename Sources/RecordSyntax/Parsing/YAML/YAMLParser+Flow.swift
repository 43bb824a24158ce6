extension YAMLParser {
  /// Reads the flow collection at `at`, which stands in a block indented by `parent` columns.
  ///
  /// `false`, after a fault, when its end could not be found: the lines that belong to it are then passed
  /// over, up to the first that is not indented deeper than the block.
  mutating func flow(parent: Int) -> Bool {
    let start = at
    let startLine = lineStart
    let earlierFaults = faults.count
    (flowParent, flowDedent) = (parent, -1)
    if flowCollection() {
      if flowDedent >= 0 { report(YAMLFault.dedentedFlow(line(flowDedent))) }
      return true
    }
    guard !isStopped else { return false }
    if flowDedent >= 0 {
      // What was named behind the bracket's lines was read as part of it, and is read again.
      faults.removeAll { Int($0.range.start) >= flowDedent }
      if !faults.dropFirst(earlierFaults).contains(where: { $0.severity == .error }) { _ = unclosed(start) }
      if !isStopped { enterLine(flowDedent) }
    } else {
      (at, lineStart) = (start, startLine)
      skipLines(deeperThan: parent)
    }
    lastEnd = max(lastEnd, start)
    return false
  }

  /// Reads a flow collection inside one or as one; `false` when its end could not be found.
  private mutating func flowCollection() -> Bool {
    let isSequence = bytes[at] == UInt8(ascii: "[")
    let start = at
    guard let container = open(isSequence ? .array : .object, .flow, at: start) else { return false }
    at += 1
    lastEnd = at
    let isClosed = isSequence ? flowSequence(start) : flowMapping(start, container)
    close(container)
    return isClosed
  }

  /// Moves over blanks, line ends and comments.
  mutating func skipFlowBlanks() {
    while at < end {
      let byte = bytes[at]
      if isBlank(byte) {
        at += 1
      } else if isBreak(byte) {
        enterFlowLine(behindBreak(at))
      } else if byte == UInt8(ascii: "#"), isAtComment {
        skipComment()
      } else {
        return
      }
    }
  }

  /// Moves to a line's start; keeps the first that is not indented deeper than the block, and names a tab
  /// that stands in for that.
  mutating func enterFlowLine(_ start: Int) {
    enterLine(start)
    guard indent <= flowParent else { return }
    var content = at
    while content < end, isBlank(bytes[content]) { content += 1 }
    guard content < end, !isBreak(bytes[content]), bytes[content] != UInt8(ascii: "#") else { return }
    if tab >= 0 {
      reportTab()
    } else if flowDedent < 0, indent < flowParent || !isCloser(bytes[content]) {
      flowDedent = start
    }
  }

  private func isCloser(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") }

  // MARK: - Sequences

  private mutating func flowSequence(_ start: Int) -> Bool {
    var expectsElement = true
    while true {
      skipFlowBlanks()
      guard at < end else { return unclosed(start) }
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        return closeFlow(start, byte)
      case UInt8(ascii: ","):
        if expectsElement { report(YAMLFault.extraComma(byteRange(at))) }
        if isStopped { return false }
        at += 1
        expectsElement = true
      case UInt8(ascii: "#"):
        skipUnspacedComment()
      case UInt8(ascii: ":") where !expectsElement:
        guard flowFault(start, YAMLFault.colonInFlow(byteRange(at))) else { return false }
        expectsElement = false
      default:
        if !expectsElement, !missingComma(start) { return false }
        guard flowElement(start) else { return false }
        expectsElement = false
      }
    }
  }

  /// Reads an element of a sequence, which may be a single `key: value`.
  private mutating func flowElement(_ start: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return nestedFlow(start)
    default:
      guard let token = flowToken(start) else { return resumeFlow(start) }
      guard isFlowKey(token) else {
        append(token)
        return true
      }
      if token.isMultiline {
        append(token)
        return flowFault(start, YAMLFault.keyOnSeveralLines(ByteRange(token.start, token.end)))
      }
      guard let pair = open(.object, .flow, at: token.start) else { return false }
      append(.key, token.style, symbol(of: token), token.start, token.end)
      let isRead = flowMemberValue(start)
      nodes[pair + 1].next = UInt32(nodes.count)
      close(pair)
      return isRead
    }
  }

  /// Whether a scalar of a sequence is a key: a colon follows on its line. Moves to that colon.
  private mutating func isFlowKey(_ token: YAMLToken) -> Bool {
    var index = at
    while index < end, isBlank(bytes[index]) { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: ":") else { return false }
    guard
      token.style != .bare && token.style != .plainFolded || isGap(index + 1) || isFlowIndicator(index + 1)
    else { return false }
    at = index
    return true
  }

  // MARK: - Mappings

  private mutating func flowMapping(_ start: Int, _ container: Int) -> Bool {
    var keys = YAMLKeys(container)
    var expectsKey = true
    while true {
      skipFlowBlanks()
      guard at < end else { return unclosed(start) }
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        return closeFlow(start, byte)
      case UInt8(ascii: ","):
        if expectsKey { report(YAMLFault.extraComma(byteRange(at))) }
        if isStopped { return false }
        at += 1
        expectsKey = true
      case UInt8(ascii: "#"):
        skipUnspacedComment()
      case UInt8(ascii: ":") where !expectsKey:
        guard flowFault(start, YAMLFault.colonInFlow(byteRange(at))) else { return false }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard flowFault(start, expectsKey ? bracketAsKey(start) : YAMLFault.missingComma(byteRange(at)))
        else { return false }
        expectsKey = false
      default:
        if !expectsKey, !missingComma(start) { return false }
        guard wordMembers(&keys) || flowMember(start, &keys) else { return false }
        expectsKey = false
      }
    }
  }

  /// What is wrong with a bracket at `at` where a key belongs, in the mapping that starts at `start`.
  private func bracketAsKey(_ start: Int) -> Fault {
    guard at == start + 1, bytes[at] == UInt8(ascii: "{") else { return YAMLFault.complexKey(byteRange(at)) }
    return YAMLFault.placeholder(ByteRange(start, at + 1))
  }

  private mutating func flowMember(_ start: Int, _ keys: inout YAMLKeys) -> Bool {
    guard let token = flowToken(start) else { return resumeFlow(start) }
    if isMergeKey(token) { return flowFault(start, YAMLFault.mergeKey(ByteRange(token.start, token.end))) }
    let key = appendKey(token, &keys)
    skipFlowBlanks()
    var isRead = true
    if at < end, bytes[at] == UInt8(ascii: ":") {
      isRead = flowMemberValue(start)
    } else {
      appendNull(at: token.end)
    }
    nodes[key].next = UInt32(nodes.count)
    return isRead
  }

  /// Reads what stands behind the colon at `at`.
  private mutating func flowMemberValue(_ start: Int) -> Bool {
    if !isStopped { at += 1 }
    lastEnd = max(lastEnd, at)
    let behindColon = at
    skipFlowBlanks()
    guard at < end else {
      appendNull(at: behindColon)
      return unclosed(start)
    }
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      appendNull(at: behindColon)
      return true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return nestedFlow(start)
    default:
      guard let token = flowToken(start) else {
        appendNull(at: behindColon)
        return resumeFlow(start)
      }
      append(token)
      return true
    }
  }

  private mutating func nestedFlow(_ start: Int) -> Bool {
    let nested = at
    let first = nodes.count
    guard flowCollection() else { return false }
    var index = at
    while index < end, isBlank(bytes[index]) { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: ":") else { return true }
    nodes.removeSubrange(first...)
    appendNull(at: nested)
    return flowFault(start, YAMLFault.complexKey(ByteRange(nested, at)))
  }
}
