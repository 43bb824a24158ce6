import Testing

@testable import CommonMark

/// What a text is read as.
struct TreeTests {
  @Test func `a text is a tree of values`() {
    let text = """
      Hi *you*,\\
      <br> `a`

      3. # One
      4. ![b](c "d")

      ---
      ```e f
      g
      ```
      <hr>

      > [**h**][i]
      > j

      [I]: <k l>
      """
    let image = MarkdownLink(content: [.text("b")], destination: "c", title: "d")
    let link = MarkdownLink(content: [.strong([.text("h")])], destination: "k l", title: nil)
    let items: [[MarkdownBlock]] = [[.heading(level: 1, [.text("One")])], [.paragraph([.image(image)])]]
    #expect(
      Markdown(text).blocks == [
        .paragraph([
          .text("Hi "), .emphasis([.text("you")]), .text(","), .hardBreak, .html("<br>"), .text(" "),
          .code("a"),
        ]), .list(MarkdownList(start: 3, isTight: true, items: items)), .thematicBreak,
        .code("g\n", info: "e f"),
        .html("<hr>"), .quote([.paragraph([.link(link), .softBreak, .text("j")])]),
      ])
  }

  @Test(arguments: ["> ", "- ", "1. ", "> - ", "*a **b ", "[", "!["])
  func `a tree is no deeper than people nest`(opening: String) {
    let closings = ["*a **b ": " b** a*", "[": "](b)", "![": "](b)"]
    let text = String(repeating: opening, count: 500)
    let markdown = Markdown(text + "x" + String(repeating: closings[opening] ?? "", count: 500))
    #expect(markdown.blocks.map(\.depth).max() ?? 0 <= Markdown.deepestBlock + Markdown.deepestInline + 2)
  }
}

extension MarkdownBlock {
  /// How many blocks and inlines lie in each other, with this one.
  fileprivate var depth: Int {
    switch self {
    case .paragraph(let content), .heading(_, let content): 1 + (content.map(\.depth).max() ?? 0)
    case .quote(let blocks): 1 + (blocks.map(\.depth).max() ?? 0)
    // An item counts as well as its list.
    case .list(let list): 2 + (list.items.joined().map(\.depth).max() ?? 0)
    case .code, .html, .thematicBreak: 1
    }
  }
}

extension MarkdownInline {
  fileprivate var depth: Int {
    switch self {
    case .emphasis(let content), .strong(let content): 1 + (content.map(\.depth).max() ?? 0)
    case .link(let link), .image(let link): 1 + (link.content.map(\.depth).max() ?? 0)
    case .text, .softBreak, .hardBreak, .code, .html: 1
    }
  }
}
