internal import RecordSyntax

/// Holds the days of one trajectory against the order of the procedure: each stage against the one before it that is
/// there, so that a stage left out does not hide a wrong order.
///
/// A day after the day of judgement has a finding of its own and is left out here.
struct ProcedureOrder {
  let trajectory: Trajectory
  let asOf: Day
  /// Whether the first session of a signed trajectory is held against what comes before the signing.
  ///
  /// Not where the agreement must be signed before the first one: a session before the signing is `agreement-missing`.
  let comparesSignedSessions: Bool

  /// One stage with its day.
  struct Stage {
    let moment: TrajectoryMoment
    let day: Day

    /// The stage with its day, which is shown as widely as its field may be.
    var phrase: Phrase {
      Phrase(
        nl: "\(moment.phrase) op \(day, moment.dataClass)",
        en: "\(moment.phrase) on \(day, moment.dataClass)")
    }
  }

  /// Calls `report` with every stage that comes before the one it must follow.
  func check(_ report: (_ stage: Stage, _ before: Stage) -> Void) {
    func compare(_ stage: Stage?, _ before: Stage?) {
      if let stage, let before, stage.day < before.day { report(stage, before) }
    }
    let requested = stage(.requested, trajectory.requested.value?.on)
    compare(stage(.decision, trajectory.decision.value?.on), requested)
    var before = requested
    let intake = stage(.intake, trajectory.intake.value?.on)
    compare(intake, before)
    before = intake ?? before

    let signed = stage(.signed, trajectory.agreement.value?.signed)
    let introductions = bounds(of: trajectory.introductions.items, TrajectoryMoment.introduction) {
      belongs($0, signed) ? $0.on : nil
    }
    compare(introductions?.first, before)
    before = introductions?.last ?? before
    compare(signed, before)

    let extensions = trajectory.agreement.value?.extensions.items ?? []
    compare(bounds(of: extensions, TrajectoryMoment.extension, { $0.on })?.first, signed)
    let sessions = bounds(of: trajectory.sessions.items, TrajectoryMoment.session) {
      $0.isHeld ? $0.on : nil
    }
    if signed == nil || comparesSignedSessions { compare(sessions?.first, before) }
    let closed = stage(.closed, trajectory.closed.value?.on)
    compare(closed, sessions?.last ?? signed ?? before)
    let followUps = bounds(of: trajectory.followUps.items, TrajectoryMoment.followUp) { $0.on }
    compare(followUps?.first, closed)
  }

  private func stage(_ moment: TrajectoryMoment, _ day: Field<Day>?) -> Stage? {
    guard case .value(let day) = day, day <= asOf else { return nil }
    return Stage(moment: moment, day: day)
  }

  /// Whether an introduction comes before the signing: one with a coach who took over later need not.
  private func belongs(_ introduction: Introduction, _ signed: Stage?) -> Bool {
    guard let signed, let day = introduction.on.value, signed.day < day,
      let coach = introduction.coach.value
    else { return true }
    return !trajectory.handovers.items.contains { $0.to.value == coach }
  }

  /// The earliest and the latest element of a list by date.
  private func bounds<Element>(
    of elements: [Element], _ moment: (Int) -> TrajectoryMoment, _ day: (Element) -> Field<Day>?
  ) -> (first: Stage, last: Stage)? {
    var bounds: (first: Stage, last: Stage)?
    for index in elements.indices {
      guard let stage = stage(moment(index), day(elements[index])) else { continue }
      guard let known = bounds else {
        bounds = (stage, stage)
        continue
      }
      if stage.day < known.first.day { bounds = (stage, known.last) }
      if stage.day > known.last.day { bounds = (known.first, stage) }
    }
    return bounds
  }
}
