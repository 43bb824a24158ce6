extension Sequence<MarkdownInline> {
  /// The text alone, as it describes an image.
  var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .html(let text): text.withoutComments
      case .softBreak, .hardBreak: "\n"
      case .emphasis(let content), .strong(let content): content.plainText
      case .link(let link), .image(let link): link.content.plainText
      }
    }.joined()
  }
}
