internal import RecordSyntax

extension Rule {
  static let requestUnanswered = Rule(
    "request-unanswered", .privacy, .error, isDue: true,
    summary: Phrase(
      nl: "een privacyverzoek is niet op tijd beantwoord, of er staat niet alles over het antwoord",
      en: "a privacy request was not answered in time, or not all is recorded of the answer"),
    explanation: Phrase(
      nl: """
        Wie inzage of wissing vraagt of een ander recht gebruikt, krijgt binnen een maand antwoord, ook als dat nee is \
        (AVG art. 12.3). Bij een ingewikkeld verzoek of veel verzoeken mag het twee maanden later, als dat binnen de \
        eerste maand is meegedeeld, met de reden. Het zijn kalendermaanden vanaf de ontvangst; een termijn die eindigt \
        op een zaterdag, zondag of feestdag loopt door tot de eerstvolgende werkdag (Algemene termijnenwet art. 1 en 3). \
        Is het te laat, antwoord dan meteen.
        """,
      en: """
        Who asks for access or erasure, or uses another right, is answered within a month, also when the answer is no \
        (AVG art. 12.3). For a complex request or many requests it may be two months later, if that was announced within \
        the first month, with the reason. Months are the calendar's, from receipt; a term that ends on a Saturday, \
        Sunday or holiday runs until the next working day (Regulation 1182/71 art. 3.4). When it is too late, answer at \
        once.
        """),
    source: "facts",
    // A wrong date moves the term with it.
    yieldsTo: ["out-of-order"], over: ["received", "extendedOn", "answered"],
    examples: requestUnansweredExamples,
    check: .privacyRequest { request, context, findings in
      guard !request.header.hasRemoved(.facts) else { return }
      reportAnswer(request, &findings)
      guard let first = request.firstTerm else { return }
      let addition = request.answerExtension(first)
      let uncounted = UncountedExtension(request, addition, first)
      let term = request.term(first)
      switch request.answered {
      case .value(let day) where day > term.lastDay: reportLate(request, day, term, uncounted, &findings)
      case .absent where request.isOpen && context.asOf > term.lastDay:
        reportOpen(request, term, uncounted, context.asOf, &findings)
      case .absent, .faulty, .value: uncounted?.report(&findings)
      }
    })

  private static func reportOpen(
    _ request: PrivacyRequest, _ term: AnswerTerm, _ uncounted: UncountedExtension?, _ asOf: Day,
    _ findings: inout Findings
  ) {
    let clause = uncounted?.clause ?? Phrase(nl: "", en: "")
    findings.report(
      request.path, .value(["received"]),
      Phrase(
        nl: """
          dit verzoek moest uiterlijk op \(term.lastDay) beantwoord zijn (\(term.reason)), en dat is het niet\(clause)
          """,
        en: "this request was to be answered by \(term.lastDay) (\(term.reason)), and is not\(clause)"),
      label: Phrase(
        nl: "op \(asOf) \(Phrase.days(asOf.days(since: term.lastDay))) te laat",
        en: "\(Phrase.days(asOf.days(since: term.lastDay))) late on \(asOf)"),
      help: Phrase(
        nl: """
          antwoord meteen, ook als het antwoord nee is, en leg vast
          answered: JJJJ-MM-DD
          outcome: granted
          \(otherOutcomes)
          """,
        en: """
          answer at once, also when the answer is no, and record
          answered: YYYY-MM-DD
          outcome: granted
          \(otherOutcomes)
          """),
      notes: uncounted.map { [$0.note] } ?? [])
  }

  private static func reportLate(
    _ request: PrivacyRequest, _ answered: Day, _ term: AnswerTerm, _ uncounted: UncountedExtension?,
    _ findings: inout Findings
  ) {
    let late = Phrase.days(answered.days(since: term.lastDay))
    let clause = uncounted?.clause ?? Phrase(nl: "", en: "")
    findings.report(
      request.path, .value(["answered"]),
      Phrase(
        nl: """
          dit verzoek is beantwoord op \(answered), en de laatste dag daarvoor was \(term.lastDay) \
          (\(term.reason))\(clause)
          """,
        en: """
          this request was answered on \(answered), and the last day for that was \(term.lastDay) \
          (\(term.reason))\(clause)
          """),
      label: Phrase(nl: "\(late) te laat", en: "\(late) late"),
      help: Phrase(
        nl: """
          verbeter de datum als die niet klopt; anders is dit niet meer te herstellen: leg met een uitzondering vast \
          waardoor het te laat werd, zonder iets persoonlijks
          allow: { request-unanswered: { reason: "…", until: JJJJ-MM-DD } }
          """,
        en: """
          correct the date if it is wrong; else this cannot be mended any more: record in an exception what made it late, \
          with nothing personal
          allow: { request-unanswered: { reason: "…", until: YYYY-MM-DD } }
          """),
      notes: uncounted.map { [$0.note] } ?? [])
  }

  // MARK: - The answer

  /// Reports an answer of which the outcome or the day is not recorded.
  private static func reportAnswer(_ request: PrivacyRequest, _ findings: inout Findings) {
    switch (request.answered, request.outcome) {
    case (.value(let day), .absent):
      findings.report(
        request.path, .value(["answered"]),
        Phrase(
          nl: "dit verzoek is beantwoord op \(day), en er staat niet hoe",
          en: "this request was answered on \(day), and it is not recorded how"),
        help: Phrase(
          nl: "leg de uitkomst vast\noutcome: granted\n\(otherOutcomes)",
          en: "record the outcome\noutcome: granted\n\(otherOutcomes)"), detail: "outcome")
    case (.absent, .value(let outcome)):
      let word = word(outcome)
      findings.report(
        request.path, .value(["outcome"]),
        Phrase(
          nl: "de uitkomst is \(word), en er staat niet wanneer dat is meegedeeld",
          en: "the outcome is \(word), and it is not recorded when that was told"),
        label: Phrase(nl: "wanneer?", en: "when?"),
        help: Phrase(
          nl: "leg de dag vast, want ook de bewaartermijn loopt vanaf die dag\nanswered: JJJJ-MM-DD",
          en: "record the day, for the retention term runs from it too\nanswered: YYYY-MM-DD"),
        detail: "answered")
    default: return
    }
  }

  private static var otherOutcomes: Phrase {
    let others = Phrase.choice([AnswerOutcome.partly, .refused, .withdrawn].map(word))
    return Phrase(nl: "als uitkomst kan ook \(others)", en: "the outcome may also be \(others)")
  }

  private static func word(_ outcome: AnswerOutcome) -> Phrase {
    Phrase(outcome, of: .privacyRequest, at: "outcome")
  }
}
