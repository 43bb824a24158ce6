public import RecordSyntax

extension Trajectory {
  /// The day of signing.
  public var signed: Day? { agreement.value?.signed.value }

  /// The day of closing.
  public var closedOn: Day? { closed.value?.on.value }

  /// The sessions that were held by a day: neither missed nor only planned, each with its place in the list.
  ///
  /// A session whose day or whether it was held cannot be read is not among them.
  public func heldSessions(by day: Day) -> [(index: Int, session: Session)] {
    var held: [(index: Int, session: Session)] = []
    for (index, session) in sessions.items.enumerated() where session.isHeld {
      if let on = session.on.value, on <= day { held.append((index, session)) }
    }
    return held
  }

  /// The coach on a day: the first one, or the last to whom it was handed over by then; `nil` when that one cannot be
  /// read.
  public func coach(on day: Day) -> String? {
    guard let last = handoversByDay.last(where: { $0.on <= day }) else { return coach.value }
    return handovers.items[last.index].to.value
  }

  /// Every coach that it names: the first one, those met, and those to whom it was handed over.
  var namedCoaches: [String] {
    [coach.value].compactMap(\.self) + introductions.items.compactMap(\.coach.value)
      + handovers.items.compactMap(\.to.value)
  }

  /// The handovers whose day is known, in the order in which they took place; of one day, in that of the list.
  var handoversByDay: [(index: Int, on: Day)] {
    guard case .value(let handovers) = handovers else { return [] }
    let known = handovers.enumerated().compactMap { index, handover in
      handover.on.value.map { (index: index, on: $0) }
    }
    return known.sorted { ($0.on, $0.index) < ($1.on, $1.index) }
  }

  /// How far it had come by a day. No status is stored; it follows from the facts.
  public func state(asOf day: Day) -> TrajectoryState {
    if let closed = closedOn, closed <= day { return signed.map { $0 <= day } == true ? .closed : .withdrawn }
    if let signed, signed <= day { return .running }
    if case .value(let decision) = decision, let on = decision.on.value, on <= day {
      if decision.outcome.value == .declined { return .declined }
      if decision.outcome.value == .deferred, !hadIntake(by: day) { return .deferred }
    }
    if introductions.items.contains(where: { $0.on.value.map { $0 <= day } == true }) { return .introducing }
    if case .value(let intake) = intake, let on = intake.on.value, on <= day {
      return intake.advice.value.map { $0 == .none || $0 == .referral } == true ? .advisedElsewhere : .intake
    }
    return .requested
  }

  /// The same for those who may not know what was decided: that it was refused or put off is of the class content, and
  /// stays out of an index, which git keeps for ever.
  func stateWithoutDecision(asOf day: Day) -> TrajectoryState {
    switch state(asOf: day) {
    case .declined, .deferred: hadIntake(by: day) ? .intake : .requested
    case let state: state
    }
  }
}

/// How far a trajectory has come.
public enum TrajectoryState: String, Sendable, CaseIterable {
  /// Asked for.
  case requested
  /// Refused.
  case declined
  /// Put off.
  case deferred
  /// Talked about with a coordinator.
  case intake
  /// Advised something other than coaching.
  case advisedElsewhere = "advised-elsewhere"
  /// Meeting coaches.
  case introducing
  /// Signed and not closed.
  case running
  /// Signed and closed.
  case closed
  /// Closed before anything was signed.
  case withdrawn
}
