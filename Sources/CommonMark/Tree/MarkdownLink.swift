/// A link, or an image and where it is fetched.
public struct MarkdownLink: Sendable, Hashable {
  /// What is shown.
  public let content: [MarkdownInline]
  /// The address as it was meant, without backslashes and character references; any text whatever.
  public let destination: String
  /// What is shown when a pointer rests on it.
  public let title: String?
}
