internal import RecordSyntax

/// An extension that gave no more time for an answer: where it stands, and why it does not count.
struct UncountedExtension {
  private let path: String
  private let place: Pointer
  private let first: AnswerTerm
  private let fault: Phrase
  private let help: Phrase

  /// `nil` where nothing was extended, or the extension counts.
  init?(_ request: PrivacyRequest, _ addition: AnswerExtension, _ first: AnswerTerm) {
    (path, self.first) = (request.path, first)
    switch addition {
    case .none, .inForce: return nil
    case .late:
      place = ["extendedOn"]
      fault = Phrase(
        nl: "die is meegedeeld na \(first.lastDay), toen de eerste maand voorbij was",
        en: "it was announced after \(first.lastDay), when the first month was over")
      help = Phrase(nl: "verbeter de datum als die niet klopt", en: "correct the date if it is wrong")
    case .withoutReason:
      place = ["extendedOn"]
      let number = Phrase(AnswerExtensionReason.number, of: .privacyRequest, at: "extensionReason")
      fault = Phrase(nl: "de reden ontbreekt", en: "its reason is missing")
      help = Phrase(
        nl: """
          leg vast waarom het antwoord later komt, en deel dat ook mee
          extensionReason: complexity
          als reden kan ook \(number)
          """,
        en: """
          record why the answer comes later, and tell that too
          extensionReason: complexity
          the reason may also be \(number)
          """)
    case .withoutDay:
      place = ["extensionReason"]
      fault = Phrase(
        nl: "er staat niet wanneer die is meegedeeld", en: "it is not recorded when it was announced")
      help = Phrase(
        nl: "leg vast wanneer de verlenging is meegedeeld, of haal de reden weg\nextendedOn: JJJJ-MM-DD",
        en: "record when the extension was announced, or remove the reason\nextendedOn: YYYY-MM-DD")
    }
  }

  /// What is said of it behind what is late.
  var clause: Phrase {
    Phrase(nl: "; de verlenging telt niet, want \(fault)", en: "; the extension does not count, for \(fault)")
  }

  /// The note at it.
  var note: Diagnostic.Note {
    .init(.init(path, .value(place)), Phrase(nl: "de verlenging", en: "the extension"))
  }

  /// Adds a finding, where nothing is late that it is the note of.
  func report(_ findings: inout Findings) {
    findings.report(
      path, .value(place),
      Phrase(
        nl: "de verlenging telt niet, want \(fault); zo is \(first.lastDay) de laatste dag (\(first.reason))",
        en:
          "the extension does not count, for \(fault); so \(first.lastDay) is the last day (\(first.reason))"),
      help: help)
  }
}
