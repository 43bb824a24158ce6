import RecordSyntax
import Testing

@testable import CoachPool

/// Until when a request is to be answered, and the days on which no term ends.
struct AnswerTermTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2018-05-25", "2018-06-25"), ("2023-02-06", "2023-03-06"), ("2024-03-11", "2024-04-11"),
    // Clamped to the month.
    ("2023-01-31", "2023-02-28"), ("2024-01-31", "2024-02-29"), ("2024-05-31", "2024-07-01"),
    // Saturday, Sunday.
    ("2024-05-22", "2024-06-24"), ("2024-05-23", "2024-06-24"), ("2024-05-24", "2024-06-24"),
    // New Year's Day, and Christmas before a weekend.
    ("2023-12-01", "2024-01-02"), ("2024-11-25", "2024-12-27"), ("2026-11-25", "2026-12-28"),
    // From Good Friday on there is no working day before Tuesday.
    ("2022-03-15", "2022-04-19"), ("2022-03-18", "2022-04-19"),
    // King's Day; on Saturday where the 27th is a Sunday.
    ("2023-03-27", "2023-04-28"), ("2025-03-26", "2025-04-28"), ("2026-03-27", "2026-04-28"),
    // After Easter Monday on the 26th comes King's Day.
    ("2038-03-23", "2038-04-28"),
    ("2023-04-05", "2023-05-08"), ("2023-04-18", "2023-05-19"), ("2023-04-29", "2023-05-30"),
  ])
  func `a request is to be answered within a month, on a working day`(received: String, last: String) throws {
    #expect(try AnswerTerm(of: day(received)).lastDay == day(last))
  }

  @Test(arguments: [
    ("2024-03-11", "2024-06-11"), ("2023-11-30", "2024-02-29"), ("2023-01-15", "2023-04-17"),
    ("2023-09-25", "2023-12-27"), ("9999-12-01", "9999-12-31"),
  ])
  func `an extended term is three months from receipt, and not from the end of the first`(
    received: String, last: String
  ) throws {
    #expect(try AnswerTerm(of: day(received)).extended.lastDay == day(last))
  }

  @Test func `a term says why it ends on its day`() throws {
    let plain = try AnswerTerm(of: day("2024-03-11"))
    #expect(plain.reason.text(.english) == "1 month after receipt on 2024-03-11")
    #expect(plain.extended.reason.text(.dutch) == "3 maanden na ontvangst op 2024-03-11")
    let moved = try AnswerTerm(of: day("2022-03-15"))
    #expect(
      moved.reason.text(.dutch)
        == "1 maand na ontvangst op 2022-03-15 is 2022-04-15, Goede Vrijdag, en dan geldt de eerstvolgende werkdag"
    )
  }

  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24",
    "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
    "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
  ])
  func `Easter is on its day`(text: String) throws {
    let easter = try day(text)
    #expect(RestDay.easter(easter.year) == easter)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April, and all of them come`() {
    var seen: Set<Int> = []
    for year in 1...9999 {
      let easter = RestDay.easter(year)
      let (month, day) = (easter.parts.month, easter.parts.day)
      seen.insert(month * 31 + day)
      if easter.year != year || RestDay(easter) != .sunday || !(115...149).contains(month * 31 + day) {
        Issue.record("\(easter)")
      }
    }
    #expect(seen.count == 35)
  }

  @Test(arguments: [
    ("2023-01-01", RestDay.newYear), ("2023-04-07", .goodFriday), ("2023-04-08", .saturday),
    ("2023-04-09", .sunday), ("2023-04-10", .easterMonday), ("2023-04-27", .kingsDay),
    ("2023-05-05", .liberationDay), ("2023-05-18", .ascension), ("2023-05-29", .whitMonday),
    ("2023-12-25", .christmas), ("2023-12-26", .boxingDay),
    ("2014-04-26", .kingsDay), ("2014-04-27", .sunday), ("2025-04-26", .kingsDay), ("2025-04-27", .sunday),
    ("2024-04-26", nil), ("2024-04-27", .kingsDay), ("2024-04-30", nil), ("2024-05-10", nil),
    ("2024-12-24", nil), ("2024-12-31", nil), ("2023-05-28", .sunday), ("0001-01-06", .saturday),
    ("9999-12-31", nil),
  ])
  func `weekends and holidays are days of rest`(text: String, rest: RestDay?) throws {
    #expect(try RestDay(day(text)) == rest)
  }

  @Test func `a year has nine holidays, and one less where Ascension falls on 5 May`() {
    for year in 2018...2100 {
      let days = (0..<366).map { Day.first(of: year).adding(days: $0) }.filter { $0.year == year }
      let holidays = days.compactMap { RestDay($0) }.filter { $0 != .saturday && $0 != .sunday }
      #expect(Set(holidays).count == holidays.count)
      let ascension = RestDay.easter(year).adding(days: 39).parts
      #expect(holidays.count == (ascension.month == 5 && ascension.day == 5 ? 8 : 9), "\(year)")
    }
  }
}
