internal import RecordSyntax

extension Rule {
  static let stalled = Rule(
    "stalled", .agreement, .warning, isDue: true,
    summary: Phrase(
      nl: "een lopend traject zonder gesprek in de laatste weken",
      en: "a running trajectory without a session in the last weeks"),
    explanation: Phrase(
      nl: """
        Een traject dat stilvalt, houdt een plek bezet en eindigt vaak zonder dat iemand het afsluit. Na hoeveel weken \
        zonder gesprek dat zo is, staat in de poolafspraken; een gepland gesprek telt als teken van leven. Neem contact \
        op met de coach: plan een gesprek of sluit het traject af.
        """,
      en: """
        A trajectory that stalls keeps a place taken, and often ends without anyone closing it. The contract says \
        after how many weeks without a session that is so; a session planned shows that it goes on. Ask the coach: \
        plan a session or close the trajectory.
        """),
    source: "facts", parameters: ["kinds.*.stalledWeeks"],
    yieldsTo: ["out-of-order", "overrun", "retention-overdue"], over: ["agreement", "sessions"],
    examples: [
      .fails(
        Phrase(
          nl: "het laatste gesprek was meer dan tien weken geleden", en: "last session over ten weeks ago"),
        [
          .edit(ExamplePool.running, .remove(["sessions", 2])),
          .edit(ExamplePool.running, .remove(["sessions", 1])),
        ], at: .init(ExamplePool.running, .value(["sessions", 0]))),
      .fails(
        Phrase(nl: "getekend, en nooit begonnen", en: "signed and never begun"),
        [.edit(ExamplePool.running, .remove(["sessions"]))],
        at: .init(ExamplePool.running, .value(["agreement", "signed"]))),
      .passes(
        Phrase(nl: "er is een gesprek gepland", en: "a session is planned"),
        [
          .edit(ExamplePool.running, .remove(["sessions", 2])),
          .edit(
            ExamplePool.running, .set(["sessions", 1], ["on": "2024-01-09", "minutes": 60, "planned": true])),
        ]),
      .passes(
        Phrase(nl: "precies tien weken", en: "exactly ten weeks"),
        [
          .edit(ExamplePool.running, .remove(["sessions", 2])),
          .edit(ExamplePool.running, .set(["sessions", 1, "on"], "2023-10-22")),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let standstill = Standstill(trajectory, context), standstill.last < context.asOf else { return }
      let (last, number, weeks) = (standstill.since, standstill.session, standstill.weeks)
      let days = context.asOf.days(since: last)
      let message =
        number == nil
        ? Phrase(
          nl: "nog geen gesprek, \(Phrase.days(days)) na de ondertekening op \(last)",
          en: "no session yet, \(Phrase.days(days)) after signing on \(last)")
        : Phrase(
          nl: "al \(Phrase.days(days)) geen gesprek meer, sinds \(last)",
          en: "no session for \(Phrase.days(days)), since \(last)")
      findings.report(
        trajectory.path, .value(number.map { ["sessions", .index($0)] } ?? ["agreement", "signed"]),
        Phrase(
          nl: "\(message); na \(Phrase.weeks(weeks)) geldt een traject als stilstaand",
          en: "\(message); after \(Phrase.weeks(weeks)) a trajectory counts as stalled"),
        help: Phrase(
          nl: """
            vraag de coach hoe het ervoor staat en sluit het traject af, of leg onder sessions vast wat is gepland
            - { on: …, minutes: \(trajectory.agreement.value?.minutes.value ?? 60), planned: true }
            """,
          en: """
            ask the coach how things stand and close the trajectory, or record under sessions what is planned
            - { on: …, minutes: \(trajectory.agreement.value?.minutes.value ?? 60), planned: true }
            """),
        notes: [.norm(trajectory, "stalledWeeks")])
    })
}
