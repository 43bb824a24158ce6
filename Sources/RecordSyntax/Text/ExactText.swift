/// A text that is equal to another only when both have the same bytes.
///
/// For `String` an `é` is the same as an `e` with an accent behind it; two files, and two keys of a record, can be
/// called by each.
public struct ExactText: Hashable, Comparable, Sendable {
  /// The text.
  public let text: String

  /// Takes a text as its bytes have it.
  public init(_ text: String) { self.text = text }

  /// Whether both have the same bytes.
  public static func == (left: ExactText, right: ExactText) -> Bool { left.text.hasSameBytes(as: right.text) }

  /// Orders texts as `String` does, and those that it holds for equal by their bytes.
  public static func < (left: ExactText, right: ExactText) -> Bool {
    // In this order, since of two different texts half are told apart by the first comparison.
    left.text < right.text
      || left.text == right.text && left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Hashes the text; what has the same bytes has the same hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
