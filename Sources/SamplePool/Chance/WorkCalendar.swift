internal import RecordSyntax

/// The days on which an office works: no weekends and no public holidays of the Netherlands.
struct WorkCalendar {
  /// Whether a day is worked on.
  func isWorkday(_ day: Day) -> Bool {
    // 1970-01-01 was a Thursday; Monday is 0.
    let weekday = (Int(day.number) % 7 + 10) % 7
    guard weekday < 5 else { return false }
    let (year, month, dayOfMonth) = day.parts
    switch (month, dayOfMonth) {
    case (1, 1), (4, 27), (12, 25), (12, 26): return false
    case (5, 5): return year % 5 != 0
    // Easter Monday, Ascension Day and Whit Monday.
    case (3...6, _): return ![1, 39, 50].contains(day.days(since: Self.easter(year)))
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

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 1876).
  static func easter(_ year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1) ?? .first(of: year)
  }
}
