/// A part of a paragraph or heading.
public enum MarkdownInline: Sendable, Hashable {
  /// Plain text.
  case text(String)
  /// An end of line that means no more than a space.
  case softBreak
  /// An end of line that is kept.
  case hardBreak
  /// Text that is shown as it is.
  case code(String)
  /// A tag, comment or the like of HTML as it was written.
  case html(String)
  /// Text that is stressed.
  case emphasis([MarkdownInline])
  /// Text that is stressed strongly.
  case strong([MarkdownInline])
  /// A link.
  case link(MarkdownLink)
  /// An image; its content is what it is described with.
  case image(MarkdownLink)
}
