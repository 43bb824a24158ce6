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
