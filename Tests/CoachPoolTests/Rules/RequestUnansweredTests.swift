import RecordSyntax
import Testing

@testable import CoachPool

/// The bounds of the rule on the requests of data subjects: the last day and the day after, and what does not count.
struct RequestUnansweredTests: RuleFamilyTests {
  static let family = RuleFamily.privacy
  private static let path = "privacy-requests/2023/v-2023-7h3k.md"

  private static func request(_ fields: String...) -> [RuleExample.Change] {
    let lines = (["received: 2023-05-15"] + fields).joined(separator: "\n")
    return [.file(path, "---\narticle: access\nsubject: coachee\n\(lines)\n---\n")]
  }

  /// What is found in a request that came in on 2023-05-15, a month before a Thursday.
  private static func found(_ fields: String..., asOf: String) throws -> [String] {
    let lines = fields.joined(separator: "\n")
    return try findings(request(lines), asOf: asOf).map {
      "\($0.rule) \($0.location.place.pointer?.description ?? "")"
    }
  }

  @Test(arguments: [("2023-06-15", 0), ("2023-06-16", 1)])
  func `a request is late on the day after its month`(_ asOf: String, _ count: Int) throws {
    #expect(try Self.found("", asOf: asOf) == Array(repeating: "request-unanswered /received", count: count))
  }

  @Test(arguments: [
    ("2023-06-15", "2023-08-15", 0), ("2023-06-15", "2023-08-16", 1),
    // Announced a day too late, it gives no time.
    ("2023-06-16", "2023-06-16", 1),
  ])
  func `an extension within the month gives two months more`(
    _ extendedOn: String, _ asOf: String, _ count: Int
  ) throws {
    let found = try Self.found("extendedOn: \(extendedOn)", "extensionReason: number", asOf: asOf)
    #expect(found == Array(repeating: "request-unanswered /received", count: count))
  }

  @Test(arguments: [("2023-06-15", 0), ("2023-06-16", 1)])
  func `an answer is late on the day after, whatever day it is now`(_ answered: String, _ count: Int) throws {
    for asOf in ["2023-06-16", "2023-12-31"] {
      let found = try Self.found("answered: \(answered)", "outcome: refused", asOf: asOf)
      #expect(found == Array(repeating: "request-unanswered /answered", count: count))
    }
  }

  @Test(arguments: [
    (["extendedOn: 2023-05-20"], "2023-06-15", ["/extendedOn"]),
    (["extendedOn: 2023-05-20"], "2023-06-16", ["/received"]),
    (["extensionReason: number"], "2023-06-16", ["/received"]),
    (["answered: 2023-06-16"], "2023-12-31", ["/answered", "/answered"]),
    (["extendedOn: 2023-05-20", "answered: 2023-06-20"], "2023-12-31", ["/answered", "/answered"]),
    // It was answered, and only the day is missing.
    (["outcome: granted"], "2023-12-31", ["/outcome"]),
    // What cannot be read has its own finding, and is held against nobody.
    (["extendedOn: morgen", "extensionReason: number"], "2023-08-15", []),
    (["extendedOn: 2023-05-20", "extensionReason: drukte"], "2023-08-15", []),
    (["answered: morgen"], "2023-12-31", []), (["answered: morgen", "outcome: ja"], "2023-12-31", []),
    (["answered: 2023-06-01", "outcome: ja"], "2023-12-31", []),
    // A wrong date is one finding, of the order.
    (["answered: 2023-05-01", "outcome: granted"], "2023-12-31", []),
    (["extendedOn: 2023-05-01", "extensionReason: number"], "2023-12-31", []),
    (["removed: [{ on: 2023-06-01, class: facts, ground: objection }]"], "2023-12-31", []),
  ])
  func `one fault is one finding`(_ fields: [String], _ asOf: String, _ places: [String]) throws {
    let lines = fields.joined(separator: "\n")
    #expect(try Self.found(lines, asOf: asOf) == places.map { "request-unanswered \($0)" })
  }

  @Test func `a finding says which day, why that day, and why an extension gave no time`() throws {
    let changes = Self.request("extendedOn: 2023-06-20", "extensionReason: complexity")
    let finding = try #require(try Self.findings(changes, asOf: "2023-07-03").first)
    #expect(finding.severity == .error && finding.isDue)
    #expect(
      finding.message.text(.english) == """
        this request was to be answered by 2023-06-15 (1 month after receipt on 2023-05-15), and is not; the extension \
        does not count, for it was announced after 2023-06-15, when the first month was over
        """)
    #expect(finding.label?.text(.dutch) == "op 2023-07-03 18 dagen te laat")
    #expect(finding.notes.map { $0.message.text(.english) } == ["the extension"])
  }

  @Test(arguments: [("until: 2024-12-31", 0), ("until: 2025-01-01", 1), ("at: /received", 1)])
  func `an answer that was late is let be with a reason and a day at most a year ahead`(
    _ member: String, _ count: Int
  ) throws {
    let changes = Self.request(
      "answered: 2023-06-20", "outcome: granted",
      "allow: { request-unanswered: { reason: Lag bij de verkeerde afdeling., \(member) } }")
    #expect(try Self.findings(changes, asOf: "2023-12-31").count == count)
  }
}
