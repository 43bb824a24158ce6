internal import RecordSyntax

/// The terms of the sample's contract, and the monthly clean-up that keeps to them.
struct Retention {
  let asOf: Day

  /// How many months after the end each class of a trajectory is kept.
  private static let months = (identifying: 12, content: 20, facts: 36)

  /// The classes that a trajectory that ended on a day has lost, each with the day of the clean-up.
  func removed(ended: Day?) -> [(dataClass: String, on: Day)] {
    guard let ended else { return [] }
    return [("identifying", Self.months.identifying), ("content", Self.months.content)].compactMap {
      let day = Self.cleanUp(before: ended.adding(months: $0.1))
      return day <= asOf ? ($0.0, day) : nil
    }
  }

  /// The day on which it was removed who attended a meeting; `nil` while it may be kept.
  func removedAttendees(of meeting: Day) -> Day? {
    let day = Self.cleanUp(before: meeting.adding(months: Self.months.facts))
    return day <= asOf ? day : nil
  }

  /// The last workday of the month before the one in which a term ends.
  private static func cleanUp(before due: Day) -> Day {
    let (_, _, day) = due.parts
    return WorkCalendar().onOrBefore(due.adding(days: -day))
  }
}
