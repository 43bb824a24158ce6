internal import RecordSyntax

extension Rule {
  static let intakeMissing = Rule(
    "intake-missing", .procedure, .error,
    summary: Phrase(
      nl: "er is een overeenkomst of een gesprek, maar geen intake",
      en: "there is an agreement or a session, but no intake"),
    explanation: Phrase(
      nl: """
        Elk traject begint met een intake door een coördinator: daar wordt de coachvraag helder en blijkt of een \
        interne coach past. Leg de intake vast. Heeft deze soort geen intake nodig, haal die dan uit requires in de \
        poolafspraken.
        """,
      en: """
        Every trajectory begins with an intake by a coordinator, which makes the question clear and shows whether an \
        internal coach fits. Record the intake. If this kind needs none, take it out of requires in the contract.
        """),
    source: "S1 S3", parameters: ["kinds.*.requires"],
    examples: [
      .fails(
        Phrase(nl: "een overeenkomst zonder intake", en: "an agreement without an intake"),
        [.edit(ExamplePool.running, .remove(["intake"]))],
        at: .init(ExamplePool.running, .key(["agreement"]))),
      .passes(
        Phrase(nl: "een aanvraag die nog op de intake wacht", en: "a request still waiting for its intake"),
        [
          .file(
            "trajectories/2023/t-2023-c4np.json",
            """
            { "kind": "regulier", "coachee": "p-9r3h7z", "requested": { "on": "2023-12-19", "route": "self" } }

            """)
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard trajectory.intake.isAbsent, !trajectory.header.hasRemoved(.facts),
        let kind = context.kind(of: trajectory), kind.requires.contains(.intake),
        let place = trajectory.beginning(asOf: context.asOf)
      else { return }
      findings.report(
        trajectory.path, place,
        Phrase(
          nl: "dit traject is begonnen zonder intake, en de soort \(value: kind.label) vraagt die",
          en: "this trajectory began without an intake, and the kind \(value: kind.label) asks for one"),
        label: Phrase(nl: "zonder intake", en: "without an intake"),
        help: Phrase(
          nl: """
            leg de intake vast, bijvoorbeeld
            intake: { on: JJJJ-MM-DD, by: …, questionClear: true, goals: 1, advice: internal }
            """,
          en: """
            record the intake, such as
            intake: { on: YYYY-MM-DD, by: …, questionClear: true, goals: 1, advice: internal }
            """))
    })
}
