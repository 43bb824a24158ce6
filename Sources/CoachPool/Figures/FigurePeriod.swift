public import RecordSyntax

/// A calendar year, cut off at the day of judgement when that is earlier.
public struct FigurePeriod: Sendable {
  /// The year.
  public let year: Int
  /// 1 January.
  public let first: Day
  /// 31 December, or the day of judgement when that is earlier.
  public let last: Day
  /// The day of judgement.
  public let asOf: Day

  /// Puts a period together; `nil` for a year that no calendar has or that has not begun.
  init?(year: Int, asOf: Day) {
    guard (1...9999).contains(year), Day.first(of: year) <= asOf else { return nil }
    self.year = year
    self.asOf = asOf
    first = Day.first(of: year)
    last = min(Day.last(of: year), asOf)
  }

  /// Whether the year had not ended on the day of judgement.
  public var isProvisional: Bool { asOf < Day.last(of: year) }

  /// The days from the first to the last.
  var days: ClosedRange<Day> { first...last }

  /// The years before that it is compared with.
  var comparedYears: ClosedRange<Int> { year - 5...year - 1 }

  /// Whether a day lies in it.
  func contains(_ day: Day?) -> Bool { day.map { first <= $0 && $0 <= last } ?? false }
}
