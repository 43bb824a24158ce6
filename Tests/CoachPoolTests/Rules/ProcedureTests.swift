import RecordSyntax
import Testing

@testable import CoachPool

/// What the examples of the family cannot show: bounds of terms, thinned and faulty records, other days of judgement.
struct ProcedureTests {
  private static let path = "trajectories/2023/t-2023-h6vb.json"

  /// Each side of a question has two words only.
  @Test func `what a question is like is not told where values are kept back`() throws {
    let rule = try #require(RuleRegistry.rule(named: "referral-criteria"))
    let example = try #require(rule.examples.first { !$0.findings.isEmpty })
    let context = try ExamplePool.context(of: example)
    let finding = try #require(Checker(context).findings().first { $0.rule == rule.name })
    #expect(finding.message.text(.english, redacted: false).contains("(parts 'multiple'"))
    #expect(finding.message.text(.english, redacted: true).contains("([redacted] [redacted] and"))
  }

  /// What rules find in the small pool after changes, as `rule pointer`, on a day.
  private func found(
    _ changes: [RuleExample.Change], on day: String = "2023-12-31"
  ) throws -> [String] {
    let files = try ExamplePool.files(after: changes)
    let surroundings = Surroundings(asOf: try #require(Day(day)))
    let context = RuleContext(pool: Pool(files: files), surroundings: surroundings) { files[$0] }
    return Checker(context).findings().map { "\($0.rule) \($0.location.place.pointer?.description ?? "")" }
  }

  private func request(_ members: String) -> [RuleExample.Change] {
    [.file(Self.path, "{ \"kind\": \"loopbaan\", \"requested\": { \(members)\n")]
  }

  @Test(arguments: [("2023-12-30", 0), ("2023-12-31", 1)])
  func `a request by right is late from the day after its last`(asOf: String, count: Int) throws {
    let changes = request(#""on": "2023-10-01", "byRight": {} }}"#)
    #expect(try found(changes, on: asOf).filter { $0.hasPrefix("right-denied") }.count == count)
  }

  @Test(arguments: [
    // Never used, used exactly five years before, and a leap day whose return is clamped to 28 February.
    ("2023-11-01", "null", true), ("2023-11-01", #""2018-11-01""#, true),
    ("2023-11-01", #""2018-11-02""#, false),
    ("2025-02-28", #""2020-02-29""#, true), ("2025-02-27", #""2020-02-29""#, false),
  ])
  func `a right returns after its years`(on: String, lastOn: String, denied: Bool) throws {
    let changes = request(
      #""on": "\#(on)", "byRight": { "lastOn": \#(lastOn) } }, "decision": { "on": "\#(on)", "outcome": "declined", "reason": "budget" }}"#
    )
    let file = "trajectories/\(on.prefix(4))/t-2025-a1bc.json"
    let moved: [RuleExample.Change] = changes.map {
      if case .file(_, let text) = $0 { .file(file, text) } else { $0 }
    }
    let findings = try found(moved, on: "2025-03-01")
    #expect(findings.contains("right-denied /decision/outcome") == denied)
  }

  @Test func `a refusal by right is one finding`() throws {
    let changes = request(
      #""on": "2023-11-01", "byRight": {} }, "decision": { "on": "2023-11-02", "outcome": "declined" }}"#)
    #expect(try found(changes) == ["right-denied /decision/outcome"])
  }

  @Test func `what was removed is not missing`() throws {
    let removed: Value = [["on": "2023-12-30", "class": "content", "ground": "retention"]]
    #expect(
      try found([
        .edit(ExamplePool.external, .remove(["referrals"])),
        .edit(ExamplePool.external, .set(["removed"], removed)),
      ]) == [])
    let facts: Value = [["on": "2023-12-30", "class": "facts", "ground": "objection"]]
    for pointer: Pointer in [["intake"], ["introductions"], ["introductions", 0, "linesChecked"]] {
      #expect(
        try found([
          .edit(ExamplePool.running, .remove(pointer)), .edit(ExamplePool.running, .set(["removed"], facts)),
        ]) == [])
    }
  }

  @Test func `a date that cannot be read is skipped`() throws {
    let findings = try found([.edit(ExamplePool.trajectory, .set(["intake", "on"], "14-09-2023"))])
    #expect(!findings.contains { $0.hasPrefix("out-of-order") || $0.hasPrefix("intake-missing") })
  }

  @Test func `a slip in one date is one finding`() throws {
    // The year one too high lies after the day of judgement; a month too high is after what follows.
    #expect(
      try found([.edit(ExamplePool.trajectory, .set(["intake", "on"], "2024-01-24"))])
        .filter { $0.hasPrefix("out-of-order") } == ["out-of-order /intake/on"])
    #expect(
      try found([.edit(ExamplePool.trajectory, .set(["intake", "on"], "2023-02-24"))])
        == ["out-of-order /introductions/0/on"])
    #expect(
      try found([.edit(ExamplePool.trajectory, .set(["closed", "on"], "2023-06-18"))])
        .filter { $0.hasPrefix("out-of-order") } == ["out-of-order /closed/on"])
  }

  @Test func `a stage left out does not hide the order`() throws {
    let findings = try found([
      .edit(Contract.path, .set(["kinds", "regulier", "requires"], [])),
      .edit(ExamplePool.trajectory, .remove(["intake"])),
      .edit(ExamplePool.trajectory, .set(["introductions", 0, "on"], "2023-01-09")),
    ])
    #expect(findings == ["out-of-order /introductions/0/on"])
  }

  @Test func `judged on an earlier day, what came later is one finding a record`() throws {
    let findings = try found([], on: "2023-05-31").filter { $0.hasPrefix("out-of-order") }
    #expect(
      findings.sorted() == [
        // The evaluation, the meeting, and per trajectory its first day after the day of judgement.
        "out-of-order /on", "out-of-order /on", "out-of-order /requested/on", "out-of-order /sessions/2/on",
        "out-of-order /sessions/5/on",
      ])
  }

  @Test func `what only some may see is left out where output is kept`() throws {
    let files = try ExamplePool.files(after: [
      .edit(ExamplePool.trajectory, .set(["decision", "on"], "2023-01-09"))
    ])
    let finding = try #require(ExamplePool.findings(in: files).first)
    #expect(!finding.message.text(.dutch, redacted: true).contains("2023-01-09"))
    #expect(finding.message.text(.dutch).contains("2023-01-09"))
  }
}
