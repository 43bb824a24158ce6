internal import RecordSyntax

extension Rule {
  static let managerNotAgreed = Rule(
    "manager-not-agreed", .agreement, .error,
    summary: Phrase(
      nl: "een gesprek met de leidinggevende zonder instemming van de coachee, of tegen de afspraken in",
      en: "a talk with the manager without the coachee's agreement, or against the agreement signed"),
    explanation: Phrase(
      nl: """
        De coachee hoeft niet alles met de leidinggevende te delen en bepaalt zelf wat die te weten komt. Een gesprek \
        met de leidinggevende gaat dus alleen door als de coachee ermee instemt, en past bij wat is afgesproken. Leg de \
        instemming vast als die er was; was die er niet, praat er dan met de coachee over.
        """,
      en: """
        A coachee need not share everything with the manager and decides what the manager gets to know. So a talk \
        with the manager takes place only when the coachee agrees to it, and fits what was agreed. Record the \
        coachee's agreement if there was one; if not, talk about it with the coachee.
        """),
    source: "S2 S0-4",
    examples: [
      .fails(
        Phrase(nl: "de coachee stemde niet in", en: "the coachee did not agree"),
        [.edit(ExamplePool.trajectory, .set(["managerTalks", 0, "coacheeAgreed"], false))],
        at: .init(ExamplePool.trajectory, .value(["managerTalks", 0, "coacheeAgreed"]))),
      .fails(
        Phrase(nl: "geen instemming vastgelegd", en: "no agreement of the coachee recorded"),
        [.edit(ExamplePool.trajectory, .remove(["managerTalks", 1, "coacheeAgreed"]))],
        at: .init(ExamplePool.trajectory, .value(["managerTalks", 1]))),
      .fails(
        Phrase(
          nl: "afgesproken was de leidinggevende erbuiten te laten", en: "the manager was to stay out of it"),
        [.edit(ExamplePool.running, .append(["managerTalks"], talk))],
        at: .init(ExamplePool.running, .value(["managerTalks", 0]))),
      .passes(
        Phrase(nl: "de afspraken laten een gesprek toe", en: "the agreement admits a talk"),
        [
          .edit(ExamplePool.running, .set(["agreement", "manager"], "start")),
          .edit(ExamplePool.running, .append(["managerTalks"], talk)),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      for (index, talk) in trajectory.managerTalks.items.enumerated() {
        // A day that is yet to come is a fault of its own.
        if let on = talk.on.value, on > context.asOf { continue }
        let place = Place.value(["managerTalks", .index(index)])
        if talk.coacheeAgreed.value == false {
          findings.report(
            trajectory.path, .value(["managerTalks", .index(index), "coacheeAgreed"]),
            Phrase(
              nl: "met de leidinggevende is gesproken terwijl de coachee daar niet mee instemde",
              en: "there was a talk with the manager although the coachee did not agree"),
            help: consentHelp)
        } else if talk.coacheeAgreed.isAbsent, !trajectory.header.hasRemoved(.facts) {
          findings.report(
            trajectory.path, place,
            Phrase(
              nl: "met de leidinggevende is gesproken, en nergens staat dat de coachee daarmee instemde",
              en: "there was a talk with the manager, and nothing says that the coachee agreed"),
            help: consentHelp)
        } else if trajectory.agreement.value?.manager.value == ManagerInvolvement.none {
          findings.report(
            trajectory.path, place,
            Phrase(
              nl: "met de leidinggevende is gesproken, terwijl is afgesproken dat die niet betrokken is",
              en: "there was a talk with the manager, although it was agreed that the manager is not involved"
            ),
            help: Phrase(
              nl: """
                bespreek dit met de coachee; was dit gesprek toch afgesproken, leg dat dan onder agreement vast als \
                manager: start, end of start-and-end; was het niet afgesproken, pas de afspraken dan niet achteraf aan
                """,
              en: """
                talk about this with the coachee; if this talk was agreed after all, record that under agreement as \
                manager: start, end or start-and-end; if it was not, do not change the agreement afterwards
                """),
            notes: [
              .init(
                .init(trajectory.path, .value(["agreement", "manager"])),
                Phrase(nl: "dit is afgesproken", en: "this was agreed"))
            ])
        }
      }
    })

  private static let talk: Value = ["on": "2023-10-17", "moment": "start", "coacheeAgreed": true]

  private static let consentHelp = Phrase(
    nl: """
      stemde de coachee wel in, leg dat dan bij dit gesprek vast als
      coacheeAgreed: true
      zo niet, bespreek het dan met de coachee\n\(Phrase.exception(to: "manager-not-agreed"))
      """,
    en: """
      if the coachee did agree, record that with this talk as
      coacheeAgreed: true
      if not, talk about it with the coachee\n\(Phrase.exception(to: "manager-not-agreed"))
      """)
}
