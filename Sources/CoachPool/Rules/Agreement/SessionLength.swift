internal import RecordSyntax

extension Rule {
  static let sessionLength = Rule(
    "session-length", .agreement, .info,
    summary: Phrase(
      nl: "een gesprek duurde minder dan de helft of meer dan anderhalf keer wat is afgesproken",
      en: "a session took less than half or more than one and a half times the agreed length"),
    explanation: Phrase(
      nl: """
        Een gesprek loopt wel eens uit of houdt eerder op. Scheelt het veel, dan is het vaak een tikfout (de duur staat \
        in minuten), en die telt mee in de uren en kosten van de pool. Verbeter de duur; klopt hij, bespreek dan of de \
        afgesproken lengte nog past.
        """,
      en: """
        A session may run on, or end early. A large difference is often a slip (the length is in minutes), and it \
        counts in the hours and costs of the pool. Correct the length; if it is right, talk about whether the agreed \
        length still fits.
        """),
    source: "S0-4", yieldsTo: ["agreed-minutes-range"],
    examples: [
      .fails(
        Phrase(nl: "29 minuten waar een uur is afgesproken", en: "29 minutes where an hour was agreed"),
        [.edit(ExamplePool.running, .set(["sessions", 1, "minutes"], 29))],
        at: .init(ExamplePool.running, .value(["sessions", 1, "minutes"]))),
      .fails(
        Phrase(nl: "zes uur in plaats van zestig minuten", en: "six hours instead of sixty minutes"),
        [.edit(ExamplePool.running, .set(["sessions", 1, "minutes"], 360))],
        at: .init(ExamplePool.running, .value(["sessions", 1, "minutes"]))),
      .passes(
        Phrase(
          nl: "precies de helft en precies anderhalf keer", en: "exactly half, and one and a half times"),
        [
          .edit(ExamplePool.running, .set(["sessions", 0, "minutes"], 30)),
          .edit(ExamplePool.running, .set(["sessions", 1, "minutes"], 90)),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let agreed = trajectory.agreement.value?.minutes.value, agreed > 0 else { return }
      let shortest = agreed / 2 + agreed % 2
      let longest = agreed.addingClamped(agreed / 2)
      for (index, session) in trajectory.sessions.items.enumerated() {
        guard let minutes = session.minutes.value, minutes < shortest || minutes > longest,
          session.wasHeld(by: context.asOf)
        else { continue }
        findings.report(
          trajectory.path, .value(["sessions", .index(index), "minutes"]),
          Phrase(
            nl: "dit gesprek duurde \(minutes) minuten, en de afgesproken lengte is \(agreed)",
            en: "this session took \(minutes) minutes, and the agreed length is \(agreed)"),
          help: Phrase(
            nl: """
              verbeter de duur (in minuten) als die niet klopt, bijvoorbeeld
              minutes: \(agreed)
              """,
            en: """
              correct the length (in minutes) if it is wrong, for example
              minutes: \(agreed)
              """),
          notes: [
            .init(
              .init(trajectory.path, .value(["agreement", "minutes"])),
              Phrase(nl: "hier staat de afgesproken lengte", en: "the agreed length stands here"))
          ])
      }
    })
}
