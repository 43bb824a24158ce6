internal import RecordSyntax

extension Rule {
  static let evaluationEarly = Rule(
    "evaluation-early", .evaluation, .error,
    summary: Phrase(
      nl: "een evaluatie is ingevuld vóór het moment waarover zij gaat",
      en: "an evaluation was filled in before the moment it is about"),
    explanation: Phrase(
      nl: """
        Een evaluatie van het begin of halverwege kan er pas zijn als het traject is begonnen, een van de afsluiting pas \
        bij het laatste gesprek, en een van later pas na de afsluiting. Ligt zij ervoor, dan is een datum of het moment \
        verkeerd overgenomen, of hoort zij bij een ander traject.
        """,
      en: """
        There can be an evaluation of the start or of halfway only once the trajectory has begun, one of the end only \
        from the last session on, and one of later only after the closing. If it is dated before that, a date or the \
        moment was copied wrongly, or it belongs to another trajectory.
        """),
    source: "S3",
    examples: [
      .fails(
        Phrase(nl: "een evaluatie achteraf, van vóór de afsluiting", en: "one of later, before the closing"),
        [.edit(ExamplePool.evaluation, .set(["on"], "2023-07-17"))],
        at: .init(ExamplePool.evaluation, .value(["on"]))),
      .fails(
        Phrase(nl: "een evaluatie achteraf van een traject dat loopt", en: "one of later, of a running one"),
        [.edit(ExamplePool.evaluation, .set(["trajectory"], "t-2023-m3xd"))],
        at: .init(ExamplePool.evaluation, .value(["on"]))),
      .fails(
        Phrase(nl: "over de afsluiting, vóór het laatste gesprek", en: "of the end, before the last session"),
        [
          .edit(ExamplePool.evaluation, .set(["moment"], "end")),
          .edit(ExamplePool.evaluation, .set(["on"], "2023-06-28")),
        ],
        at: .init(ExamplePool.evaluation, .value(["on"]))),
      .passes(
        Phrase(nl: "over de afsluiting, bij het laatste gesprek", en: "of the end, at the last session"),
        [
          .edit(ExamplePool.evaluation, .set(["moment"], "end")),
          .edit(ExamplePool.evaluation, .set(["on"], "2023-06-29")),
        ]),
      .passes(
        Phrase(nl: "over het begin van een traject dat loopt", en: "of the start of a running one"),
        [
          .edit(ExamplePool.evaluation, .set(["trajectory"], "t-2023-m3xd")),
          .edit(ExamplePool.evaluation, .set(["moment"], "start")),
        ]),
    ],
    check: .evaluation { evaluation, context, findings in
      guard case .value(let on) = evaluation.on, on <= context.asOf,
        case .value(let moment) = evaluation.moment, case .value(let id) = evaluation.trajectory,
        let trajectory = context.pool.trajectory(id)
      else { return }
      switch trajectory.earliest(of: moment, asOf: context.asOf) {
      case .unknown: return
      case .day(let day, let event):
        guard on < day else { return }
        report(
          evaluation, moment,
          Phrase(nl: "\(event.phrase) was pas op \(day)", en: "\(event.phrase) was only on \(day)"),
          .init(trajectory.path, .value(event.pointer)), &findings)
      case .notYet:
        report(
          evaluation, moment,
          moment == .after
            ? Phrase(nl: "het traject is niet afgesloten", en: "the trajectory was not closed")
            : Phrase(nl: "het traject is niet begonnen", en: "the trajectory has not begun"),
          .init(trajectory.path, .value(["requested"])), &findings)
      }
    })

  private static func report(
    _ evaluation: Evaluation, _ moment: EvaluationMoment, _ reason: Phrase, _ place: Diagnostic.Location,
    _ findings: inout Findings
  ) {
    let about = Phrase(moment, of: .evaluation, at: "moment")
    findings.report(
      evaluation.path, .value(["on"]),
      Phrase(
        nl: "deze evaluatie gaat over \(about), en \(reason)",
        en: "this evaluation is about \(about), and \(reason)"),
      label: Phrase(nl: "te vroeg", en: "too early"),
      help: Phrase(
        nl: "verbeter on, moment of trajectory, of de datum in het traject",
        en: "correct on, moment or trajectory, or the date in the trajectory"),
      notes: [.init(place, Phrase(nl: "het traject waarover zij gaat", en: "the trajectory it is about"))])
  }
}

/// From when a moment of a trajectory can be evaluated.
private enum EarliestEvaluation {
  /// From the day of something in the trajectory.
  case day(Day, TrajectoryMoment)
  /// What it is about has not come.
  case notYet
  /// A day that decides it cannot be read, was removed, or is wrong, which has a finding of its own.
  case unknown
}

extension Trajectory {
  fileprivate func earliest(of moment: EvaluationMoment, asOf: Day) -> EarliestEvaluation {
    if moment == .after {
      if closed.isAbsent { return header.hasRemoved(.facts) ? .unknown : .notYet }
      return closedOn.map { $0 <= asOf ? .day($0, .closed) : .unknown } ?? .unknown
    }
    guard !sessions.isFaulty, !agreement.isFaulty, !header.hasRemoved(.facts) else { return .unknown }
    var first: (day: Day, index: Int)?
    var last: (day: Day, index: Int)?
    for (index, session) in sessions.items.enumerated() {
      guard !session.isUnclear else { return .unknown }
      guard session.isHeld, let day = session.on.value, day <= asOf else { continue }
      if first.map({ day < $0.day }) ?? true { first = (day, index) }
      if last.map({ $0.day < day }) ?? true { last = (day, index) }
    }
    if moment == .end, let last { return .day(last.day, .session(last.index)) }
    if moment == .middle, let first { return .day(first.day, .session(first.index)) }
    guard let agreement = agreement.value else {
      return first.map { .day($0.day, .session($0.index)) } ?? .notYet
    }
    return agreement.signed.value.map { $0 <= asOf ? .day($0, .signed) : .unknown } ?? .unknown
  }
}
