package import RecordSyntax

/// Somebody's name in a text.
package struct NameMatch: Hashable, Sendable {
  /// The bytes it stands in.
  package let range: ByteRange
  /// The codes of all who are called so, in the order in which they are known.
  package let codes: [String]
}
