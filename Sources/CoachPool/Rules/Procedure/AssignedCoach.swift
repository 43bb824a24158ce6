internal import RecordSyntax

extension Rule {
  static let assignedCoach = Rule(
    "assigned-coach", .procedure, .warning,
    summary: Phrase(
      nl: "de coach is gekozen op een manier die de poolafspraken niet toelaten",
      en: "the coach was chosen in a way the contract does not allow"),
    explanation: Phrase(
      nl: """
        Een coachee kiest zelf, uit profielen die informatief genoeg zijn; wie daar hulp bij wil krijgt advies van \
        iemand die de coaches kent. Een toegewezen coach past niet bij eigen regie. Laat de coachee alsnog kiezen, of \
        neem deze manier op in choice.allowed als de organisatie dat wil.
        """,
      en: """
        A coachee chooses, from profiles that say enough; who wants help gets advice from someone who knows the \
        coaches. A coach who is assigned does not fit that. Let the coachee choose after all, or add this way to \
        choice.allowed if the organisation wants it.
        """),
    source: "S0-8 S3", parameters: ["choice.allowed"],
    examples: [
      .fails(
        Phrase(nl: "toegewezen", en: "assigned"),
        [.edit(ExamplePool.running, .set(["chosenBy"], "assigned"))],
        at: .init(ExamplePool.running, .value(["chosenBy"]))),
      .passes(
        Phrase(nl: "toegewezen, en dat mag hier", en: "assigned, which is allowed here"),
        [
          .edit(Contract.path, .set(["choice", "allowed"], ["coachee", "advised", "assigned"])),
          .edit(ExamplePool.running, .set(["chosenBy"], "assigned")),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      let allowed = context.contract.choice.allowed
      guard let way = trajectory.chosenBy.value, !allowed.contains(way) else { return }
      func named(_ way: ChoiceWay) -> Phrase { Phrase(way, at: "chosenBy") }
      let list = Phrase.list(allowed.map(named)) ?? Phrase(nl: "geen enkele manier", en: "no way at all")
      findings.report(
        trajectory.path, .value(["chosenBy"]),
        Phrase(
          nl: "de coach is gekozen als \(named(way)), en de poolafspraken laten alleen toe: \(list)",
          en: "the coach was chosen as \(named(way)), and the contract allows only \(list)"),
        label: Phrase(nl: "niet toegelaten", en: "not allowed"),
        help: Phrase(
          nl: "laat de coachee zelf kiezen en zet chosenBy: coachee\n\(.exception(to: "assigned-coach"))",
          en: "let the coachee choose and put chosenBy: coachee\n\(.exception(to: "assigned-coach"))"),
        notes: [
          .init(
            .init(Contract.path, .value(["choice", "allowed"])),
            Phrase(nl: "wat is toegelaten", en: "what is allowed"))
        ])
    })
}
