internal import RecordSyntax

/// A request that rests on a right which comes back every so many years.
struct RightClaim {
  /// The kind of coaching that gives effect to the right.
  let kind: CoachingKind
  /// The right.
  let right: CoachingKind.RightPolicy
  /// The day of the request.
  let requested: Day
  /// From when it can be used again; `nil` when it never was.
  let opens: Day?
  /// Whether the request was declined.
  let isDeclined: Bool
  private let hasNoIntake: Bool
  private let closed: Field<Closing>

  /// Whether the time had not passed when it was asked.
  var isEarly: Bool { opens.map { requested < $0 } ?? false }

  /// The last day for the intake; `nil` where the contract names no days.
  var last: Day? { right.answerDays.map { requested.adding(days: $0) } }

  /// Whether the intake is still to be held: it was not closed in time without one.
  var isWaiting: Bool {
    guard hasNoIntake, !isEarly, !isDeclined, let last else { return false }
    return closed.isAbsent || closed.value?.on.value.map { $0 > last } == true
  }

  /// `nil` where a request rests on no right, or it cannot be told.
  init?(_ trajectory: Trajectory, _ context: RuleContext) {
    guard let kind = context.kind(of: trajectory), let right = kind.right,
      let request = trajectory.requested.value, let requested = request.on.value,
      let claim = request.byRight.value, !claim.lastOn.isFaulty, !trajectory.header.hasRemoved(.content)
    else { return nil }
    (self.kind, self.right, self.requested) = (kind, right, requested)
    opens = claim.lastOn.value?.adding(months: 12 * min(right.everyYears, 10_000))
    isDeclined = trajectory.decision.value?.outcome.value == .declined
    hasNoIntake = trajectory.intake.isAbsent && !trajectory.header.hasRemoved(.facts)
    closed = trajectory.closed
  }
}
