/// A list, with numbers or without.
public struct MarkdownList: Sendable, Hashable {
  /// The number of the first item; `nil` for a list without numbers.
  public let start: Int?
  /// Whether no blank lines stand between its parts.
  public let isTight: Bool
  /// What each item holds.
  public let items: [[MarkdownBlock]]
}
