internal import RecordSyntax

extension Rule {
  static let deliveryMismatch = Rule(
    "delivery-mismatch", .agreement, .error,
    summary: Phrase(
      nl: "de uitvoering past niet bij de aanbieder, de kosten of de soort coaching",
      en: "the delivery does not fit the provider, the costs or the kind of coaching"),
    explanation: Phrase(
      nl: """
        Een interne coach kost geen geld buiten de deur en heeft geen aanbieder; een externe heeft er altijd een. Klopt \
        dat niet, dan tellen het traject en zijn kosten verkeerd mee in het verslag en tegen het budget. Sommige \
        soorten laten de poolafspraken bovendien maar door een van beide doen. Verbeter wat niet klopt.
        """,
      en: """
        An internal coach costs no money outside and has no provider; an external one always has. When that is wrong, \
        the trajectory and its costs count wrongly in the report and against the budget. And the contract leaves some \
        kinds to one of the two only. Correct what is wrong.
        """),
    source: "S1 S3", parameters: ["kinds.*.delivery"],
    examples: [
      .fails(
        Phrase(nl: "extern zonder aanbieder", en: "external without a provider"),
        [.edit(ExamplePool.external, .remove(["provider"]))],
        at: .init(ExamplePool.external, .value(["delivery"]))),
      .fails(
        Phrase(nl: "intern met een aanbieder", en: "internal with a provider"),
        [.edit(ExamplePool.trajectory, .set(["provider"], "kompas"))],
        at: .init(ExamplePool.trajectory, .value(["provider"]))),
      .fails(
        Phrase(
          nl: "een soort die alleen intern wordt gegeven", en: "a kind that is delivered internally only"),
        [.edit(Contract.path, .set(["kinds", "regulier", "delivery"], ["internal"]))],
        at: .init(ExamplePool.external, .value(["delivery"]))),
      .fails(
        Phrase(nl: "intern met externe kosten", en: "internal with costs outside"),
        [
          .edit(
            ExamplePool.trajectory,
            .append(["costs"], ["on": "2023-03-31", "cents": 12500, "what": "coaching"]))
        ], at: .init(ExamplePool.trajectory, .value(["costs"]))),
      .passes(
        Phrase(
          nl: "extern, en de aanbieder is nog niet gekozen", en: "external, the provider yet to be chosen"),
        [.file("trajectories/2023/t-2023-q4rs.md", requested)]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard case .value(let delivery) = trajectory.delivery else { return }
      if let kind = context.kind(of: trajectory), !kind.delivery.contains(delivery) {
        findings.report(
          trajectory.path, .value(["delivery"]),
          Phrase(
            nl: "\(value: kind.label) wordt niet gegeven als \(Phrase(delivery, at: "delivery"))",
            en: "\(value: kind.label) is not delivered as \(Phrase(delivery, at: "delivery"))"),
          help: Phrase(
            nl: "verbeter de uitvoering of de soort\n\(Phrase.exception(to: "delivery-mismatch"))",
            en: "correct the delivery or the kind\n\(Phrase.exception(to: "delivery-mismatch"))"),
          notes: [.norm(trajectory, "delivery")])
        return
      }
      switch delivery {
      case .internal:
        if let provider = trajectory.provider.value {
          reportProvider(provider, trajectory, &findings)
        } else if !trajectory.costs.items.isEmpty {
          reportCosts(trajectory, &findings)
        }
      case .external:
        // Until something is signed or held, the provider may be yet to be chosen.
        guard trajectory.provider.isAbsent,
          trajectory.signed.map({ $0 <= context.asOf }) == true
            || trajectory.sessions.items.contains(where: { $0.wasHeld(by: context.asOf) }),
          !trajectory.header.hasRemoved(.facts)
        else { return }
        findings.report(
          trajectory.path, .value(["delivery"]),
          Phrase(
            nl: "de uitvoering is \(Phrase(delivery, at: "delivery")), maar de aanbieder ontbreekt",
            en: "the delivery is \(Phrase(delivery, at: "delivery")), but the provider is missing"),
          help: Phrase(
            nl: """
              noem de aanbieder met de sleutel uit de poolafspraken
              provider: \(name: context.contract.providers.keys.first ?? "…")
              """,
            en: """
              name the provider by its key in the contract
              provider: \(name: context.contract.providers.keys.first ?? "…")
              """))
      }
    })

  private static func reportProvider(
    _ provider: String, _ trajectory: Trajectory, _ findings: inout Findings
  ) {
    var notes = [deliveryNote(trajectory)]
    if !trajectory.costs.items.isEmpty {
      notes.append(
        .init(
          .init(trajectory.path, .value(["costs"])),
          Phrase(nl: "er zijn ook externe kosten", en: "there are costs outside, too")))
    }
    findings.report(
      trajectory.path, .value(["provider"]),
      Phrase(
        nl:
          "de uitvoering is \(Phrase(Delivery.internal, at: "delivery")), maar er is een aanbieder: \(value: provider, .facts)",
        en:
          "the delivery is \(Phrase(Delivery.internal, at: "delivery")), but there is a provider: \(value: provider, .facts)"
      ),
      help: Phrase(
        nl: "haal de aanbieder weg, of verander de uitvoering in\ndelivery: external",
        en: "remove the provider, or change the delivery to\ndelivery: external"),
      notes: notes)
  }

  private static func reportCosts(_ trajectory: Trajectory, _ findings: inout Findings) {
    let amounts = trajectory.costs.items.compactMap(\.cents.value)
    // Of an amount that cannot be read nobody knows the sum.
    let sum =
      amounts.count == trajectory.costs.items.count
      ? Phrase.euros(cents: amounts.reduce(0) { $0.addingClamped($1) }) : nil
    let amount = sum.map { Phrase(nl: ": \($0)", en: ": \($0)") } ?? Phrase(nl: "", en: "")
    let delivery = Phrase(Delivery.internal, at: "delivery")
    findings.report(
      trajectory.path, .value(["costs"]),
      Phrase(
        nl: "de uitvoering is \(delivery), maar er zijn externe kosten\(amount)",
        en: "the delivery is \(delivery), but there are costs outside\(amount)"),
      help: Phrase(
        nl: "haal de kosten weg, of noem de aanbieder en verander de uitvoering in\ndelivery: external",
        en: "remove the costs, or name the provider and change the delivery to\ndelivery: external"),
      notes: [deliveryNote(trajectory)])
  }

  private static func deliveryNote(_ trajectory: Trajectory) -> Diagnostic.Note {
    .init(
      .init(trajectory.path, .value(["delivery"])),
      Phrase(nl: "hier staat de uitvoering", en: "the delivery stands here"))
  }

  private static let requested = """
    ---
    kind: regulier
    coachee: p-4h6j8k
    delivery: external
    requested: { on: 2023-12-20, route: self, themes: [leiderschap] }
    ---

    """
}
