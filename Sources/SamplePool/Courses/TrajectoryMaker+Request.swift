internal import RecordSyntax

extension TrajectoryMaker {
  /// How it was asked for.
  func requested(_ dice: inout Dice) -> Value {
    Members.object { request in
      request.set("on", timeline.requested)
      request.set(
        "route",
        dice.pick(weighted: [
          (element: "self", weight: 60), (element: "manager", weight: 20), (element: "hr", weight: 16),
          (element: "other", weight: 4),
        ]))
      request.set("themes", themes(&dice))
      request.set(
        "funding", [course.isExternal ? dice.pick(["afdelingsbudget", "opleidingsbudget"]) : "pool"])
      if dice.chance(6) { request.set("ownTime", true) }
      if course.kind.key == Keys.career, dice.chance(70) {
        request.set("byRight", right(&dice))
      }
    }
  }

  /// Themes that the coach names too; leaders mostly ask about leading.
  private func themes(_ dice: inout Dice) -> [String] {
    let known = Keys.themes.map(\.key).filter { casting.coach?.themes.contains($0) ?? true }
    let themes = dice.some(dice.pick([1, 1, 2, 2, 3]), of: known)
    let leadership = "leiderschap"
    guard course.kind.key == Keys.leadership, known.contains(leadership), !themes.contains(leadership),
      dice.chance(75)
    else { return themes }
    return [leadership] + themes.dropFirst()
  }

  /// The right that the request rests on: come round again, never used, or, where it is refused, not come round yet.
  private func right(_ dice: inout Dice) -> Value {
    if course.fate == .declined || course.fate == .deferred {
      return ["lastOn": .day(timeline.requested.adding(days: -dice.int(300...1200)))]
    }
    let lastOn = timeline.requested.adding(months: -60).adding(days: -dice.int(40...900))
    return dice.chance(40) ? ["lastOn": .day(lastOn)] : [:]
  }

  /// What was decided on it.
  func decision(_ dice: inout Dice) -> Value? {
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

  /// The talk in which the question became clear.
  func intake(hasContent: Bool, _ dice: inout Dice) -> Value? {
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
}
