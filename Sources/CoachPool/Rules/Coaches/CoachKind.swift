internal import RecordSyntax

extension Rule {
  static let coachKind = Rule(
    "coach-kind", .coaches, .error,
    summary: Phrase(
      nl: "een coach begeleidt een soort traject zonder dat te mogen, of zonder de opleiding ervoor",
      en: "a coach takes a kind of trajectory that is not theirs, or without the training for it"),
    explanation: Phrase(
      nl: """
        Voor een loopbaangesprek zijn andere vaardigheden nodig dan voor coaching. Bij elke coach staat daarom welke \
        soorten die begeleidt, en een soort kan een eigen opleiding vragen (training met for). Verbeter het traject, of \
        vul bij de coach aan welke soort of opleiding erbij is gekomen.
        """,
      en: """
        A career talk takes other skills than coaching does. So every coach's record says which kinds they take, and a \
        kind may ask for training of its own (training with for). Correct the trajectory, or add to the coach's record \
        the kind or training that has come.
        """),
    source: "S1", parameters: ["kinds.*.training.minutes"],
    yieldsTo: ["dangling-reference"], over: ["kind", "coach", "handovers", "kinds", "training"],
    examples: [
      .fails(
        Phrase(nl: "een soort die de coach niet begeleidt", en: "a kind the coach does not take"),
        [.edit(ExamplePool.coach, .set(["kinds"], ["loopbaan"]))],
        at: .init(ExamplePool.trajectory, .value(["coach"])),
        .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "geen opleiding voor loopbaangesprekken", en: "no training for career talks"),
        [.edit(Contract.path, .set(["kinds", "loopbaan", "training"], ["minutes": 1920]))],
        at: .init(ExamplePool.coach, .value(["kinds", 1]))),
      .passes(
        Phrase(nl: "precies genoeg opleiding ervoor", en: "exactly enough training for it"),
        [
          .edit(Contract.path, .set(["kinds", "loopbaan", "training"], ["minutes": 1920])),
          .edit(
            ExamplePool.coach,
            .append(
              ["training"],
              ["title": "Loopbaangesprekken", "minutes": 1920, "on": "2021-02-12", "for": "loopbaan"])),
        ]),
    ],
    check: .coach { coach, context, findings in
      // Where they are missing the record has its finding.
      guard case .value(let kinds) = coach.kinds else { return }
      reportUntrained(coach, context, &findings)
      // One that the contract does not have has a finding of its own, and may be any.
      guard kinds.allSatisfy(context.contract.kinds.contains) else { return }
      for (trajectory, handover) in context.assignments(of: coach) {
        guard trajectory.isInternal, let kind = trajectory.kind.value, !kinds.contains(kind),
          let label = context.contract.kinds[kind]?.label
        else { continue }
        findings.report(
          trajectory.path, trajectory.place(ofHandover: handover),
          Phrase(
            nl: "deze coach begeleidt geen trajecten van de soort \(value: label)",
            en: "this coach takes no trajectories of the kind \(value: label)"),
          label: Phrase(nl: "niet voor deze soort", en: "not for this kind"),
          help: Phrase(
            nl: """
              verbeter kind of de coach, of voeg bij de coach toe: kinds: [\(name: kind)]; \
              \(.exception(to: "coach-kind"))
              """,
            en: """
              correct kind or the coach, or add to the coach's record: kinds: [\(name: kind)]; \
              \(.exception(to: "coach-kind"))
              """),
          notes: [
            .init(
              .init(coach.path, .value(["kinds"])),
              Phrase(nl: "wat de coach begeleidt", en: "what the coach takes"))
          ], detail: kind)
      }
    })

  /// The kinds that a coach of today takes without the training they ask.
  private static func reportUntrained(_ coach: Coach, _ context: RuleContext, _ findings: inout Findings) {
    guard coach.isInPool(on: context.asOf), !coach.training.isFaulty, !coach.header.hasRemoved(.published)
    else { return }
    for (index, kind) in coach.kinds.items.enumerated() {
      guard let least = context.contract.kinds[kind]?.trainingMinutes,
        let label = context.contract.kinds[kind]?.label
      else { continue }
      let courses = coach.training.items.filter { $0.kind.value == kind }
      guard !coach.training.items.contains(where: { $0.kind.isFaulty }),
        !courses.contains(where: { $0.minutes.isFaulty })
      else { continue }
      let minutes = courses.reduce(0) { $0.addingClamped($1.minutes.value ?? 0) }
      guard minutes < least else { continue }
      findings.report(
        coach.path, .value(["kinds", .index(index)]),
        Phrase(
          nl: "opleiding voor \(value: label): \(minutes) minuten, en het minimum is \(least)",
          en: "training for \(value: label): \(minutes) minutes, and the minimum is \(least)"),
        label: Phrase(nl: "te weinig opleiding", en: "too little training"),
        help: Phrase(
          nl: """
            leg de opleiding vast, of haal de soort bij deze coach weg
            training: [{ title: …, minutes: \(least), for: \(name: kind) }]
            """,
          en: """
            record the training, or take the kind away from this coach
            training: [{ title: …, minutes: \(least), for: \(name: kind) }]
            """),
        notes: [.norm(["kinds", .key(kind), "training", "minutes"])], detail: kind)
    }
  }
}
