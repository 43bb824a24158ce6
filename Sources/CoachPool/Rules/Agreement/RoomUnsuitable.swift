internal import RecordSyntax

extension Rule {
  static let roomUnsuitable = Rule(
    "room-unsuitable", .agreement, .info,
    summary: Phrase(
      nl: "een gesprek in de werkkamer van de coach of de coachee",
      en: "a session in the coach's or the coachee's own office"),
    explanation: Phrase(
      nl: """
        In een eigen werkkamer kun je vaak niet ongestoord praten: de telefoon gaat, collega's lopen binnen, en zij \
        zien wie er op gesprek komt. Een eigen coachruimte, of buiten wandelen, draagt bij aan rust en diepgang. Spreek \
        de volgende keer ergens anders af.
        """,
      en: """
        In someone's own office talk is rarely undisturbed: the telephone rings, colleagues walk in, and they see who \
        comes for a talk. A room for coaching, or a walk outside, helps calm and depth. Meet elsewhere next time.
        """),
    source: "S0-7",
    examples: [
      .fails(
        Phrase(nl: "bij de coach op kantoor", en: "in the coach's office"),
        [.edit(ExamplePool.running, .set(["sessions", 0, "place"], "coach-office"))],
        at: .init(ExamplePool.running, .value(["sessions", 0, "place"]))),
      .fails(
        Phrase(nl: "bij de coachee op kantoor", en: "in the coachee's office"),
        [.edit(ExamplePool.running, .set(["sessions", 2, "place"], "coachee-office"))],
        at: .init(ExamplePool.running, .value(["sessions", 2, "place"]))),
      .passes(
        Phrase(nl: "buiten", en: "outside"),
        [.edit(ExamplePool.running, .set(["sessions", 0, "place"], "outdoor"))]),
    ],
    check: .trajectory { trajectory, context, findings in
      for (index, session) in trajectory.sessions.items.enumerated() {
        guard let place = session.place.value, place == .coachOffice || place == .coacheeOffice,
          session.wasHeld(by: context.asOf)
        else { continue }
        findings.report(
          trajectory.path, .value(["sessions", .index(index), "place"]),
          Phrase(
            nl: "dit gesprek was in een eigen werkkamer: \(Phrase(place, at: "sessions", "place"))",
            en: "this session was in someone's own office: \(Phrase(place, at: "sessions", "place"))"),
          help: Phrase(
            nl:
              "spreek de volgende keer af in een coachruimte of buiten\n\(Phrase.exception(to: "room-unsuitable"))",
            en: "meet in a room for coaching or outside next time\n\(Phrase.exception(to: "room-unsuitable"))"
          ))
      }
    })
}
