package import RecordSyntax

/// Somebody's name in a text.
package struct NameMatch: Hashable, Sendable {
  /// The bytes it stands in.
  package let range: ByteRange
  /// The code of the person; of namesakes the first.
  package let code: String
}
