internal import RecordSyntax

extension Rule {
  static let managerTalkMissing = Rule(
    "manager-talk-missing", .agreement, .warning,
    summary: Phrase(
      nl: "het traject is afgesloten zonder een afgesproken gesprek met de leidinggevende",
      en: "closed without a talk with the manager that was agreed"),
    explanation: Phrase(
      nl: """
        Is afgesproken dat de leidinggevende aan het begin of het eind betrokken is, dan rekenen coachee en \
        leidinggevende daarop. Leg het gesprek vast als het er was. Is er bewust van afgezien, pas dan de afspraken aan \
        of leg een uitzondering vast. Een gesprek aan het begin wordt pas verwacht als er een gesprek is gehouden, en \
        een aan het eind niet als de coachee niet meer bereikbaar is of het traject niet doorging.
        """,
      en: """
        When it was agreed that the manager is involved at the start or the end, coachee and manager count on it. \
        Record the talk if there was one. If it was left out on purpose, change the agreement or record an exception. \
        A talk at the start is expected only once a session was held, and one at the end not when the coachee can no \
        longer be reached or the trajectory did not go ahead.
        """),
    source: "S0-4",
    examples: [
      .fails(
        Phrase(nl: "geen gesprek aan het eind", en: "no talk at the end"),
        [.edit(ExamplePool.trajectory, .remove(["managerTalks", 1]))],
        at: .init(ExamplePool.trajectory, .value(["agreement", "manager"]))),
      .fails(
        Phrase(nl: "geen gesprek aan het begin", en: "no talk at the start"),
        [.edit(ExamplePool.external, .set(["agreement", "manager"], "start"))],
        at: .init(ExamplePool.external, .value(["agreement", "manager"]))),
      .passes(
        Phrase(nl: "het traject loopt nog", en: "still running"),
        [.edit(ExamplePool.running, .set(["agreement", "manager"], "start-and-end"))]),
      .passes(
        Phrase(nl: "de coachee is uit dienst", en: "the coachee left"),
        [
          .edit(ExamplePool.trajectory, .remove(["managerTalks", 1])),
          .edit(ExamplePool.trajectory, .set(["closed"], ["on": "2023-07-18", "reason": "left"])),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard case .value(let closed) = trajectory.closed, trajectory.closed(by: context.asOf) != nil,
        !closed.reason.isFaulty, let manager = trajectory.agreement.value?.manager.value
      else { return }
      let admitsLast = closed.reason.value?.admitsLastTalk ?? true
      for moment in trajectory.missingManagerTalks(asOf: context.asOf) where moment == .start || admitsLast {
        report(moment, trajectory, manager, &findings)
      }
    })

  private static func report(
    _ moment: TalkMoment, _ trajectory: Trajectory, _ manager: ManagerInvolvement, _ findings: inout Findings
  ) {
    let when =
      moment == .start ? Phrase(nl: "het begin", en: "the start") : Phrase(nl: "het eind", en: "the end")
    findings.report(
      trajectory.path, .value(["agreement", "manager"]),
      Phrase(
        nl:
          "afgesproken is \(Phrase(manager, at: "agreement", "manager")), maar een gesprek met de leidinggevende aan \(when) ontbreekt",
        en:
          "\(Phrase(manager, at: "agreement", "manager")) was agreed, but a talk with the manager at \(when) is missing"
      ),
      help: Phrase(
        nl: """
          leg het gesprek vast als het er was
          managerTalks: [{ on: …, moment: \(name: moment.rawValue), coacheeAgreed: true }]
          \(Phrase.exception(to: "manager-talk-missing"))
          """,
        en: """
          record the talk if there was one
          managerTalks: [{ on: …, moment: \(name: moment.rawValue), coacheeAgreed: true }]
          \(Phrase.exception(to: "manager-talk-missing"))
          """),
      notes: [
        .init(
          .init(trajectory.path, .key(["closed"])),
          Phrase(nl: "hier is het traject afgesloten", en: "the trajectory was closed here"))
      ],
      detail: moment.rawValue)
  }
}

extension Trajectory {
  /// The talks with the manager that were agreed and are not recorded: one at the start once a session was held, and one at
  /// the end.
  func missingManagerTalks(asOf day: Day) -> [TalkMoment] {
    guard let manager = agreement.value?.manager.value, manager != .none, !managerTalks.isFaulty,
      !managerTalks.items.contains(where: { $0.moment.isFaulty }), !header.hasRemoved(.facts)
    else { return [] }
    var agreed: [TalkMoment] = []
    if manager != .end, sessions.items.contains(where: { $0.wasHeld(by: day) }) { agreed.append(.start) }
    if manager != .start { agreed.append(.end) }
    return agreed.filter { moment in !managerTalks.items.contains { $0.moment.value == moment } }
  }
}

extension ClosingReason {
  /// Whether a trajectory that ends so admits a last talk with the manager.
  fileprivate var admitsLastTalk: Bool {
    switch self {
    case .left, .noContact, .withdrawn, .noClick: false
    case .completed, .stoppedByCoachee, .stoppedByCoach, .referred: true
    }
  }
}
