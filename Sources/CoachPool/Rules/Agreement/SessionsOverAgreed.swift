internal import RecordSyntax

extension Rule {
  static let sessionsOverAgreed = Rule(
    "sessions-over-agreed", .agreement, .warning,
    summary: Phrase(
      nl: "er zijn meer gesprekken gehouden dan afgesproken, verlengingen meegeteld",
      en: "more sessions were held than agreed, extensions included"),
    explanation: Phrase(
      nl: """
        Coachen is boeiend werk, en een traject loopt daardoor makkelijk uit. Extra gesprekken mogen, als coach en \
        coachee ze bewust afspreken: met een reden, en nadat bekeken is of iets anders beter past. Leg de verlenging \
        vast of sluit het traject af.
        """,
      en: """
        Coaching is absorbing work, so a trajectory easily runs on. Extra sessions are fine when coach and coachee \
        agree on them knowingly: with a reason, and after looking whether something else fits better. Record the \
        extension, or close the trajectory.
        """),
    source: "S0-4", yieldsTo: ["sessions-over-limit"],
    examples: [
      .fails(
        Phrase(nl: "vier gesprekken gehouden, drie afgesproken", en: "four sessions held, three agreed"),
        [.edit(ExamplePool.external, .append(["sessions"], fourth))],
        at: .init(ExamplePool.external, .value(["sessions", 3]))),
      .passes(
        Phrase(
          nl: "het vierde gesprek valt onder een verlenging", en: "an extension covers the fourth session"),
        [
          .edit(ExamplePool.external, .append(["sessions"], fourth)),
          .edit(
            ExamplePool.external,
            .append(
              ["agreement", "extensions"],
              ["on": "2023-06-13", "sessions": 1, "reason": "goal", "alternativeConsidered": true])),
        ]),
      .passes(
        Phrase(nl: "een gemist gesprek telt niet mee", en: "a missed session does not count"),
        [
          .edit(
            ExamplePool.external,
            .append(["sessions"], ["on": "2023-06-20", "minutes": 60, "place": "other", "missed": true]))
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let agreement = trajectory.agreement.value, let agreed = agreement.sessions.value,
        !agreement.extensions.isFaulty
      else { return }
      var total = agreed
      for addition in agreement.extensions.items {
        guard !addition.sessions.isFaulty else { return }
        total = total.addingClamped(addition.sessions.value ?? 0)
      }
      let held = trajectory.heldCount(by: context.asOf)
      guard held > total, let index = trajectory.heldIndex(total + 1, by: context.asOf) else { return }
      findings.report(
        trajectory.path, .value(["sessions", .index(index)]),
        Phrase(
          nl: "aantal gesprekken gehouden \(held), en afgesproken \(total)",
          en: "number of sessions held \(held), and agreed \(total)"),
        label: Phrase(nl: "gesprek \(total + 1)", en: "session \(total + 1)"),
        help: Phrase(
          nl: """
            leg onder agreement vast wat erbij is afgesproken, of sluit het traject af
            extensions: [{ on: …, sessions: \(held - total), reason: goal, alternativeConsidered: true }]
            """,
          en: """
            record under agreement what was added, or close the trajectory
            extensions: [{ on: …, sessions: \(held - total), reason: goal, alternativeConsidered: true }]
            """),
        notes: [
          .init(
            .init(trajectory.path, .value(["agreement", "sessions"])),
            Phrase(nl: "hier staat wat is afgesproken", en: "what was agreed stands here"))
        ])
    })

  private static let fourth: Value = ["on": "2023-06-15", "minutes": 60, "place": "other"]
}
