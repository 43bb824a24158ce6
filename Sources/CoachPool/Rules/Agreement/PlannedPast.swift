internal import RecordSyntax

extension Rule {
  static let plannedPast = Rule(
    "planned-past", .agreement, .info, isDue: true,
    summary: Phrase(
      nl: "een gepland gesprek of terugkomgesprek waarvan de dag voorbij is",
      en: "a planned session or follow-up whose day has passed"),
    explanation: Phrase(
      nl: """
        Wat gepland staat telt nergens mee. Is de dag voorbij, dan is het gesprek gehouden, gemist of verzet, en dat \
        hoort er te staan: anders klopt het aantal gesprekken niet. Werk de regel bij of haal hem weg.
        """,
      en: """
        What is planned counts nowhere. Once its day has passed the talk was held, missed or moved, and the record \
        should say so: else the number of sessions is wrong. Bring the entry up to date or remove it.
        """),
    examples: [
      .fails(
        Phrase(nl: "een gesprek dat gisteren gepland was", en: "a session planned for yesterday"),
        [.edit(ExamplePool.running, .append(["sessions"], planned("2023-12-30")))],
        at: .init(ExamplePool.running, .value(["sessions", 3]))),
      .fails(
        Phrase(nl: "een terugkomgesprek dat gepland was", en: "a follow-up that was planned"),
        [.edit(ExamplePool.trajectory, .append(["followUps"], planned("2023-12-12")))],
        at: .init(ExamplePool.trajectory, .value(["followUps", 1]))),
      .passes(
        Phrase(nl: "een gesprek dat vandaag gepland is", en: "a session planned for today"),
        [.edit(ExamplePool.running, .append(["sessions"], planned("2023-12-31")))]),
    ],
    check: .trajectory { trajectory, context, findings in
      for (index, session) in trajectory.sessions.items.enumerated() where session.planned.value == true {
        guard let on = session.on.value, on < context.asOf else { continue }
        findings.report(
          trajectory.path, .value(["sessions", .index(index)]),
          Phrase(
            nl: "dit gesprek was gepland op \(on), en die dag is voorbij",
            en: "this session was planned for \(on), and that day has passed"),
          help: Phrase(
            nl:
              "gehouden: haal planned weg; niet gekomen: maak er missed: true van; verzet: verbeter de datum",
            en: "held: remove planned; coachee did not come: make it missed: true; moved: correct the date"))
      }
      for (index, followUp) in trajectory.followUps.items.enumerated() where followUp.planned.value == true {
        guard let on = followUp.on.value, on < context.asOf else { continue }
        findings.report(
          trajectory.path, .value(["followUps", .index(index)]),
          Phrase(
            nl: "dit terugkomgesprek was gepland op \(on), en die dag is voorbij",
            en: "this follow-up was planned for \(on), and that day has passed"),
          help: Phrase(
            nl: "gehouden: haal planned weg; niet doorgegaan: haal de regel weg; verzet: verbeter de datum",
            en: "held: remove planned; not held: remove the entry; moved: correct the date"))
      }
    })

  private static func planned(_ day: Value) -> Value { ["on": day, "minutes": 60, "planned": true] }
}
