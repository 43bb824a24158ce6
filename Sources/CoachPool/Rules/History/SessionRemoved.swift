internal import RecordSyntax

extension Rule {
  static let sessionRemoved = Rule(
    "session-removed", .history, .warning,
    summary: Phrase(
      nl: "een vastgelegd gesprek is uit een traject verdwenen",
      en: "a recorded session is gone from a trajectory"),
    explanation: Phrase(
      nl: """
        Gesprekken tellen mee in de cijfers, de afspraken en de kosten. Wat is vastgelegd blijft staan: een gesprek dat \
        niet doorging krijgt missed, een verkeerde datum wordt verbeterd. Wat om de bewaartermijn of op verzoek is \
        weggehaald en in removed staat, telt niet.
        """,
      en: """
        Sessions count in the figures, the agreements and the costs. What was recorded stays: a session that was not \
        held is marked missed, a wrong date is corrected. What was taken out for retention or on request and stands \
        under removed does not count.
        """),
    examples: sessionRemovedExamples,
    check: .pool { context, findings in
      for (change, then, now) in context.surroundings.earlier?.trajectories(in: context.pool) ?? [] {
        let days = TrajectoryChange(change, then, now, context).removedSessions
        guard let list = Phrase.list(days.map { Phrase(nl: "\($0)", en: "\($0)") }) else { continue }
        findings.report(
          now.path, .key(["sessions"]),
          days.count == 1
            ? Phrase(nl: "het gesprek van \(list) is verdwenen", en: "the session of \(list) is gone")
            : Phrase(
              nl: "de gesprekken van \(list) zijn verdwenen", en: "the sessions of \(list) are gone"),
          help: Phrase(
            nl: """
              zet terug wat er stond; een gesprek dat niet doorging krijgt missed: true; \
              \(.exception(to: "session-removed"))
              """,
            en: """
              put back what was there; a session that was not held gets missed: true; \
              \(.exception(to: "session-removed"))
              """))
      }
    })

  private static var sessionRemovedExamples: [RuleExample] {
    [
      .fails(
        Phrase(nl: "het laatste gesprek is weggehaald", en: "the last session was taken out"), after: [],
        [.edit(ExamplePool.running, .remove(["sessions", 2]))],
        at: .init(ExamplePool.running, .key(["sessions"]))),
      .fails(
        Phrase(
          nl: "twee gesprekken uit een afgesloten traject", en: "two sessions out of a closed trajectory"),
        after: [],
        [
          .edit(ExamplePool.trajectory, .remove(["sessions", 6])),
          .edit(ExamplePool.trajectory, .remove(["sessions", 2])),
        ], at: .init(ExamplePool.trajectory, .key(["sessions"]))),
      .passes(
        Phrase(nl: "een verkeerde datum is verbeterd", en: "a wrong date was corrected"), after: [],
        [.edit(ExamplePool.running, .set(["sessions", 2, "on"], "2023-12-11"))]),
      .passes(
        Phrase(nl: "een gepland gesprek ging niet door", en: "a planned session was called off"),
        after: [
          .edit(
            ExamplePool.running,
            .append(["sessions"], ["on": "2024-01-09", "minutes": 60, "place": "online", "planned": true]))
        ], [.edit(ExamplePool.running, .remove(["sessions", 3]))]),
    ]
  }
}
