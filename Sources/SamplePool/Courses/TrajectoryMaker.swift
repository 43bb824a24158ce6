internal import RecordSyntax

/// Writes the record of one course.
struct TrajectoryMaker {
  let course: Course
  let timeline: Timeline
  let casting: Casting
  let asOf: Day
  let calendar = WorkCalendar()

  /// The record, thinned as its terms demand.
  func record(_ dice: inout Dice) -> Value {
    let removed = removals
    let hasContent = !removed.contains { $0.dataClass == "content" }
    let agreed = course.isSigned ? agreement(&dice) : nil
    return Members.object { record in
      record.set("kind", course.kind.key)
      if !removed.contains(where: { $0.dataClass == "identifying" }) {
        record.set("coachee", casting.coachee)
      }
      if course.isSigned { record.set("delivery", course.isExternal ? "external" : "internal") }
      record.set("requested", requested(&dice))
      let decision = decision(&dice)
      if hasContent { record.set("decision", decision) }
      record.set("intake", intake(hasContent: hasContent, &dice))
      record.set("introductions", introductions(&dice))
      if course.isSigned {
        record.set("coach", casting.coach?.id)
        record.set("provider", casting.provider)
        record.set("chosenBy", chosenBy(&dice))
      }
      record.set("handovers", handovers)
      record.set("agreement", agreed?.value)
      let assessment = assessment(&dice)
      if hasContent { record.set("assessment", assessment) }
      record.set("sessions", sessions(minutes: agreed?.minutes ?? 60, agreed: agreed?.sessions ?? 0, &dice))
      record.set("managerTalks", managerTalks(agreed?.manager, &dice))
      let referrals = referrals(&dice)
      if hasContent { record.set("referrals", referrals) }
      record.set("closed", closing(&dice))
      record.set("followUps", followUps(&dice))
      record.set("evaluationInvited", invited(&dice))
      record.set("costs", costs(minutes: agreed?.minutes ?? 60))
      record.set(
        "removed",
        removed.map {
          [
            "on": .day($0.on), "class": .string($0.dataClass),
            "ground": course.erased == nil ? "retention" : "erasure",
          ]
        })
      record.set("allow", course.deviation?.allow(asOf: asOf, at: deviationPointer))
    }
  }

  private var removals: [(dataClass: String, on: Day)] {
    if let erased = course.erased { return [("identifying", erased), ("content", erased)] }
    return Retention(asOf: asOf).removed(ended: timeline.ended(course.fate))
  }

  /// A workday some days after a day.
  func after(_ day: Day, _ days: ClosedRange<Int>, _ dice: inout Dice) -> Day {
    calendar.onOrAfter(day.adding(days: dice.int(days)))
  }

  private func requested(_ dice: inout Dice) -> Value {
    let themes = casting.coach?.themes ?? Keys.themes.map(\.key)
    let allowed = themes.filter { theme in Keys.themes.contains { $0.key == theme } }
    return Members.object { request in
      request.set("on", timeline.requested)
      request.set(
        "route",
        dice.pick(weighted: [
          (element: "self", weight: 60), (element: "manager", weight: 20), (element: "hr", weight: 16),
          (element: "other", weight: 4),
        ]))
      request.set("themes", dice.some(dice.pick([1, 1, 2, 2, 3]), of: allowed))
      request.set(
        "funding", [course.isExternal ? dice.pick(["afdelingsbudget", "opleidingsbudget"]) : "pool"])
      if dice.chance(6) { request.set("ownTime", true) }
      if course.kind.key == Keys.career, dice.chance(70) {
        request.set("byRight", right(&dice))
      }
    }
  }

  /// The right that the request rests on: come round again, never used, or, where it is refused, not come round yet.
  private func right(_ dice: inout Dice) -> Value {
    if course.fate == .declined || course.fate == .deferred {
      return ["lastOn": .day(timeline.requested.adding(days: -dice.int(300...1200)))]
    }
    let lastOn = timeline.requested.adding(months: -60).adding(days: -dice.int(40...900))
    return dice.chance(40) ? ["lastOn": .day(lastOn)] : [:]
  }

  private func decision(_ dice: inout Dice) -> Value? {
    guard course.fate != .requested else { return nil }
    let refused = course.fate == .declined || course.fate == .deferred
    return Members.object { decision in
      decision.set("on", timeline.decision)
      decision.set("outcome", refused ? (course.fate == .declined ? "declined" : "deferred") : "granted")
      decision.set("by", dice.pick(["manager", "manager", "hr"]))
      guard refused else { return }
      decision.set("reason", dice.pick(["budget", "timing", "other-means"]))
      decision.set("alternative", true)
      decision.set("revisitOn", after(timeline.decision, 90...150, &dice))
    }
  }

  private func intake(hasContent: Bool, _ dice: inout Dice) -> Value? {
    guard let on = timeline.intake else { return nil }
    let coordinators = Coordinator.available(on: on)
    let isElsewhere = course.fate == .elsewhere
    let advice =
      course.isExternal
      ? "external" : isElsewhere ? (course.referral == nil ? "none" : "referral") : "internal"
    return Members.object { intake in
      intake.set("on", on)
      intake.set("minutes", dice.pick([30, 30, 30, 45, 40]))
      intake.set("by", coordinators.isEmpty ? nil : dice.pick(coordinators).key)
      intake.set("questionClear", true)
      intake.set("goals", isElsewhere ? dice.int(0...1) : dice.pick([1, 1, 2, 2, 3]))
      let nature = Nature(exceeding: advice == "internal" ? dice.int(0...1) : dice.int(2...4), &dice).value
      if hasContent { intake.set("nature", nature) }
      intake.set("advice", advice)
      let because = dice.pick(
        course.isExternal ? ["criteria", "criteria", "line"] : ["criteria", "criteria", "wish"])
      if hasContent { intake.set("because", because) }
    }
  }

  private func introductions(_ dice: inout Dice) -> [Value] {
    let known = timeline.introductions.enumerated().map { index, on in
      let isLast = index == timeline.introductions.count - 1
      let coach = isLast ? casting.coach?.id : nil
      let other = index < casting.others.count ? casting.others[index] : nil
      // One that is still to be answered has no answers; one that led to nothing has a no.
      let isOpen = course.fate == .introducing && isLast
      let agrees = isLast && course.isSigned
      return introduction(
        on, coach ?? other, coachAgrees: isOpen ? nil : agrees || dice.chance(85),
        coacheeAgrees: isOpen ? nil : agrees)
    }
    guard let successor = casting.successor, let met = timeline.metSuccessor else { return known }
    return known + [introduction(met, successor.id, coachAgrees: true, coacheeAgrees: true)]
  }

  private func introduction(_ on: Day, _ coach: String?, coachAgrees: Bool?, coacheeAgrees: Bool?) -> Value {
    Members.object {
      $0.set("on", on)
      $0.set("coach", coach)
      $0.set("coachAgrees", coachAgrees)
      $0.set("coacheeAgrees", coacheeAgrees)
      if coachAgrees != nil { $0.set("linesChecked", true) }
    }
  }

  private func chosenBy(_ dice: inout Dice) -> String {
    if course.deviation?.form == .assignedCoach { return "assigned" }
    return course.isExternal || dice.chance(30) ? "advised" : "coachee"
  }

  private var handovers: [Value] {
    guard let successor = casting.successor, let met = timeline.metSuccessor else { return [] }
    return [["on": .day(calendar.onOrAfter(met.adding(days: 2))), "to": .string(successor.id)]]
  }

  private var deviationPointer: String? {
    course.deviation?.form == .roomUnsuitable ? "/sessions/1" : nil
  }
}
