internal import CoachPool
internal import RecordSyntax

/// The days on which an office works: no weekends and no public holidays of the Netherlands.
struct WorkCalendar {
  /// Whether a day is worked on.
  func isWorkday(_ day: Day) -> Bool {
    guard RestDay.weekday(day) < 5 else { return false }
    let (year, month, dayOfMonth) = day.parts
    switch (month, dayOfMonth) {
    case (1, 1), (4, 27), (12, 25), (12, 26): return false
    case (5, 5): return year % 5 != 0
    // Easter Monday, Ascension Day and Whit Monday.
    case (3...6, _): return ![1, 39, 50].contains(day.days(since: RestDay.easter(year)))
    default: return true
    }
  }

  /// The day itself, or the first workday after it.
  func onOrAfter(_ day: Day) -> Day {
    var day = day
    while !isWorkday(day) { day = day.adding(days: 1) }
    return day
  }

  /// The day itself, or the last workday before it.
  func onOrBefore(_ day: Day) -> Day {
    var day = day
    while !isWorkday(day) { day = day.adding(days: -1) }
    return day
  }
}
