/// Ids that are drawn at random: with "the next number" two branches would take the same one, and git merges that clean.
package enum DrawnID: Sendable {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Characters that nobody can foresee.
  static func characters(_ count: Int, using random: inout some RandomNumberGenerator) -> String {
    // Five bits for one of the 32 characters.
    String(decoding: (0..<count).map { _ in alphabet[Int(random.next() >> 59)] }, as: UTF8.self)
  }

  /// What the ids of a kind begin with; `nil` for kinds whose ids can be read.
  package static func letter(of kind: RecordKind) -> String? {
    switch kind {
    case .trajectory: "t"
    case .evaluation: "e"
    case .privacyRequest: "v"
    case .contract, .coach, .event, .programme, .terms, .annual, .person: nil
    }
  }

  /// An id for a record of a kind, `t-2023-k7qm`; the year in it is a label.
  package static func draw(
    _ letter: String, year: Int, using random: inout some RandomNumberGenerator
  ) -> String {
    "\(letter)-\(year)-\(characters(4, using: &random))"
  }
}
