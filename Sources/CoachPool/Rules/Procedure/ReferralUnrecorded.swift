internal import RecordSyntax

extension Rule {
  static let referralUnrecorded = Rule(
    "referral-unrecorded", .procedure, .error,
    summary: Phrase(
      nl: "afgesloten met een verwijzing, maar er staat geen verwijzing in",
      en: "closed as referred, but it holds no referral"),
    explanation: Phrase(
      nl: """
        De jaarcijfers tellen per bestemming waarheen is verwezen. Een traject dat met een verwijzing is afgesloten \
        en geen bestemming noemt, telt nergens mee. Leg vast waarheen en waarom, of verbeter de reden van afsluiting.
        """,
      en: """
        The year's figures count referrals per destination. A trajectory closed as referred that names no destination \
        is counted nowhere. Record where to and why, or correct the reason for closing.
        """),
    source: "S0-4",
    examples: [
      .fails(
        Phrase(nl: "geen verwijzing", en: "no referral"),
        [.edit(ExamplePool.external, .remove(["referrals"]))],
        at: .init(ExamplePool.external, .value(["closed", "reason"]))),
      .fails(
        Phrase(nl: "een lege lijst", en: "an empty list"),
        [.edit(ExamplePool.external, .set(["referrals"], []))],
        at: .init(ExamplePool.external, .value(["closed", "reason"]))),
    ],
    check: .trajectory { trajectory, context, findings in
      guard trajectory.closed.value?.reason.value == .referred, trajectory.referrals.items.isEmpty,
        !trajectory.referrals.isFaulty, !trajectory.header.hasRemoved(.content)
      else { return }
      let first = context.contract.referral.destinations.keys.first ?? "…"
      findings.report(
        trajectory.path, .value(["closed", "reason"]),
        Phrase(
          nl: "afgesloten met een verwijzing, maar er is geen verwijzing vastgelegd",
          en: "closed as referred, but no referral is recorded"),
        label: Phrase(nl: "waarheen?", en: "where to?"),
        help: Phrase(
          nl: """
            leg de verwijzing vast, bijvoorbeeld
            referrals:
              - { on: JJJJ-MM-DD, to: \(name: first), reason: out-of-scope }
            """,
          en: """
            record the referral, such as
            referrals:
              - { on: YYYY-MM-DD, to: \(name: first), reason: out-of-scope }
            """))
    })
}
