internal import RecordSyntax

extension TrajectoryMaker {
  /// The referral of the plan, at the last talk that was held.
  func referrals(_ dice: inout Dice) -> [Value] {
    guard let to = course.referral, let on = timeline.held.last ?? timeline.intake else { return [] }
    return [
      Members.object {
        $0.set("on", on)
        $0.set("to", to)
        $0.set("reason", dice.pick(["out-of-scope", "out-of-scope", "wish", "too-complex", "other"]))
      }
    ]
  }

  /// How it ended.
  func closing(_ dice: inout Dice) -> Value? {
    guard let on = timeline.closed else { return nil }
    let reason = course.closingReason ?? "withdrawn"
    return Members.object {
      $0.set("on", on)
      $0.set("reason", reason)
      switch reason {
      case "completed":
        $0.set(
          "goals", dice.pick(weighted: [(element: "reached", weight: 74), (element: "partly", weight: 26)]))
      case "stopped-by-coachee", "stopped-by-coach", "referred":
        $0.set("goals", dice.pick(["partly", "not-reached"]))
      default: break
      }
    }
  }

  /// The follow-up talks after a completed trajectory, three to six months on; planned while they are ahead.
  func followUps(_ dice: inout Dice) -> [Value] {
    guard course.closingReason == "completed", let closed = timeline.closed else { return [] }
    let first = after(closed.adding(months: 3), 3...50, &dice)
    var days = [first]
    if dice.chance(30) { days.append(after(first, 14...30, &dice)) }
    return days.filter { $0 <= asOf.adding(days: 60) }.map { on in
      Members.object {
        $0.set("on", on)
        $0.set("minutes", 45)
        if on > asOf { $0.set("planned", true) }
      }
    }
  }

  /// When the coachee was asked for an evaluation, about half a year after the end.
  func invited(_ dice: inout Dice) -> Day? {
    guard course.closingReason != nil, let closed = timeline.closed else { return nil }
    let day = after(closed.adding(months: 6), 0...20, &dice)
    return day <= asOf ? day : nil
  }

  /// What the provider sent a bill for, two weeks after each session.
  func costs(minutes: Int) -> [Value] {
    guard course.isExternal else { return [] }
    let cents = Value.number(Decimal(Self.hourlyCents * minutes / 60))
    return timeline.held.map { calendar.onOrAfter($0.adding(days: 14)) }.filter { $0 <= asOf }
      .map { ["on": .day($0), "cents": cents, "what": "coaching"] }
  }

  /// What providers ask an hour, in euro cents.
  static let hourlyCents = 13_500
}
