import RecordSchema
import RecordSyntax
import Testing

struct FormatTests {
  @Test(arguments: [
    ("date", "2024-02-29", "2023-02-29"), ("time", "23:59:60Z", "12:00:60Z"),
    ("date-time", "2023-09-14T10:30:00+02:00", "2023-09-14 10:30:00Z"), ("duration", "P1Y2M", "P1Y2D"),
    ("email", "a.b@coach.example", "a..b@coach.example"), ("hostname", "a-b.example", "-a.example"),
    ("idn-hostname", "실례.테스트", "〮실례"), ("ipv4", "10.0.0.1", "10.0.0.01"),
    ("ipv6", "::ffff:1.2.3.4", "1::2::3"),
    ("uri", "urn:a:b", "//a"), ("uri-reference", "../x?y#z", "a\\b"), ("iri", "https://é.example/ü", "é"),
    ("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8-aa08-aa98-11ea-b4aa73b441d16380"),
    ("json-pointer", "/a~0b/0", "/a~2"), ("relative-json-pointer", "1/on", "-1/on"),
    ("regex", "(?<=a)b\\\\1()", "a)"), ("uri-template", "/{a,b*}{?c:3}", "/{a"),
  ])
  func `a format tells right from wrong`(format: String, right: String, wrong: String) throws {
    let sample = try Sample("{\"format\": \"\(format)\"}")
    #expect(sample.violations("\"\(right)\"").isEmpty)
    let violations = sample.violations("\"\(wrong.replacing("\\", with: "\\\\"))\"")
    #expect(violations.map(\.keyword) == ["format"])
  }

  @Test(arguments: [
    ("14-09-2023", "2023-09-14"), ("14/9/2023", "2023-09-14"), ("14.09.2023", "2023-09-14"),
    ("2023/09/14", "2023-09-14"), ("2023-9-14", "2023-09-14"), ("14 september 2023", "2023-09-14"),
    ("1 mrt. 2024", "2024-03-01"), ("29 Feb 2024", "2024-02-29"),
  ])
  func `a date as people write it is offered as it should be`(written: String, right: String) throws {
    let sample = try Sample(#"{"properties": {"on": {"format": "date"}}}"#)
    let violation = try #require(sample.violations("{\"on\": \"\(written)\"}").first)
    #expect(violation.fix == .set(["on"], .string(right)))
  }

  @Test(arguments: [
    "30-02-2023", "09-14-2023", "14-09-23", "2023-02-30", "later", "14 brumaire 2023", "1-2-3-4",
  ])
  func `a date that is not plain is not guessed`(written: String) throws {
    let sample = try Sample(#"{"properties": {"on": {"format": "date"}}}"#)
    let violation = try #require(sample.violations("{\"on\": \"\(written)\"}").first)
    #expect(violation.fix == nil)
    #expect(violation.help != nil)
  }
}
