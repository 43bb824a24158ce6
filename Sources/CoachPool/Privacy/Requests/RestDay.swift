package import RecordSyntax

/// A day on which no term of a law ends: a Saturday, a Sunday, or a recognised holiday of the Netherlands.
///
/// The holidays are those of the Algemene termijnenwet, art. 3.1, with Good Friday, which art. 3.2 puts on a level with
/// them. Days that a decree adds for one year (art. 3.3) follow from no rule and are not known here, so that a term
/// never seems longer than it is. The King's birthday is held as it is since 2014: the AVG has no older terms.
package enum RestDay: Hashable, Sendable {
  case saturday, sunday
  case newYear, goodFriday, easterMonday, kingsDay, liberationDay, ascension, whitMonday, christmas, boxingDay

  /// What kind of day of rest a day is; `nil` for a working day.
  init?(_ day: Day) {
    guard let rest = Self.holiday(day) ?? Self.weekend(day) else { return nil }
    self = rest
  }

  private static func weekend(_ day: Day) -> RestDay? {
    switch weekday(day) {
    case 5: .saturday
    case 6: .sunday
    default: nil
    }
  }

  private static func holiday(_ day: Day) -> RestDay? {
    let (year, month, dayOfMonth) = day.parts
    switch (month, dayOfMonth) {
    case (1, 1): return .newYear
    case (4, 27) where weekday(day) != 6: return .kingsDay
    // On a Sunday it is held the day before.
    case (4, 26) where weekday(day) == 5: return .kingsDay
    case (5, 5): return .liberationDay
    case (12, 25): return .christmas
    case (12, 26): return .boxingDay
    default: break
    }
    switch day.days(since: easter(year)) {
    case -2: return .goodFriday
    case 1: return .easterMonday
    case 39: return .ascension
    case 50: return .whitMonday
    default: return nil
    }
  }

  /// The day of the week, from Monday, 0, to Sunday, 6.
  package static func weekday(_ day: Day) -> Int {
    // 1970-01-01 was a Thursday.
    let weekday = (Int(day.number) + 3) % 7
    return weekday < 0 ? weekday + 7 : weekday
  }

  /// Easter Sunday of a year: the Gregorian computus as published in 1876 in Nature, after J. Meeus, Astronomical
  /// Algorithms.
  package static func easter(_ year: Int) -> Day {
    let golden = year % 19
    let (century, ofCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let late = (golden + 11 * moon + 22 * sunday) / 451
    return Day.first(of: year).adding(months: 2).adding(days: moon + sunday - 7 * late + 21)
  }
}

extension RestDay {
  /// What it is called, as words behind "that is".
  var phrase: Phrase {
    switch self {
    case .saturday: Phrase(nl: "een zaterdag", en: "a Saturday")
    case .sunday: Phrase(nl: "een zondag", en: "a Sunday")
    case .newYear: Phrase(nl: "Nieuwjaarsdag", en: "New Year's Day")
    case .goodFriday: Phrase(nl: "Goede Vrijdag", en: "Good Friday")
    case .easterMonday: Phrase(nl: "tweede paasdag", en: "Easter Monday")
    case .kingsDay: Phrase(nl: "Koningsdag", en: "King's Day")
    case .liberationDay: Phrase(nl: "Bevrijdingsdag", en: "Liberation Day")
    case .ascension: Phrase(nl: "Hemelvaartsdag", en: "Ascension Day")
    case .whitMonday: Phrase(nl: "tweede pinksterdag", en: "Whit Monday")
    case .christmas: Phrase(nl: "eerste kerstdag", en: "Christmas Day")
    case .boxingDay: Phrase(nl: "tweede kerstdag", en: "Boxing Day")
    }
  }
}
