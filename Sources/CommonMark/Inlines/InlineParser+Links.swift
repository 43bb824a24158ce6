extension InlineParser {
  /// Adds an opening bracket, with the `!` before it if that makes it two bytes long.
  mutating func openBracket(length: Int) {
    brackets.push(
      BracketStack.Bracket(
        token: tokens.count, source: position..<position + length, delimitersBelow: delimiters.top))
    addText(length: length)
  }

  /// Makes a link or image of what stands between brackets, where it is one.
  mutating func closeBracket() {
    let start = position
    guard let (opener, isActive) = brackets.pop(), isActive else {
      addText(length: 1)
      return
    }
    position += 1
    guard let target = inlineTarget() ?? referenceTarget(opener, text: opener.source.upperBound..<start)
    else {
      position = start
      addText(length: 1)
      return
    }
    tokens[opener.token] = .open(links.count)
    tokens.append(.close(links.count))
    links.append(
      InlineLink(
        isImage: opener.isImage, destination: target.destination, title: target.title,
        opening: opener.source, closing: start..<position))
    delimiters.pair(above: opener.delimitersBelow)
    if !opener.isImage { brackets.spend() }
  }

  /// An address and title in parentheses.
  private mutating func inlineTarget() -> LinkReferences.Definition? {
    var scanner = LinkScanner(bytes: bytes, position: position)
    guard scanner.skip(UInt8(ascii: "(")) else { return nil }
    _ = scanner.skipBlanks()
    guard let destination = scanner.destination() else { return nil }
    let title = scanner.skipBlanks() ? scanner.title() : nil
    _ = scanner.skipBlanks()
    guard scanner.skip(UInt8(ascii: ")")) else { return nil }
    position = scanner.position
    return LinkReferences.Definition(
      destination: bytes.unescaped(destination), title: title.map(bytes.unescaped))
  }

  /// What the label behind the brackets leads to, or else what stands between them.
  private mutating func referenceTarget(
    _ opener: BracketStack.Bracket, text: Range<Int>
  ) -> LinkReferences.Definition? {
    var scanner = LinkScanner(bytes: bytes, position: position)
    var end = position
    var label: LinkLabel?
    if let range = scanner.label() {
      label = LinkLabel(bytes, range)
      if label != nil || range.isEmpty { end = scanner.position }
    }
    // A label holds no brackets.
    if label == nil, !opener.isFollowed { label = LinkLabel(bytes, text) }
    guard let definition = label.flatMap({ references.definition(of: $0) }) else { return nil }
    position = end
    return definition
  }
}
