internal import RecordSyntax

extension Rule {
  static let tooManyIntroductions = Rule(
    "too-many-introductions", .procedure, .info,
    summary: Phrase(
      nl: "meer kennismakingsgesprekken bij één aanvraag dan de poolafspraken toelaten",
      en: "more introductions for one request than the contract allows"),
    explanation: Phrase(
      nl: """
        Een coachee kiest zelf een coach en mag meer dan één keer kennismaken. Klikt het na een paar keer niet, dan is \
        een gesprek met de coördinator zinvoller dan nog een kennismaking: misschien past de vraag niet bij de pool.
        """,
      en: """
        A coachee chooses a coach and may meet more than one. When there is no click after a few, a talk with the \
        coordinator is worth more than another introduction: perhaps the question does not fit the pool.
        """),
    source: "facts", parameters: ["choice.introductions.most"],
    examples: [
      .fails(
        Phrase(
          nl: "vier kennismakingen, en drie is het meest", en: "four introductions, and the maximum is three"),
        [
          .edit(
            ExamplePool.running,
            .set(
              ["introductions"],
              [
                declined("2023-09-14"), declined("2023-09-19"), declined("2023-09-21"),
                [
                  "on": "2023-09-26", "coach": "noor-veldhuis", "coachAgrees": true, "coacheeAgrees": true,
                  "linesChecked": true,
                ],
              ]))
        ],
        at: .init(ExamplePool.running, .value(["introductions", 3]))),
      .passes(
        Phrase(nl: "drie kennismakingen", en: "three introductions"),
        [
          .edit(ExamplePool.running, .insert(["introductions", 0], declined("2023-09-19"))),
          .edit(ExamplePool.running, .insert(["introductions", 0], declined("2023-09-14"))),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let most = context.contract.choice.mostIntroductions else { return }
      let count = trajectory.introductions.items.count
      guard count > most else { return }
      findings.report(
        trajectory.path, .value(["introductions", .index(most)]),
        Phrase(
          nl: "\(count) kennismakingsgesprekken, en de poolafspraken houden het op \(most)",
          en: "\(count) introductions, and the contract keeps it to \(most)"),
        label: Phrase(nl: "kennismaking \(most + 1)", en: "introduction \(most + 1)"),
        help: Phrase(
          nl: "bespreek met de coachee wat er niet klikt\n\(.exception(to: "too-many-introductions"))",
          en: "talk with the coachee about what does not click\n\(.exception(to: "too-many-introductions"))"))
    })

  private static func declined(_ day: String) -> Value {
    ["on": .string(day), "coach": "noor-veldhuis", "coachAgrees": true, "coacheeAgrees": false]
  }
}
