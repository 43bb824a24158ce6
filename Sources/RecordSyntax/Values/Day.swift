/// A calendar day, without time or zone, in the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// Makes a day from its count since 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// Makes a day from its parts; `nil` when the calendar has no such day or the year is not 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD` from bytes; `nil` for anything else.
  ///
  /// The bytes are borrowed: what an initialiser takes is else counted for it, at every date.
  public init?(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
    guard let (year, month, day) = Self.parts(bytes, range) else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Whether bytes are a day, written as `YYYY-MM-DD`.
  public static func isDay(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { parts(bytes, range) != nil }

  @inline(__always)
  private static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> (year: Int, month: Int, day: Int)? {
    guard range.count == 10 else { return nil }
    let text = bytes.span.extracting(range)
    // All ten bytes are looked at together, for nearly every one that comes here is a date.
    var foreign = (text[4] ^ 0x2D) | (text[7] ^ 0x2D)
    @inline(__always)
    func digit(_ index: Int) -> Int {
      let digit = text[index] &- 0x30
      foreign |= digit > 9 ? 1 : 0
      return Int(digit)
    }
    let year = ((digit(0) &* 10 &+ digit(1)) &* 10 &+ digit(2)) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    let day = digit(8) &* 10 &+ digit(9)
    guard foreign == 0, year > 0, (1...12).contains(month), day >= 1,
      day <= 28 || day <= length(ofMonth: month, year: year)
    else { return nil }
    return (year, month, day)
  }

  /// Reads `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// The era-based count of Howard Hinnant's `days_from_civil`.
  private init(validYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? validYear - 1 : validYear
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  public var year: Int { parts.year }

  /// Orders days in time.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The number of days from another day to this one.
  public func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  /// The day a number of days later, or earlier when negative; held within the years 1 to 9999.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    let far = days > 0 ? Day.last(of: 9999) : Day.first(of: 1)
    guard !overflow, let sum = Int32(exactly: sum) else { return far }
    return min(max(Day(number: sum), Day.first(of: 1)), Day.last(of: 9999))
  }

  /// The day a number of calendar months later, moved back to the month's last day where it has no such day.
  ///
  /// 31 January plus one month is 28 or 29 February (AVG terms are calendar months). It is held within the years 1 to
  /// 9999, for the number may come from a file.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let count = overflow ? (months > 0 ? .max : .min) : sum
    guard count >= 12 else { return Day.first(of: 1) }
    guard count < 10_000 * 12 else { return Day.last(of: 9999) }
    let newYear = count / 12
    let newMonth = count - count / 12 * 12 + 1
    return Day(
      validYear: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }

  /// The first day of a year.
  public static func first(of year: Int) -> Day { Day(validYear: year, month: 1, day: 1) }

  /// The last day of a year.
  public static func last(of year: Int) -> Day { Day(validYear: year, month: 12, day: 31) }

  /// The number of days of a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
