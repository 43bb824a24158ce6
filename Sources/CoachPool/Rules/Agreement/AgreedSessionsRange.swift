internal import RecordSyntax

extension Rule {
  static let agreedSessionsRange = Rule(
    "agreed-sessions-range", .agreement, .warning,
    summary: Phrase(
      nl: "er zijn minder of meer gesprekken afgesproken dan bij deze soort coaching hoort",
      en: "fewer or more sessions were agreed than this kind of coaching has"),
    explanation: Phrase(
      nl: """
        Een traject is maatwerk, maar wel binnen wat de organisatie ervoor uittrekt: met te weinig gesprekken komt de \
        coachvraag niet uit de verf, en wie er veel nodig denkt te hebben is vaak met iets anders beter geholpen. \
        Spreek een aantal binnen de grenzen af; later verlengen kan, met een reden.
        """,
      en: """
        Coaching is made to measure, but within what the organisation sets aside for it: with too few sessions the \
        question gets no chance, and who expects to need many is often helped better by something else. Agree on a \
        number within the bounds; extending later is possible, with a reason.
        """),
    source: "S3 S4", parameters: ["kinds.*.sessions.least", "kinds.*.sessions.most"],
    examples: [
      .fails(
        Phrase(
          nl: "negen gesprekken waar er hooguit acht mogen", en: "nine sessions where the maximum is eight"),
        [.edit(ExamplePool.running, .set(["agreement", "sessions"], 9))],
        at: .init(ExamplePool.running, .value(["agreement", "sessions"]))),
      .fails(
        Phrase(
          nl: "drie gesprekken waar er minstens vier horen", en: "three sessions where the minimum is four"),
        [.edit(Contract.path, .set(["kinds", "regulier", "sessions", "least"], 4))],
        at: .init(ExamplePool.external, .value(["agreement", "sessions"]))),
      .passes(
        Phrase(nl: "precies het grootste aantal", en: "exactly the largest number"),
        [.edit(ExamplePool.running, .set(["agreement", "sessions"], 8))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let sessions = trajectory.agreement.value?.sessions.value, let kind = context.kind(of: trajectory)
      else { return }
      if let least = kind.sessions.least, sessions < least {
        findings.report(
          trajectory.path, .value(["agreement", "sessions"]),
          Phrase(
            nl:
              "afgesproken aantal gesprekken \(sessions), en voor \(value: kind.label) is het minimum \(least)",
            en: "number of sessions agreed \(sessions), and the minimum for \(value: kind.label) is \(least)"),
          help: help, notes: [.norm(trajectory, "sessions", "least")])
      } else if let most = kind.sessions.most, sessions > most {
        findings.report(
          trajectory.path, .value(["agreement", "sessions"]),
          Phrase(
            nl:
              "afgesproken aantal gesprekken \(sessions), en voor \(value: kind.label) is het maximum \(most)",
            en: "number of sessions agreed \(sessions), and the maximum for \(value: kind.label) is \(most)"),
          help: help, notes: [.norm(trajectory, "sessions", "most")])
      }
    })

  private static let help = Phrase(
    nl: """
      spreek een aantal binnen de grenzen af en leg een verlenging apart vast;
      \(Phrase.exception(to: "agreed-sessions-range"))
      """,
    en: """
      agree on a number within the bounds and record an extension separately;
      \(Phrase.exception(to: "agreed-sessions-range"))
      """)
}
