import RecordSyntax
import Testing

@testable import CoachPool

/// The lines of iCalendar: RFC 5545, sections 3.1 and 3.3.11.
struct CalendarTextTests {
  private func lines(_ value: String) -> [String] {
    var calendar = CalendarText()
    calendar.add("SUMMARY", text: value)
    return calendar.text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `a line of 75 octets is left, and one of 76 is folded`() {
    let fits = String(repeating: "a", count: 75 - "SUMMARY:".utf8.count)
    #expect(lines(fits) == ["SUMMARY:" + fits, ""])
    #expect(lines(fits + "b") == ["SUMMARY:" + fits, " b", ""])
  }

  @Test(arguments: ["é", "€", "😀"], 60...75)
  func `a line is never folded inside a character, and unfolds to what it was`(
    _ character: String, _ count: Int
  ) {
    let text = String(repeating: "a", count: count) + String(repeating: character, count: 80)
    let folded = lines(text)
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
    let unfolded = folded.dropLast().enumerated().map { $0 == 0 ? $1 : String($1.dropFirst()) }.joined()
    #expect(unfolded == "SUMMARY:" + text)
  }

  @Test func `what means something else in a text is escaped, and controls are left out`() {
    #expect(lines("a,b;c\\d\ne\r\u{7}f: \"g\"") == [#"SUMMARY:a\,b\;c\\d\nef: "g""#, ""])
  }

  @Test func `a day is written without hyphens`() throws {
    var calendar = CalendarText()
    calendar.add("DTSTART", try #require(Day("0987-02-03")))
    #expect(calendar.text == "DTSTART;VALUE=DATE:09870203\r\n")
  }
}
