internal import RecordSyntax

extension Session {
  /// Whether it was held by a day; not when its day, or whether it was held, cannot be read.
  func wasHeld(by day: Day) -> Bool {
    guard isHeld, let on = on.value else { return false }
    return on <= day
  }

  /// Whether it was held on one of some days.
  func wasHeld(in days: ClosedRange<Day>) -> Bool { isHeld && on.value.map(days.contains) == true }

  /// Whether its day, or whether it was held, cannot be read.
  var isUnclear: Bool { on.value == nil || missed.isFaulty || planned.isFaulty }
}

extension Trajectory {
  /// How many sessions were held by a day.
  func heldCount(by day: Day) -> Int {
    var count = 0
    for session in sessions.items where session.wasHeld(by: day) { count += 1 }
    return count
  }

  /// The place in the list of the session that was held as number `number`, from 1, in the order of the list.
  func heldIndex(_ number: Int, by day: Day) -> Int? {
    var count = 0
    for (index, session) in sessions.items.enumerated() where session.wasHeld(by: day) {
      count += 1
      if count == number { return index }
    }
    return nil
  }

  /// Whether sessions may have been held that cannot be read.
  var hasUnclearSessions: Bool { sessions.isFaulty || sessions.items.contains { $0.isUnclear } }

  /// Whether the intake was held by a day.
  func hadIntake(by day: Day) -> Bool { intake.value?.on.value.map { $0 <= day } == true }

  /// When it was closed, if that was by a day.
  func closed(by day: Day) -> Day? {
    guard let on = closedOn, on <= day else { return nil }
    return on
  }

  /// Whether it was not closed by a day; not when the day of closing cannot be read.
  func isOpen(on day: Day) -> Bool { closed.isAbsent || closedOn.map { $0 > day } == true }
}
