internal import RecordSyntax

extension Rule {
  static let agreedMinutesRange = Rule(
    "agreed-minutes-range", .agreement, .warning,
    summary: Phrase(
      nl: "de afgesproken gespreksduur is korter of langer dan bij deze soort coaching hoort",
      en: "the agreed length of a session is outside what this kind of coaching has"),
    explanation: Phrase(
      nl: """
        In een te kort gesprek komt de coachee niet tot de kern, en een te lang gesprek kost coach en coachee meer tijd \
        dan het oplevert. De poolafspraken geven per soort de grenzen. Vaak is dit een tikfout: de duur staat in \
        minuten, dus anderhalf uur is 90.
        """,
      en: """
        A session that is too short does not get to the core, and one that is too long costs coach and coachee more \
        time than it yields. The contract gives the bounds per kind. Often this is a slip: the length is in minutes, \
        so an hour and a half is 90.
        """),
    source: "S0-4", parameters: ["kinds.*.minutes.least", "kinds.*.minutes.most"],
    examples: [
      .fails(
        Phrase(nl: "veertig minuten waar 45 het kortste is", en: "forty minutes where 45 is the shortest"),
        [.edit(ExamplePool.running, .set(["agreement", "minutes"], 40))],
        at: .init(ExamplePool.running, .value(["agreement", "minutes"]))),
      .fails(
        Phrase(nl: "honderd minuten waar 90 het langste is", en: "a hundred minutes where 90 is the longest"),
        [.edit(ExamplePool.running, .set(["agreement", "minutes"], 100))],
        at: .init(ExamplePool.running, .value(["agreement", "minutes"]))),
      .passes(
        Phrase(nl: "precies de kortste duur", en: "exactly the shortest length"),
        [.edit(ExamplePool.running, .set(["agreement", "minutes"], 45))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let minutes = trajectory.agreement.value?.minutes.value, let kind = context.kind(of: trajectory)
      else { return }
      if let least = kind.minutes.least, minutes < least {
        findings.report(
          trajectory.path, .value(["agreement", "minutes"]),
          Phrase(
            nl: "afgesproken duur \(minutes) minuten, en voor \(value: kind.label) is het minimum \(least)",
            en: "agreed length \(minutes) minutes, and the minimum for \(value: kind.label) is \(least)"),
          help: help, notes: [.norm(trajectory, "minutes", "least")])
      } else if let most = kind.minutes.most, minutes > most {
        findings.report(
          trajectory.path, .value(["agreement", "minutes"]),
          Phrase(
            nl: "afgesproken duur \(minutes) minuten, en voor \(value: kind.label) is het maximum \(most)",
            en: "agreed length \(minutes) minutes, and the maximum for \(value: kind.label) is \(most)"),
          help: help, notes: [.norm(trajectory, "minutes", "most")])
      }
    })

  private static let help = Phrase(
    nl: """
      verbeter de duur (in minuten) of spreek een andere af;
      \(Phrase.exception(to: "agreed-minutes-range"))
      """,
    en: """
      correct the length (in minutes) or agree on another;
      \(Phrase.exception(to: "agreed-minutes-range"))
      """)
}
