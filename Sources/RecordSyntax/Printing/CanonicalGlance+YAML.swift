extension CanonicalGlance {
  /// Looks at front matter and the Markdown below it.
  static func isCanonicalFrontMatter(_ text: Span<UInt8>, _ nodes: Span<Node>, _ body: Range<Int>) -> Bool {
    // A fence, and no byte-order mark before it.
    guard text[0] == UInt8(ascii: "-"), nodes[0].next > 1, let at = block(text, nodes, 0, column: 0, 3),
      has(UInt8(ascii: "\n"), text, at: at), body.lowerBound == at + 5, text[at + 4] == UInt8(ascii: "\n"),
      // The lower fence may be dots as well.
      text[at + 1] == UInt8(ascii: "-")
    else { return false }
    return body.isEmpty || endsInOneLine(text, body)
  }

  /// Whether each line of the Markdown ends in one byte, and the last one is no empty line.
  private static func endsInOneLine(_ text: Span<UInt8>, _ body: Range<Int>) -> Bool {
    guard body.count > 1, text[body.upperBound - 1] == 0x0A, text[body.upperBound - 2] != 0x0A
    else { return false }
    // The least of all differences is a vector loop; a search would be none.
    var least = UInt8.max
    for index in text.indices { least = min(least, text[index] ^ 0x0D) }
    return least != 0
  }

  /// Looks at a block mapping or sequence in a column, of which the line before it was looked at.
  private static func block(
    _ text: Span<UInt8>, _ nodes: Span<Node>, _ node: Int, column: Int, _ before: Int
  ) -> Int? {
    guard nodes[node].style == .block else { return nil }
    let isObject = nodes[node].kind == .object
    let end = Int(nodes[node].next)
    var at = before
    var entry = node + 1
    while entry < end {
      guard let start = nextLine(text, at, column: column),
        let next = isObject
          ? member(text, nodes, entry, column: column, start) : element(text, nodes, entry, start)
      else { return nil }
      at = next
      entry = Int(nodes[entry].next)
    }
    return at
  }

  @inline(__always)
  private static func element(_ text: Span<UInt8>, _ nodes: Span<Node>, _ index: Int, _ at: Int) -> Int? {
    let node = nodes[index]
    guard Int(node.range.start) == at + 2, text[at] == UInt8(ascii: "-"), text[at + 1] == UInt8(ascii: " ")
    else { return nil }
    return Int(node.next) == index + 1 ? scalar(node, text) : row(text, nodes, index)
  }

  @inline(__always)
  private static func member(
    _ text: Span<UInt8>, _ nodes: Span<Node>, _ index: Int, column: Int, _ at: Int
  ) -> Int? {
    let key = nodes[index]
    let value = nodes[index + 1]
    guard Int(key.range.start) == at, isCertainKey(key, text) else { return nil }
    if Int(value.next) == index + 2, value.kind != .null {
      return areParted(key, value, text) ? scalar(value, text) : nil
    }
    let end = Int(key.range.end)
    guard has(UInt8(ascii: ":"), text, at: end) else { return nil }
    if value.kind == .null { return value.range.count == 0 ? end + 1 : nil }
    return block(text, nodes, index + 1, column: column + 2, end + 1)
  }

  /// Looks at an object of scalars on one line.
  private static func row(_ text: Span<UInt8>, _ nodes: Span<Node>, _ node: Int) -> Int? {
    guard nodes[node].kind == .object, nodes[node].style == .flow else { return nil }
    let end = Int(nodes[node].next)
    var at = Int(nodes[node].range.start) + 1
    var index = node + 1
    while index < end {
      if index > node + 1 {
        guard has(UInt8(ascii: ","), text, at: at) else { return nil }
        at += 1
      }
      let key = nodes[index]
      let value = nodes[index + 1]
      guard Int(key.range.start) == at + 1, text[at] == UInt8(ascii: " "), isCertainKey(key, text),
        areParted(key, value, text), Int(value.next) == index + 2, let next = scalar(value, text)
      else { return nil }
      at = next
      index += 2
    }
    guard Int(nodes[node].range.end) == at + 2, text[at] == UInt8(ascii: " ") else { return nil }
    return at + 2
  }

  @inline(__always)
  private static func isCertainKey(_ key: Node, _ text: Span<UInt8>) -> Bool {
    key.style == .bare && YAMLPlain.surelyStays(text, key.range, isKey: true)
  }

  @inline(__always)
  private static func scalar(_ node: Node, _ text: Span<UInt8>) -> Int? {
    let isInForm =
      switch (node.kind, node.style) {
      case (.string, .bare): YAMLPlain.surelyStays(text, node.range, isKey: false)
      case (.string, .double): YAMLPlain.surelyStaysQuoted(text, node.range)
      default: isBareInForm(node, text)
      }
    return isInForm ? Int(node.range.end) : nil
  }
}
