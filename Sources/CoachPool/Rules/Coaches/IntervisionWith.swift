internal import RecordSyntax

extension Rule {
  static let intervisionWith = Rule(
    "intervision-with", .coaches, .info,
    summary: Phrase(
      nl: "intervisie met anderen dan de poolafspraken vragen",
      en: "intervision with others than the contract asks"),
    explanation: Phrase(
      nl: """
        De ene organisatie wil intervisie met collega's uit de eigen pool, de andere liever in het eigen netwerk of bij \
        de beroepsvereniging. Wat is toegelaten staat in de poolafspraken; een bijeenkomst van de pool zelf geldt als \
        intervisie in de pool. Zoek een andere groep, of neem deze op in de afspraken.
        """,
      en: """
        One organisation wants intervision with colleagues of its own pool, another rather within the coach's own \
        network or professional association. The contract says what is accepted; a meeting of the pool itself is \
        intervision within the pool. Find another group, or add this one to the contract.
        """),
    source: "S0-5 S3", parameters: ["coaches.intervisionWith"],
    examples: [
      .fails(
        Phrase(nl: "in het eigen netwerk, waar het de pool moet zijn", en: "own network, not the pool"),
        [
          .edit(Contract.path, .set(["coaches", "intervisionWith"], ["pool"])),
          .edit(ExamplePool.coach, .append(["development"], own)),
        ], at: .init(ExamplePool.coach, .value(["development", .index(0), "with"]))),
      .fails(
        Phrase(nl: "een bijeenkomst van de pool, waar dat niet geldt", en: "a meeting of the pool"),
        [
          .edit(Contract.path, .set(["coaches", "intervisionWith"], ["association"])),
          .edit(ExamplePool.event, .set(["form"], "intervision")),
        ], at: .init(ExamplePool.event, .value(["form"]))),
      .passes(
        Phrase(nl: "in het eigen netwerk, en dat mag", en: "in the own network, which is accepted"),
        [
          .edit(Contract.path, .set(["coaches", "intervisionWith"], ["own-network"])),
          .edit(ExamplePool.coach, .append(["development"], own)),
        ]),
    ],
    check: .coach { coach, context, findings in
      let accepted = context.contract.coaches.intervisionWith
      for (index, entry) in coach.development.items.enumerated() where entry.form.value == .intervision {
        guard let with = entry.with.value, !accepted.contains(with) else { continue }
        report(
          coach.path, ["development", .index(index), "with"],
          Phrase(with, of: .coach, at: "development", "with", dataClass: .staff), accepted, &findings)
      }
    },
    .event { event, context, findings in
      let accepted = context.contract.coaches.intervisionWith
      guard event.form.value == .intervision, !accepted.contains(.pool) else { return }
      report(
        event.path, ["form"], Phrase(DevelopmentSetting.pool, of: .coach, at: "development", "with"),
        accepted, &findings)
    })

  private static func report(
    _ path: String, _ pointer: Pointer, _ with: Phrase, _ accepted: [DevelopmentSetting],
    _ findings: inout Findings
  ) {
    let list =
      Phrase.list(accepted.map { Phrase($0, of: .coach, at: "development", "with") })
      ?? Phrase(nl: "niets", en: "nothing")
    findings.report(
      path, .value(pointer),
      Phrase(
        nl: "intervisie met \(with), en de poolafspraken laten alleen toe: \(list)",
        en: "intervision with \(with), and the contract accepts only \(list)"),
      label: Phrase(nl: "niet toegelaten", en: "not accepted"),
      help: Phrase(
        nl: """
          zoek een andere groep, of neem deze op in coaches.intervisionWith in contract.json; \
          \(.exception(to: "intervision-with"))
          """,
        en: """
          find another group, or add this one to coaches.intervisionWith in contract.json; \
          \(.exception(to: "intervision-with"))
          """),
      notes: [.norm(["coaches", "intervisionWith"])])
  }

  private static let own: Value = [
    "on": "2023-10-17", "form": "intervision", "minutes": 120, "group": 5, "with": "own-network",
  ]
}
