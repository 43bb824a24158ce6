internal import RecordSyntax

extension Rule {
  static let refusedWithoutFollowUp = Rule(
    "refused-without-follow-up", .procedure, .info,
    summary: Phrase(
      nl: "een afwijzing of uitstel zonder reden, alternatief of dag om erop terug te komen",
      en: "a refusal or deferral with no reason, alternative or day to come back to it"),
    explanation: Phrase(
      nl: """
        Wie om coaching vraagt neemt de eigen ontwikkeling serieus. Een nee zonder reden en zonder vervolg laat de \
        medewerker met lege handen staan, en achteraf is niet te zien waarom het nee was. Leg de reden vast, of wat er \
        wel kan, of wanneer er opnieuw naar de aanvraag wordt gekeken.
        """,
      en: """
        Who asks for coaching takes development seriously. A no without a reason and without a next step leaves the \
        employee empty-handed, and later nobody can tell why it was no. Record the reason, or what is possible \
        instead, or when the request will be looked at again.
        """),
    source: "S2", yieldsTo: ["right-denied"],
    examples: [
      .fails(
        Phrase(nl: "afgewezen, en verder niets", en: "declined, and nothing more"),
        [.file(refusalPath, refusal(#""outcome": "declined""#))],
        at: .init(refusalPath, .value(["decision", "outcome"]))),
      .fails(
        Phrase(nl: "uitgesteld zonder datum", en: "deferred without a date"),
        [.file(refusalPath, refusal(#""outcome": "deferred", "alternative": false"#))],
        at: .init(refusalPath, .value(["decision", "outcome"]))),
      .passes(
        Phrase(nl: "uitgesteld tot een dag", en: "deferred to a day"),
        [.file(refusalPath, refusal(#""outcome": "deferred", "revisitOn": "2024-03-01""#))]),
      .passes(
        Phrase(nl: "afgewezen met een reden", en: "declined with a reason"),
        [.file(refusalPath, refusal(#""outcome": "declined", "reason": "other-means""#))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let decision = trajectory.decision.value, let outcome = decision.outcome.value,
        outcome != .granted, decision.reason.isAbsent, decision.revisitOn.isAbsent,
        decision.alternative.isAbsent || decision.alternative.value == false,
        !trajectory.header.hasRemoved(.content)
      else { return }
      let word = Phrase(outcome, at: "decision", "outcome", dataClass: .content)
      findings.report(
        trajectory.path, .value(["decision", "outcome"]),
        Phrase(
          nl: "het besluit is \(word), zonder reden, alternatief of dag om erop terug te komen",
          en: "the decision is \(word), with no reason, alternative or day to come back to it"),
        label: Phrase(nl: "en dan?", en: "and then?"),
        help: Phrase(
          nl:
            "vul het besluit aan, bijvoorbeeld met reason: timing, alternative: true of revisitOn: JJJJ-MM-DD",
          en: "complete the decision, such as with reason: timing, alternative: true or revisitOn: YYYY-MM-DD"
        ))
    })

  private static let refusalPath = "trajectories/2023/t-2023-h6vb.json"

  private static func refusal(_ decision: String) -> String {
    """
    {
      "kind": "regulier",
      "coachee": "p-9r3h7z",
      "requested": { "on": "2023-11-01", "route": "self", "themes": ["leiderschap"] },
      "decision": { "on": "2023-11-03", "by": "manager", \(decision) }
    }

    """
  }
}
