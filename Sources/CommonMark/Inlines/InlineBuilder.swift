/// Puts inlines into each other; what would lie too deep becomes text.
struct InlineBuilder {
  /// The contents of all that is open, the outermost first.
  private var contents: [[MarkdownInline]] = [[]]
  /// Whether what was opened has contents of its own, the outermost first.
  private var areNodes: [Bool] = []
  private var text: [UInt8] = []

  /// The inlines, once all is closed.
  mutating func inlines() -> [MarkdownInline] {
    endText()
    return contents[0]
  }

  /// Adds text.
  mutating func add(text: some Sequence<UInt8>) { self.text += text }

  /// Adds an inline.
  mutating func add(_ inline: MarkdownInline) {
    endText()
    contents[contents.count - 1].append(inline)
  }

  /// Begins what other inlines lie in, and what is shown of it where it lies too deep.
  mutating func open(orText written: some Sequence<UInt8>) {
    let isNode = contents.count <= Markdown.deepestInline
    areNodes.append(isNode)
    if isNode {
      endText()
      contents.append([])
    } else {
      add(text: written)
    }
  }

  /// Ends what was opened last.
  mutating func close(orText written: some Sequence<UInt8>, _ make: ([MarkdownInline]) -> MarkdownInline) {
    if areNodes.popLast() == true {
      endText()
      let content = contents.removeLast()
      add(make(content))
    } else {
      add(text: written)
    }
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    contents[contents.count - 1].append(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }
}
