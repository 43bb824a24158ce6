/// Ways past the grammar for lines that are made of words: see ``YAMLParser/endOfWord(from:)``.
extension YAMLParser {
  /// A block that starts on the line below, and its column.
  enum BlockBelow {
    case mapping(Int)
    case sequence(Int)
  }

  /// The block that starts on the line below, deeper than a column, with a word as its first key or with a dash; `nil` where
  /// the grammar must be asked.
  func blockBelow(deeperThan column: Int) -> BlockBelow? { Self.blockBelow(bytes.span, at, end, column) }

  private static func blockBelow(
    _ text: Span<UInt8>, _ lineBreak: Int, _ end: Int, _ column: Int
  ) -> BlockBelow? {
    guard lineBreak < end, text[lineBreak] == UInt8(ascii: "\n") else { return nil }
    var start = lineBreak + 1
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    let inner = start - lineBreak - 1
    guard inner > column, start + 1 < end else { return nil }
    if text[start] == UInt8(ascii: "-"), text[start + 1] == UInt8(ascii: " ") { return .sequence(inner) }
    let keyEnd = endOfWord(text, start, end)
    guard keyEnd > start, keyEnd + 1 < end, text[keyEnd] == UInt8(ascii: ":") else { return nil }
    let next = text[keyEnd + 1]
    return next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") ? .mapping(inner) : nil
  }

  /// Reads the lines below as elements of the block sequence in a column, as long as each is a dash and a word, or a dash and
  /// words in braces.
  mutating func wordElements(in column: Int) {
    while let start = Self.startOfElement(bytes.span, at, end, column) {
      guard bytes[start] == UInt8(ascii: "{") ? wordRow(start, column) : wordElement(start, column)
      else { return }
    }
  }

  /// Where an element starts behind the dash of the line below.
  private static func startOfElement(
    _ text: Span<UInt8>, _ lineBreak: Int, _ end: Int, _ column: Int
  ) -> Int? {
    let dash = lineBreak + 1 + column
    guard dash + 2 < end, text[lineBreak] == UInt8(ascii: "\n"), text[dash] == UInt8(ascii: "-"),
      text[dash + 1] == UInt8(ascii: " ")
    else { return nil }
    for index in lineBreak + 1..<dash where text[index] != UInt8(ascii: " ") { return nil }
    return dash + 2
  }

  private mutating func wordElement(_ start: Int, _ column: Int) -> Bool {
    guard let valueEnd = endOfWordValue(from: start - 1, in: column) else { return false }
    (lineStart, indent, tab) = (start - 2 - column, column, -1)
    append(YAMLToken(start: start, end: valueEnd, style: .bare))
    at = isStopped ? end : valueEnd
    return true
  }

  /// Reads an object on one line; `false`, with nothing kept of it, when it is more than words.
  private mutating func wordRow(_ start: Int, _ column: Int) -> Bool {
    let before = (at: at, lastEnd: lastEnd, nodes: nodes.count, faults: faults.count)
    guard depth < Document.mostDepth, start + 1 < end, bytes[start + 1] == UInt8(ascii: " "),
      let row = open(.object, .flow, at: start)
    else { return false }
    var keys = YAMLKeys(row)
    at = start + 2
    let isRead = wordMembers(&keys)
    // As many faults as there may be end the reading.
    if isStopped {
      close(row)
      return true
    }
    if isRead, hasRowEnd(at) {
      (lineStart, indent, tab) = (start - 2 - column, column, -1)
      at += 2
      lastEnd = at
      close(row)
      return true
    }
    nodes.removeSubrange(before.nodes...)
    faults.removeSubrange(before.faults...)
    depth -= 1
    (at, lastEnd) = (before.at, before.lastEnd)
    return false
  }

  /// Whether a blank, a brace and a line's end stand at an offset.
  private func hasRowEnd(_ offset: Int) -> Bool {
    guard offset + 1 < end, bytes[offset] == UInt8(ascii: " "), bytes[offset + 1] == UInt8(ascii: "}")
    else { return false }
    return offset + 2 == end || bytes[offset + 2] == UInt8(ascii: "\n")
  }
}
