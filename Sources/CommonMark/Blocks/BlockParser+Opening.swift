extension BlockParser {
  /// What the next part of a line opened.
  enum Opening {
    /// A block in which others lie; the rest of the line may open more.
    case container
    /// A block of text, to which the rest of the line belongs.
    case text
    /// A block that the line is the whole of, or the first line of which is no part.
    case line
  }

  /// Opens the block that begins here, if one does.
  mutating func openBlock() -> Opening? {
    if line.isIndented { return openIndentedCode() }
    switch line.first {
    case UInt8(ascii: ">"): return openQuote()
    case UInt8(ascii: "#"): return openHeading()
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return openFencedCode()
    case UInt8(ascii: "<"): return openHTML()
    case UInt8(ascii: "="): return underline()
    case UInt8(ascii: "-"): return underline() ?? openThematicBreak() ?? openItem()
    case UInt8(ascii: "*"): return openThematicBreak() ?? openItem()
    case UInt8(ascii: "_"): return openThematicBreak()
    case UInt8(ascii: "+"): return openItem()
    case let first?: return first.isDigit ? openItem() : nil
    case nil: return nil
    }
  }

  /// Whether one more block may lie in the others.
  private var hasRoom: Bool { nodes[matched].depth < Markdown.deepestBlock }

  private mutating func openQuote() -> Opening? {
    guard hasRoom else { return nil }
    skipQuoteMarker()
    closeUnmatched()
    add(.quote)
    return .container
  }

  private mutating func openHeading() -> Opening? {
    let level = line.rest.prefix { $0 == UInt8(ascii: "#") }.count
    var range = line.content + level..<line.end
    guard level <= 6, bytes[range].first?.isBlank ?? true else { return nil }
    range = bytes.trimmed(range)
    // Signs at the end are for the eye, when a space sets them apart.
    let end = range.upperBound - bytes[range].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if end == range.lowerBound || bytes[end - 1].isBlank { range = bytes.trimmed(range.lowerBound..<end) }
    closeUnmatched()
    add(.heading(level: level))
    nodes[tip].text = Array(bytes[range])
    return .line
  }

  private mutating func openFencedCode() -> Opening? {
    guard let fence = CodeFence(line) else { return nil }
    closeUnmatched()
    add(.fencedCode(fence))
    return .line
  }

  private mutating func openHTML() -> Opening? {
    guard let kind = HTMLBlockKind(line) else { return nil }
    let goesOnWithSentence = nodes[matched].isParagraph || (matched != tip && nodes[tip].isParagraph)
    guard kind.interruptsParagraph || !goesOnWithSentence else { return nil }
    closeUnmatched()
    add(.html(kind))
    return .text
  }

  /// Makes a paragraph a heading, for the line underlines it.
  private mutating func underline() -> Opening? {
    guard nodes[matched].isParagraph, let first = line.first,
      line.rest.drop(while: { $0 == first }).allSatisfy(\.isBlank)
    else { return nil }
    takeDefinitions(from: matched)
    guard !nodes[matched].text.isEmpty else { return nil }
    closeUnmatched()
    nodes[matched].kind = .heading(level: first == UInt8(ascii: "=") ? 1 : 2)
    return .line
  }

  private mutating func openThematicBreak() -> Opening? {
    guard let first = line.first, line.rest.count(where: { $0 == first }) >= 3,
      line.rest.allSatisfy({ $0 == first || $0.isBlank })
    else { return nil }
    closeUnmatched()
    add(.thematicBreak)
    return .line
  }

  private mutating func openItem() -> Opening? {
    var list: ListMarker?
    if case .list(let marker, _) = nodes[matched].kind { list = marker }
    guard hasRoom, var marker = ListMarker(line.rest) else { return nil }
    // So that a sentence which happens to go on with a number or a dash stays one.
    let isEmpty = line.rest.dropFirst(marker.width).allSatisfy(\.isBlank)
    if nodes[matched].isParagraph, isEmpty || marker.start ?? 1 != 1 { return nil }
    let indent = line.indent
    line.skipToContent()
    line.advance(columns: marker.width)
    marker.contentIndent = indent + marker.width + spacesBehindMarker(isEmpty: isEmpty)
    closeUnmatched()
    if list?.isOfList(of: marker) != true { add(.list(marker, isTight: true)) }
    add(.item(marker))
    return .container
  }

  /// Passes over the spaces behind a marker, which every line of the item begins with; how many these are.
  private mutating func spacesBehindMarker(isEmpty: Bool) -> Int {
    // More than four make the item begin with code, which one space sets apart.
    let spaces = line.indent
    guard !isEmpty, 1...LineCursor.codeIndent ~= spaces else {
      line.skipBlank()
      return 1
    }
    line.advance(columns: spaces)
    return spaces
  }

  private mutating func openIndentedCode() -> Opening? {
    guard !line.isBlank, !nodes[tip].isParagraph else { return nil }
    line.advance(columns: LineCursor.codeIndent)
    closeUnmatched()
    add(.indentedCode)
    return .text
  }
}
