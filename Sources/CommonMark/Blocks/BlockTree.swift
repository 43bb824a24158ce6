/// Makes a tree of the blocks that were read, with the inlines in them.
struct BlockTree {
  /// The blocks.
  let nodes: [BlockNode]
  /// The whole text.
  let bytes: [UInt8]
  /// The definitions of links, all of which are known before the first inline is read.
  var references: LinkReferences

  /// The blocks in one.
  mutating func blocks(in node: Int) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    for child in nodes[node].children {
      if let block = block(child) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ node: Int) -> MarkdownBlock? {
    let text = nodes[node].text
    switch nodes[node].kind {
    case .paragraph: return .paragraph(inlines(of: text))
    case .heading(let level): return .heading(level: level, inlines(of: text))
    case .quote: return .quote(blocks(in: node))
    case .list(let marker, let isTight):
      var items: [[MarkdownBlock]] = []
      for item in nodes[node].children { items.append(blocks(in: item)) }
      return .list(MarkdownList(start: marker.start, isTight: isTight, items: items))
    case .indentedCode: return .code(String(decoding: text, as: UTF8.self), info: "")
    case .fencedCode(let fence):
      return .code(String(decoding: text, as: UTF8.self), info: bytes.unescaped(fence.info))
    case .html:
      // The lines that end it may be blank, and the end of the last one is none of it.
      let end = text.lastIndex { $0 != UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
      return .html(text.text(0..<end))
    case .thematicBreak: return .thematicBreak
    case .document, .item, .definitions: return nil
    }
  }

  private mutating func inlines(of text: [UInt8]) -> [MarkdownInline] {
    var parser = InlineParser(Array(text[text.trimmed(text.indices)]), references)
    let inlines = parser.parse()
    references = parser.references
    return inlines
  }
}
