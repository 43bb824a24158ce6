/// A part of a text that takes lines of its own.
public enum MarkdownBlock: Sendable, Hashable {
  /// Sentences.
  case paragraph([MarkdownInline])
  /// A heading, of a level from 1 to 6.
  case heading(level: Int, [MarkdownInline])
  /// A quotation.
  case quote([MarkdownBlock])
  /// A list.
  case list(MarkdownList)
  /// Lines that are shown as they are; `info` is what stands behind an opening fence.
  case code(String, info: String)
  /// Lines of HTML as they were written.
  case html(String)
  /// A line between two parts.
  case thematicBreak
}
