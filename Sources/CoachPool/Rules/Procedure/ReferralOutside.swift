internal import RecordSyntax

extension Rule {
  static let referralOutside = Rule(
    "referral-outside", .procedure, .info,
    summary: Phrase(
      nl: "een verwijzing naar buiten bij een traject dat intern blijft en geen externe aanbieder noemt",
      en: "a referral outside on a trajectory that stays internal and names no provider"),
    explanation: Phrase(
      nl: """
        Testen en marktbemiddeling doet de pool niet zelf; daarvoor wordt begeleiding buitenshuis gezocht. Blijft het \
        traject intern, dan is onduidelijk wie dat deel doet. Leg dat deel vast als een extern traject met de \
        aanbieder, of sluit dit traject af met de reden referred.
        """,
      en: """
        The pool does not do tests and job placement itself; they are found outside. When the trajectory stays \
        internal, it is unclear who does that part. Record that part as an external trajectory with its provider, or \
        close this one with the reason referred.
        """),
    source: "S1", parameters: ["referral.destinations"],
    examples: [
      .fails(
        Phrase(
          nl: "verwezen naar een testbureau, en intern afgerond",
          en: "referred to tests, and completed internally"),
        [
          .edit(
            ExamplePool.trajectory,
            .set(["referrals"], [["on": "2023-05-09", "to": "testbureau", "reason": "wish"]]))
        ],
        at: .init(ExamplePool.trajectory, .value(["referrals", 0, "to"]))),
      .passes(
        Phrase(
          nl: "verwezen naar een testbureau door een aanbieder", en: "referred to tests by a provider"),
        [.edit(ExamplePool.external, .set(["referrals", 0, "to"], "testbureau"))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard trajectory.isInternal, trajectory.provider.isAbsent,
        trajectory.closed.value?.reason.value != .referred
      else { return }
      for (index, referral) in trajectory.referrals.items.enumerated() {
        guard let key = referral.to.value, let target = context.contract.referral.destinations[key],
          target.location == .outside
        else { continue }
        findings.report(
          trajectory.path, .value(["referrals", .index(index), "to"]),
          Phrase(
            nl: """
              \(value: target.label, .content) is buiten de organisatie, maar dit traject blijft intern en noemt geen \
              aanbieder
              """,
            en: """
              \(value: target.label, .content) is outside the organisation, but this trajectory stays internal and \
              names no provider
              """),
          label: Phrase(nl: "buiten de organisatie", en: "outside the organisation"),
          help: Phrase(
            nl: """
              leg dat deel vast als eigen traject met delivery: external en provider, of sluit dit traject af met \
              closed: { on: JJJJ-MM-DD, reason: referred }
              """,
            en: """
              record that part as a trajectory of its own with delivery: external and provider, or close this one \
              with closed: { on: YYYY-MM-DD, reason: referred }
              """))
      }
    })
}
