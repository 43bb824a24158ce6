package import RecordSyntax

/// Somebody's name in a text.
package struct NameMatch: Hashable, Sendable {
  /// The bytes it stands in.
  package let range: ByteRange
  /// The codes of all who are called so, in the order in which they are known.
  package let codes: [String]
  /// The digests of its words where of the given names only initials are known, so that it may be somebody else's; else
  /// none.
  let guess: [UInt64]

  /// The same name at other bytes.
  func at(_ range: ByteRange) -> NameMatch { NameMatch(range: range, codes: codes, guess: guess) }
}
