package import RecordSyntax

/// Something that git has to be told in each clone, for a repository cannot bring it along.
package struct GitSetting: Hashable, Sendable {
  /// The name, `core.hooksPath`.
  package let name: String
  /// The value.
  package let value: String
  /// The values that earlier versions set; they are nobody's choice, and are renewed.
  package let former: [String]
  /// What happens with it; `nil` where that is of no matter.
  package let effect: Phrase?
  /// What does not happen without it, as the end of a sentence.
  package let purpose: Phrase
}
