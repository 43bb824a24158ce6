internal import RecordSyntax

extension TrajectoryMaker {
  /// The agreement with what the rest of the record must keep to.
  struct Agreed {
    let value: Value
    let sessions: Int
    let minutes: Int
    let manager: String
  }

  /// What was signed: enough sessions and time for what was held, by an extension if need be.
  func agreement(_ dice: inout Dice) -> Agreed? {
    guard let signed = timeline.signed else { return nil }
    let isOver = course.deviation?.form == .sessionsOverAgreed
    let held = timeline.held.count
    var agreed = max(course.kind.usual, course.fate == .running ? held + 1 : 0)
    if held > agreed, dice.chance(60) || held > agreed + 2 { agreed = min(course.kind.most, held) }
    if isOver { agreed = held - 1 }
    agreed = min(agreed, course.kind.most)
    let extra = isOver ? 0 : max(0, held - agreed)
    let minutes = dice.pick(course.kind.minutes)
    let manager = dice.pick(weighted: [
      (element: "none", weight: 45), (element: "start", weight: 10), (element: "end", weight: 15),
      (element: "start-and-end", weight: 30),
    ])
    let last = timeline.closed ?? asOf.adding(days: 1)
    let usual = signed.adding(months: course.kind.months.usual)
    let most = signed.adding(months: course.kind.months.most)
    let terms = StandardTerms.inForce(on: signed)
    let value = Members.object { agreement in
      agreement.set("signed", signed)
      agreement.set("sessions", agreed)
      agreement.set("minutes", minutes)
      agreement.set("until", extra > 0 || last <= usual ? usual : most)
      agreement.set("manager", manager)
      agreement.set("terms", terms.id)
      agreement.set("own", terms.missing)
      guard extra > 0, agreed > 0, agreed <= held else { return }
      agreement.set(
        "extensions",
        [
          Members.object {
            $0.set("on", timeline.held[agreed - 1])
            $0.set("sessions", extra)
            $0.set("until", most)
            $0.set("reason", dice.pick(["goal", "goal", "absence"]))
            $0.set("alternativeConsidered", true)
          }
        ])
    }
    return Agreed(value: value, sessions: agreed + extra, minutes: minutes, manager: manager)
  }

  /// The sessions in time: held, missed, and what is planned while it runs.
  func sessions(minutes: Int, agreed: Int, _ dice: inout Dice) -> [Value] {
    guard course.isSigned else { return [] }
    let usual = dice.pick(weighted: [
      (element: "coaching-room", weight: 60), (element: "outdoor", weight: 12),
      (element: "online", weight: 20),
      (element: "other", weight: 8),
    ])
    var days = timeline.held.map { ($0, Member.held) } + timeline.missed.map { ($0, .missed) }
    if course.fate == .running {
      var day = asOf
      for _ in 0..<min(agreed - timeline.held.count, 2) {
        day = after(day, 8...22, &dice)
        days.append((day, .planned))
      }
    }
    return days.sorted { $0.0 < $1.0 }.enumerated().map { index, session in
      Members.object {
        $0.set("on", session.0)
        $0.set("minutes", dice.chance(8) ? minutes + 15 : minutes)
        let isUnsuitable = course.deviation?.form == .roomUnsuitable && index == 1
        let elsewhere =
          course.isExternal ? ["other", "online"] : ["coaching-room", "online", "phone", "outdoor"]
        let place = dice.chance(80) && !course.isExternal ? usual : dice.pick(elsewhere)
        $0.set("place", isUnsuitable ? "coach-office" : place)
        if session.1 == .missed { $0.set("missed", true) }
        if session.1 == .planned { $0.set("planned", true) }
      }
    }
  }

  private enum Member { case held, missed, planned }

  /// The assessment that leaders may have.
  func assessment(_ dice: inout Dice) -> Value? {
    guard course.isSigned, course.kind.key == Keys.leadership, timeline.held.count > 2, dice.chance(35) else {
      return nil
    }
    return Members.object {
      $0.set("on", timeline.held[0])
      $0.set("coacheeAgreed", true)
      $0.set("led", dice.pick(["continue", "continue", "adjust"]))
    }
  }

  /// The talks with the manager that were agreed, the end talk when it comes to an end.
  func managerTalks(_ manager: String?, _ dice: inout Dice) -> [Value] {
    guard let manager, let signed = timeline.signed else { return [] }
    func talk(_ on: Day, _ moment: Value) -> Value {
      ["on": .day(on), "moment": moment, "coacheeAgreed": true]
    }
    var talks: [Value] = []
    let start = min(after(signed, 4...12, &dice), timeline.closed ?? asOf)
    if manager == "start" || manager == "start-and-end" {
      if start <= asOf { talks.append(talk(start, "start")) }
    }
    let hasLast = !["left", "no-contact", "no-click"].contains(course.closingReason)
    if let closed = timeline.closed, hasLast, manager == "end" || manager == "start-and-end" {
      talks.append(talk(max(start, calendar.onOrBefore(closed.adding(days: -dice.int(0...3)))), "end"))
    }
    return talks
  }
}
