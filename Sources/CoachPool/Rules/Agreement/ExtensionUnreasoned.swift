internal import RecordSyntax

extension Rule {
  static let extensionUnreasoned = Rule(
    "extension-unreasoned", .agreement, .warning,
    summary: Phrase(
      nl: "een verlenging zonder reden, of zonder dat een andere aanpak is overwogen",
      en: "an extension without a reason, or without an alternative considered"),
    explanation: Phrase(
      nl: """
        Het uitgangspunt is dat de medewerker na een paar maanden op eigen kracht verder kan. Duurt coaching langer, \
        dan is een andere aanpak vaak beter op zijn plaats; daarom hoort bij elke verlenging een reden, en de afweging \
        of iets anders beter past. Leg beide vast; licht de reden nooit in woorden toe.
        """,
      en: """
        The idea is that after some months the employee goes on unaided. When coaching takes longer, another approach \
        often fits better; so every extension has a reason, and comes after looking at alternatives. Record both; \
        never explain the reason in words.
        """),
    source: "S4",
    examples: [
      .fails(
        Phrase(nl: "een verlenging zonder reden", en: "an extension without a reason"),
        [.edit(ExamplePool.running, .append(extensions, ["sessions": 2, "alternativeConsidered": true]))],
        at: .init(ExamplePool.running, .value(["agreement", "extensions", 0]))),
      .fails(
        Phrase(nl: "een andere aanpak is niet overwogen", en: "no alternative was considered"),
        [
          .edit(
            ExamplePool.running,
            .append(extensions, ["sessions": 2, "reason": "goal", "alternativeConsidered": false]))
        ], at: .init(ExamplePool.running, .value(["agreement", "extensions", 0]))),
      .fails(
        Phrase(nl: "alleen een aantal", en: "nothing but a number"),
        [.edit(ExamplePool.running, .append(extensions, ["on": "2023-12-12", "sessions": 2]))],
        at: .init(ExamplePool.running, .value(["agreement", "extensions", 0]))),
      .passes(
        Phrase(nl: "met reden en afweging", en: "with a reason and alternatives considered"),
        [
          .edit(
            ExamplePool.running,
            .append(
              extensions,
              ["on": "2023-12-12", "sessions": 2, "reason": "absence", "alternativeConsidered": true]))
        ]),
    ],
    check: .trajectory { trajectory, _, findings in
      guard let agreement = trajectory.agreement.value else { return }
      for (index, addition) in agreement.extensions.items.enumerated() {
        let isRemoved = trajectory.header.hasRemoved(.facts)
        let lacksReason = addition.reason.isAbsent && !isRemoved
        let lacksWeighing =
          addition.alternativeConsidered.value == false
          || (addition.alternativeConsidered.isAbsent && !isRemoved)
        guard lacksReason || lacksWeighing else { continue }
        findings.report(
          trajectory.path, .value(["agreement", "extensions", .index(index)]),
          message(lacksReason: lacksReason, lacksWeighing: lacksWeighing), help: help)
      }
    })

  private static let extensions: Pointer = ["agreement", "extensions"]

  private static func message(lacksReason: Bool, lacksWeighing: Bool) -> Phrase {
    switch (lacksReason, lacksWeighing) {
    case (true, true):
      Phrase(
        nl: "verlengd zonder reden, en zonder dat een andere aanpak is overwogen",
        en: "extended without a reason, and with no alternative considered")
    case (true, false): Phrase(nl: "verlengd zonder reden", en: "extended without a reason")
    case (false, _):
      Phrase(
        nl: "verlengd zonder dat een andere aanpak is overwogen",
        en: "extended with no alternative considered")
    }
  }

  private static func reason(_ reason: ExtensionReason) -> Phrase {
    Phrase(reason, at: "agreement", "extensions", "reason")
  }

  private static let help = Phrase(
    nl: """
      overweeg eerst of iets anders beter past en vul dan bij deze verlenging aan
      reason: goal, alternativeConsidered: true
      als reden kan ook \(reason(.absence)) of \(reason(.other))
      """,
    en: """
      first consider whether something else fits better, then add to this extension
      reason: goal, alternativeConsidered: true
      the reason may also be \(reason(.absence)) or \(reason(.other))
      """)
}
