internal import RecordSyntax

extension Rule {
  static let sessionDuplicate = Rule(
    "session-duplicate", .agreement, .warning,
    summary: Phrase(
      nl: "er staan twee gesprekken op één dag", en: "two sessions stand on one day"),
    explanation: Phrase(
      nl: """
        Coach en coachee spreken elkaar zelden twee keer op een dag: meestal is hetzelfde gesprek dubbel ingevoerd, of \
        door een samenvoeging in git verdubbeld. Dan kloppen het aantal gesprekken en het verslag niet. Haal er een \
        weg, of verbeter de datum.
        """,
      en: """
        Coach and coachee rarely talk twice on one day: mostly the same session was entered twice, or doubled by a \
        merge in git. Then the number of sessions and the report are wrong. Remove one, or correct the date.
        """),
    examples: [
      .fails(
        Phrase(nl: "hetzelfde gesprek twee keer ingevoerd", en: "the same session entered twice"),
        [.edit(ExamplePool.running, .append(["sessions"], again))],
        at: .init(ExamplePool.running, .value(["sessions", 3]))),
      .passes(
        Phrase(
          nl: "een gemist gesprek dat later op de dag is gehouden", en: "a missed session held later that day"
        ),
        [
          .edit(ExamplePool.running, .set(["sessions", 2, "missed"], true)),
          .edit(ExamplePool.running, .append(["sessions"], again)),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard !trajectory.hasSessionsInOrder(by: context.asOf) else { return }
      var firstOn: [Day: Int] = [:]
      for (index, session) in trajectory.sessions.items.enumerated()
      where session.wasHeld(by: context.asOf) {
        guard let day = session.on.value else { continue }
        guard let first = firstOn[day] else {
          firstOn[day] = index
          continue
        }
        findings.report(
          trajectory.path, .value(["sessions", .index(index)]),
          Phrase(
            nl: "op \(day) is al een gesprek gehouden", en: "a session was already held on \(day)"),
          help: Phrase(
            nl: "haal een van de twee weg of verbeter de datum\n\(Phrase.exception(to: "session-duplicate"))",
            en: "remove one of the two or correct the date\n\(Phrase.exception(to: "session-duplicate"))"),
          notes: [
            .init(
              .init(trajectory.path, .value(["sessions", .index(first)])),
              Phrase(nl: "dit is het andere gesprek", en: "this is the other session"))
          ])
      }
    })

  private static let again: Value = ["on": "2023-12-12", "minutes": 60, "place": "coaching-room"]
}

extension Trajectory {
  /// Whether every session that was held by a day is later than the one before it; then none is double.
  fileprivate func hasSessionsInOrder(by day: Day) -> Bool {
    var last: Day?
    for session in sessions.items where session.wasHeld(by: day) {
      if let last, let on = session.on.value, on <= last { return false }
      last = session.on.value
    }
    return true
  }
}
