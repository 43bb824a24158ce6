internal import RecordSyntax

extension Rule {
  static let referralUnreasoned = Rule(
    "referral-unreasoned", .procedure, .warning,
    summary: Phrase(nl: "een verwijzing zonder reden", en: "a referral without a reason"),
    explanation: Phrase(
      nl: """
        Wanneer er wordt terug- of doorverwezen hoort bij de afspraken. Alleen met een reden is later te zien of de \
        pool de goede vragen aanneemt. Kies een reden uit de lijst; schrijf nooit op wat er speelt.
        """,
      en: """
        When to refer back or on is part of the agreements. Only with a reason can one see later whether the pool \
        takes on the right questions. Choose a reason from the list; never write down what is going on.
        """),
    source: "S0-4",
    examples: [
      .fails(
        Phrase(nl: "een verwijzing zonder reden", en: "a referral without a reason"),
        [.edit(ExamplePool.external, .remove(["referrals", 0, "reason"]))],
        at: .init(ExamplePool.external, .value(["referrals", 0])))
    ],
    check: .trajectory { trajectory, context, findings in
      guard !trajectory.header.hasRemoved(.content) else { return }
      for (index, referral) in trajectory.referrals.items.enumerated() where referral.reason.isAbsent {
        let target =
          referral.to.value.map { key in
            let label = context.contract.referral.destinations[key]?.label ?? key
            return Phrase(nl: " naar \(value: label, .content)", en: " to \(value: label, .content)")
          } ?? Phrase(nl: "", en: "")
        findings.report(
          trajectory.path, .value(["referrals", .index(index)]),
          Phrase(nl: "de verwijzing\(target) heeft geen reden", en: "the referral\(target) has no reason"),
          label: Phrase(nl: "waarom?", en: "why?"),
          help: Phrase(
            nl: """
              zet erbij waarom, als reason: \(referralReasons)
              """,
            en: """
              add why, as reason: \(referralReasons)
              """))
      }
    })

  private static let referralReasons = Phrase.choice(
    ReferralReason.allCases.map { Phrase($0, at: "referrals", "reason") })
}
