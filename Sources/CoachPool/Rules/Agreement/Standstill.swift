internal import RecordSyntax

/// Since when nothing has happened in a running trajectory, and until when that is not strange.
struct Standstill {
  /// The day of the last session, or of signing.
  let since: Day
  /// The place in the list of that session; `nil` when none was held.
  let session: Int?
  /// After how many weeks it counts as stalled.
  let weeks: Int

  /// The last day on which it does not count as stalled.
  var last: Day { since.adding(days: 7 * min(weeks, 1_000_000)) }

  /// `nil` for a trajectory that does not run or has a session planned, and where it cannot be told.
  init?(_ trajectory: Trajectory, _ context: RuleContext) {
    guard let signed = trajectory.signed, signed <= context.asOf, trajectory.isOpen(on: context.asOf),
      let weeks = context.kind(of: trajectory)?.stalledWeeks, !trajectory.sessions.isFaulty
    else { return nil }
    var since = signed
    var number: Int?
    for (index, session) in trajectory.sessions.items.enumerated() {
      // What cannot be read may have been a sign of life.
      guard !session.isUnclear, let on = session.on.value else { return nil }
      if session.planned.value == true {
        if on >= context.asOf { return nil }
      } else if session.wasHeld(by: context.asOf), on >= since {
        since = on
        number = index
      }
    }
    (self.since, self.session, self.weeks) = (since, number, weeks)
  }
}
