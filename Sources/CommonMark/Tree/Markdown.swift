/// A text in Markdown as CommonMark 0.31.2 reads it: a tree of blocks, and of inlines in them.
///
/// Any text is one, in time that grows with its size, and none makes a tree deeper than `deepestBlock` and
/// `deepestInline`: what would lie deeper stays text. A tree is worked through by functions that call themselves, so
/// that without a limit a few kilobytes of `>` would overflow the stack.
public struct Markdown: Sendable, Hashable {
  /// The blocks of the text, in its order.
  public let blocks: [MarkdownBlock]

  /// How many quotes, lists and items of lists lie in each other at most.
  static let deepestBlock = 60
  /// How many emphases, links and images lie in each other at most.
  static let deepestInline = 40

  /// Reads a text.
  public init(_ text: String) {
    var parser = BlockParser(text)
    blocks = parser.parse()
  }
}
