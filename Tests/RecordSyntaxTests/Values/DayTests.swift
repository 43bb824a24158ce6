import RecordSyntax
import Testing

struct DayTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: ["1970-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2023-03-16"])
  func `a day is written as it was read`(text: String) throws {
    #expect(try day(text).description == text)
  }

  @Test(
    arguments: [
      "", "2023-1-1", "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-01-00",
      "0000-01-01", "14-09-2023", "2023/01/10", "2023-01-1x", " 2023-01-10", "2023-01-10 ", "-023-01-10",
    ])
  func `what is no day is not read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days count from 1970`() throws {
    #expect(try day("1970-01-01").number == 0)
    #expect(try day("1969-12-31").number == -1)
    #expect(try day("2000-03-01").number == 11_017)
    #expect(try day("2024-03-01").days(since: day("2024-02-28")) == 2)
    #expect(try day("2023-12-31").adding(days: 1) == day("2024-01-01"))
  }

  @Test func `every day of four centuries has the parts that make it`() throws {
    var number = try day("1899-12-31").number
    let last = try day("2300-01-01").number
    var previous = (year: 1899, month: 12, day: 30)
    while number <= last {
      let parts = Day(number: number).parts
      let made = Day(year: parts.year, month: parts.month, day: parts.day)
      if made?.number != number || (parts.year, parts.month, parts.day) <= previous {
        Issue.record("day \(number) is \(parts)")
        return
      }
      previous = parts
      number += 1
    }
  }

  @Test(
    arguments: [
      ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2023-03-16", 8, "2023-11-16"),
      ("2023-08-31", 6, "2024-02-29"), ("2023-12-15", 1, "2024-01-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-03-31", -1, "2024-02-29"), ("2024-01-31", -2, "2023-11-30"), ("2023-05-05", 0, "2023-05-05"),
    ])
  func `months are added within the calendar`(start: String, months: Int, end: String) throws {
    #expect(try day(start).adding(months: months) == day(end))
  }

  @Test(arguments: [Int.max, 120_000, 4_000_000_000, Int.max - 20])
  func `a sum outside the calendar is held at its end`(far: Int) throws {
    let start = try day("2023-05-05")
    #expect(start.adding(months: far) == Day.last(of: 9999))
    #expect(start.adding(months: -far) == Day.first(of: 1))
    #expect(start.adding(days: far * (far < 1_000_000 ? 100 : 1)) == Day.last(of: 9999))
    #expect(start.adding(days: -far * (far < 1_000_000 ? 100 : 1)) == Day.first(of: 1))
  }

  @Test func `days are ordered in time`() throws {
    #expect(try day("2023-12-31") < day("2024-01-01"))
    #expect(try day("2023-02-10") > day("2023-02-09"))
    #expect(Day.first(of: 2023).description == "2023-01-01")
    #expect(Day.last(of: 2023).description == "2023-12-31")
    #expect(try day("2023-06-05").year == 2023)
  }
}
