import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `retention`: the list of what must go.
struct RetentionCommandTests {
  private static let schema = OutputSchema(name: "retention")

  private func outputs() throws -> [String] {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["decision"], ["on": "2023-09-12", "outcome": "declined"]))
    try pool.edit(ExamplePool.running, .remove(["agreement"]))
    return try [
      [], ["--as-of", "2026-12-31"], ["--until", "2026-12-31"], ["--until", "2026-12-31", "--redact"],
    ].map { try pool.run(["retention", "--format", "json"] + $0).output }
  }

  @Test func `the list says what must go, since when and on what ground, and what waits for a report`() throws
  {
    let pool = try ExampleFolder()
    let run = try pool.run("retention", "--as-of", "2024-07-31", "--until", "2026-12-31", "--lang", "en")
    #expect(Golden.difference(run.output, "retention.txt", #filePath) == nil)
    #expect(run.code == 1)
    #expect(run.errors.hasSuffix("what is overdue goes with: coachpool retention --apply\n"))
    let dutch = try pool.run("retention", "--as-of", "2024-07-31", "--until", "2026-12-31")
    #expect(Golden.difference(dutch.output, "retention-nl.txt", #filePath) == nil)
  }

  @Test func `nothing overdue is nothing wrong`() throws {
    let run = try ExampleFolder().run("retention", "--until", "2024-06-30", "--lang", "en")
    #expect(run.code == 0)
    #expect(run.output.contains("to be gone from 2024-"))
    let none = try ExampleFolder().run("retention", "--lang", "en")
    #expect(none.output == "" && none.code == 0 && none.errors == "nothing must be gone by 2023-12-31\n")
  }

  @Test func `the JSON is valid by the published schema`() throws { try Self.schema.expectValid(outputs()) }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `the JSON is valid by another validator too`() throws { try Self.schema.expectJudgedValid(outputs()) }

  @Test func `the day of a refusal is kept back where values are`() throws {
    let outputs = try outputs()
    #expect(outputs[2].contains("2023-09-12"))
    #expect(!outputs[3].contains("2023-09-12") && outputs[3].contains(#""from":"ended","lastDay""#))
  }

  @Test(arguments: [
    (["--apply", "--until", "2024-12-31"], "--until belongs to the list and cannot be given with --apply"),
    (["--apply", "--format", "json"], "--format belongs to the list and cannot be given with --apply"),
    (["--dry-run"], "--dry-run belongs to --apply"),
    (["--until", "soon"], "--until 'soon' is no day of the calendar; write YYYY-MM-DD"),
    (
      ["--apply", "--as-of", "9998-01-01"],
      "9998-01-01 is yet to come: what must be gone by then is needed now"
    ),
  ])
  func `what does not go together is refused`(options: [String], message: String) throws {
    let run = try ExampleFolder().run(["retention", "--lang", "en"] + options)
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.contains("coachpool: \(message)\n"))
  }
}
