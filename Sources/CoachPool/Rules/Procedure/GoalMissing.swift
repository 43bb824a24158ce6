internal import RecordSyntax

extension Rule {
  static let goalMissing = Rule(
    "goal-missing", .procedure, .warning,
    summary: Phrase(
      nl: "een intake die naar coaching leidt, zonder heldere coachvraag of zonder doelen",
      en: "an intake that leads to coaching, without a clear question or without goals"),
    explanation: Phrase(
      nl: """
        De intake heeft tot doel de coachvraag helder te krijgen en in concrete doelen te vertalen; niet alles is te \
        coachen. Praat door tot de vraag helder is, of adviseer iets anders. Leg alleen vast dát de vraag helder is en \
        hoeveel doelen er zijn, nooit de vraag of de doelen zelf.
        """,
      en: """
        An intake is to make the question clear and turn it into concrete goals; not everything can be coached. Talk \
        on until the question is clear, or advise something else. Record only that the question is clear and how many \
        goals there are, never the question or the goals themselves.
        """),
    // A mistyped key is not a missing one.
    source: "S3 S4", yieldsTo: ["schema"], over: ["intake"],
    examples: [
      .fails(
        Phrase(nl: "de coachvraag is niet helder", en: "the question is not clear"),
        [.edit(ExamplePool.running, .set(["intake", "questionClear"], false))],
        at: .init(ExamplePool.running, .value(["intake", "questionClear"]))),
      .fails(
        Phrase(
          nl: "er staat niet of de coachvraag helder is", en: "it is not said whether the question is clear"),
        [.edit(ExamplePool.running, .remove(["intake", "questionClear"]))],
        at: .init(ExamplePool.running, .key(["intake"]))),
      .fails(
        Phrase(nl: "nul doelen", en: "no goals"),
        [.edit(ExamplePool.external, .set(["intake", "goals"], 0))],
        at: .init(ExamplePool.external, .value(["intake", "goals"]))),
      .fails(
        Phrase(nl: "er staat niet hoeveel doelen er zijn", en: "it is not said how many goals there are"),
        [.edit(ExamplePool.external, .remove(["intake", "goals"]))],
        at: .init(ExamplePool.external, .key(["intake"]))),
      .passes(
        Phrase(
          nl: "geen heldere vraag, en geen coaching geadviseerd",
          en: "no clear question, and no coaching advised"),
        [
          .file(
            "trajectories/2023/t-2023-c4np.json",
            """
            {
              "kind": "regulier",
              "requested": { "on": "2023-12-05", "route": "self" },
              "intake": { "on": "2023-12-12", "by": "ans", "questionClear": false, "goals": 0, "advice": "none" }
            }

            """)
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let intake = trajectory.intake.value, leadsToCoaching(intake, trajectory) else { return }
      let thinned = trajectory.header.hasRemoved(.facts)
      switch intake.questionClear {
      case .value(true), .faulty: break
      case .absent where thinned: break
      case .value(false), .absent:
        findings.report(
          trajectory.path,
          intake.questionClear.isAbsent ? .key(["intake"]) : .value(["intake", "questionClear"]),
          Phrase(
            nl: "deze intake leidt naar coaching, maar er staat niet dat de coachvraag helder is",
            en: "this intake leads to coaching, but does not say that the question is clear"),
          label: Phrase(nl: "coachvraag niet helder", en: "question not clear"),
          help: Phrase(
            nl: """
              maak de coachvraag helder en zet questionClear: true in de intake, of adviseer iets anders dan coaching: \
              advice: referral of advice: none
              """,
            en: """
              make the question clear and put questionClear: true in the intake, or advise something other than \
              coaching: advice: referral or advice: none
              """))
        return
      }
      switch intake.goals {
      case .faulty: break
      case .absent where thinned: break
      case .value(let goals) where goals > 0: break
      case .value, .absent:
        findings.report(
          trajectory.path, intake.goals.isAbsent ? .key(["intake"]) : .value(["intake", "goals"]),
          Phrase(
            nl: "deze intake leidt naar coaching, maar de coachvraag is niet in doelen vertaald",
            en: "this intake leads to coaching, but the question was not turned into goals"),
          label: Phrase(nl: "geen doelen", en: "no goals"),
          help: Phrase(
            nl: "spreek concrete doelen af en zet alleen hun aantal in de intake, bijvoorbeeld goals: 2",
            en: "agree on concrete goals and put only their number in the intake, such as goals: 2"))
      }
    })

  /// Whether an intake advises coaching, or, when it does not say what it advises, was followed by an agreement.
  private static func leadsToCoaching(_ intake: Intake, _ trajectory: Trajectory) -> Bool {
    switch intake.advice {
    case .value(let advice): advice == .internal || advice == .external
    case .absent: trajectory.agreement.value != nil
    case .faulty: false
    }
  }
}
