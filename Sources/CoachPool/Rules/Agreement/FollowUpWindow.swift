internal import RecordSyntax

/// In which time the follow-ups of a completed trajectory are held, and how many stand in it.
struct FollowUpWindow {
  /// The first day.
  let first: Day
  /// The last day.
  let last: Day
  /// How many there are at least.
  let least: Int
  /// How many are recorded in that time, planned ones among them: one whose day has passed has a finding of its own.
  let count: Int
  private let mayBeGone: Bool

  /// Whether any is missing.
  var isShort: Bool { count < least && !mayBeGone }

  /// `nil` where none need be held, or it cannot be told how many there are.
  init?(_ trajectory: Trajectory, _ context: RuleContext) {
    guard trajectory.closed.value?.reason.value == .completed,
      let closed = trajectory.closed(by: context.asOf),
      let policy = context.kind(of: trajectory)?.followUps, !trajectory.followUps.isFaulty,
      let least = policy.least, least > 0, let within = policy.withinMonths
    else { return nil }
    let (first, last) = (closed.adding(months: policy.afterMonths ?? 0), closed.adding(months: within))
    var count = 0
    for followUp in trajectory.followUps.items {
      guard let on = followUp.on.value, !followUp.planned.isFaulty else { return nil }
      if first <= on, on <= last { count += 1 }
    }
    (self.first, self.last, self.least, self.count) = (first, last, least, count)
    mayBeGone = trajectory.header.hasRemoved(.facts)
  }
}
