internal import RecordSyntax

extension Rule {
  static let consentMissing = Rule(
    "consent-missing", .procedure, .error,
    summary: Phrase(
      nl: "begonnen zonder dat coach en coachee na de kennismaking allebei ja zeiden",
      en: "begun although coach and coachee did not both say yes after the introduction"),
    explanation: Phrase(
      nl: """
        Coaching heeft alleen kans van slagen als beiden er zin in hebben. De laatste kennismaking met de coach moet \
        daarom een ja van de coach én van de coachee hebben. Vraag het na en leg het vast; is het nee, kies dan een \
        andere coach.
        """,
      en: """
        Coaching works only when both want it. So the latest introduction with the coach must have a yes of the coach \
        and of the coachee. Ask, and record the answer; if it is no, choose another coach.
        """),
    source: "S0-3", yieldsTo: ["introduction-missing"],
    examples: [
      .fails(
        Phrase(nl: "de coachee zei nee", en: "the coachee said no"),
        [.edit(ExamplePool.running, .set(["introductions", 0, "coacheeAgrees"], false))],
        at: .init(ExamplePool.running, .value(["introductions", 0, "coacheeAgrees"]))),
      .fails(
        Phrase(nl: "de coach zei nee", en: "the coach said no"),
        [.edit(ExamplePool.running, .set(["introductions", 0, "coachAgrees"], false))],
        at: .init(ExamplePool.running, .value(["introductions", 0, "coachAgrees"]))),
      .fails(
        Phrase(nl: "er staat geen antwoord", en: "no answer is recorded"),
        [
          .edit(ExamplePool.running, .remove(["introductions", 0, "coachAgrees"])),
          .edit(ExamplePool.running, .remove(["introductions", 0, "coacheeAgrees"])),
        ],
        at: .init(ExamplePool.running, .value(["introductions", 0]))),
      .passes(
        Phrase(nl: "eerst nee, bij een tweede gesprek ja", en: "first no, and yes in a second talk"),
        [
          .edit(
            ExamplePool.running,
            .insert(
              ["introductions", 0],
              ["on": "2023-09-19", "coach": "noor-veldhuis", "coachAgrees": true, "coacheeAgrees": false]))
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let coach = trajectory.coach.value, trajectory.beginning(asOf: context.asOf) != nil,
        let (index, introduction) = trajectory.latestIntroduction(with: coach)
      else { return }
      let isThinned = trajectory.header.hasRemoved(.facts)
      func lacks(_ answer: Field<Bool>) -> Bool {
        answer.value == false || (answer.isAbsent && !isThinned)
      }
      let coachLacks = lacks(introduction.coachAgrees)
      let coacheeLacks = lacks(introduction.coacheeAgrees)
      guard coachLacks || coacheeLacks else { return }
      let element: Pointer = ["introductions", .index(index)]
      let answers: [(name: String, field: Field<Bool>, lacks: Bool)] = [
        ("coachAgrees", introduction.coachAgrees, coachLacks),
        ("coacheeAgrees", introduction.coacheeAgrees, coacheeLacks),
      ]
      let said = answers.first { $0.lacks && !$0.field.isAbsent }
      let who =
        if coachLacks && coacheeLacks {
          Phrase(nl: "coach en coachee", en: "coach and coachee")
        } else if coachLacks {
          Phrase(nl: "de coach", en: "the coach")
        } else {
          Phrase(nl: "de coachee", en: "the coachee")
        }
      findings.report(
        trajectory.path, .value(said.map { element.appending(.key($0.name)) } ?? element),
        Phrase(
          nl: "het traject is begonnen, maar bij de laatste kennismaking staat geen ja van \(who)",
          en: "the trajectory began, but its latest introduction does not show a yes from \(who)"),
        label: Phrase(nl: "geen ja van \(who)", en: "no yes from \(who)"),
        help: Phrase(
          nl: """
            vraag het na bij coach en coachee; zeiden zij allebei ja, zet dan bij deze kennismaking coachAgrees: true en \
            coacheeAgrees: true; is het nee, dan kiest de coachee een andere coach
            """,
          en: """
            ask the coach and the coachee; if both said yes, set coachAgrees: true and coacheeAgrees: true for this \
            introduction; if not, the coachee chooses another coach
            """))
    })
}
