import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `retention`: the list of what must go.
struct RetentionCommandTests {
  private static let unchecked =
    "not checked without the private folder (--private): who must go from it\n"
  private static let schema = OutputSchema(name: "retention")

  private func outputs() throws -> [String] {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["decision"], ["on": "2023-09-12", "outcome": "declined"]))
    try pool.edit(ExamplePool.running, .remove(["agreement"]))
    try pool.folder.write("---\nname: Piet Jansen\n---\n", to: "hr/people/p-7k3m9q.md")
    try pool.folder.write("x", to: "hr/notes/p-8h4f6c.md")
    try pool.folder.write(
      "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\nanswered: 2023-12-11\noutcome: granted\n---\n",
      to: "pool/privacy-requests/2023/v-2023-7h3k.md")
    try pool.edit(
      ExamplePool.trajectory,
      .set(["allow"], ["retention-overdue": ["reason": "A complaint.", "until": "2027-06-30"]]))
    return try [
      [], ["--as-of", "2026-12-31"], ["--until", "2026-12-31"], ["--until", "2026-12-31", "--redact"],
      ["--until", "2026-12-31", "--private", "hr"], ["--private", "hr", "--redact"],
    ].map { try pool.run(["retention", "--format", "json"] + $0).output }
  }

  @Test func `the list says what must go, since when and on what ground, and what waits for a report`() throws
  {
    let pool = try ExampleFolder()
    let run = try pool.run("retention", "--as-of", "2024-07-31", "--until", "2026-12-31", "--lang", "en")
    #expect(Golden.difference(run.output, "retention.txt", #filePath) == nil)
    #expect(run.code == 1)
    #expect(run.errors.hasSuffix("what is overdue goes with: coachpool retention --apply\n\(Self.unchecked)"))
    let dutch = try pool.run("retention", "--as-of", "2024-07-31", "--until", "2026-12-31")
    #expect(Golden.difference(dutch.output, "retention-nl.txt", #filePath) == nil)
  }

  @Test func `nothing overdue is nothing wrong`() throws {
    let run = try ExampleFolder().run("retention", "--until", "2024-06-30", "--lang", "en")
    #expect(run.code == 0)
    #expect(run.output.contains("to be gone from 2024-"))
    let none = try ExampleFolder().run("retention", "--lang", "en")
    #expect(none.output == "" && none.code == 0)
    #expect(none.errors == "nothing must be gone by 2023-12-31\n\(Self.unchecked)")
  }

  @Test func `what could not be judged is said, however quiet it is to be`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nkind: [\n---\n", to: "pool/" + ExamplePool.external)
    for option in ["--quiet", "--format=json", "--until=2026-12-31"] {
      let run = try pool.run("retention", option, "--lang", "en")
      #expect(run.errors.contains("pool/\(ExamplePool.external):2:7: "), "\(run.errors)")
      #expect(run.errors.contains("; of this file nobody can say what must go: mend it first"))
    }
  }

  /// The private folder beside the pool: a coachee with a manager, somebody whom nothing names, and notes.
  private func makePrivateFolder(_ pool: borrowing ExampleFolder) throws {
    try pool.folder.write("---\nname: Piet Jansen\nmanager: p-1a\n---\n", to: "hr/people/p-7k3m9q.md")
    try pool.folder.write("---\nname: Els Kok\n---\n", to: "hr/people/p-1a.md")
    try pool.folder.write("---\nname: Bo Smit\n---\n", to: "hr/people/p-8h4f6c.md")
    try pool.folder.write("Belt na vijven.\n", to: "hr/notes/t-2023-k7qm.md")
  }

  @Test func `who must go from the private folder is listed by code, with since when`() throws {
    let pool = try ExampleFolder()
    try makePrivateFolder(pool)
    let run = try pool.run(
      "retention", "--private", "hr", "--until", "2024-12-31", "--as-of", "2024-07-19", "--lang", "en")
    let counted = "1 month after the code's last day in a record"
    #expect(
      run.output.hasSuffix(
        """

        retention.person.identifying: delete the record after 1 month, for: De sleutel bij een code is niet meer nodig \
        als geen record de code nog noemt.
        hr/notes/t-2023-k7qm.md: to be gone from 2024-08-19 (\(counted))
        hr/people/p-1a.md: to be gone from 2024-08-19 (\(counted))
        hr/people/p-7k3m9q.md: to be gone from 2024-08-19 (\(counted))
        hr/people/p-8h4f6c.md: overdue, for no record names this code (any more); if the person is new, make the \
        trajectory first, and else delete this file yourself, for --apply leaves it

        """), "\(run.output)")
    #expect(run.code == 1)
    #expect(!run.errors.contains(Self.unchecked))
    let later = try pool.run("retention", "--private", "hr", "--as-of", "2024-08-19", "--lang", "en")
    #expect(later.output.contains("hr/people/p-7k3m9q.md: overdue since 2024-08-19 (\(counted))\n"))
    let redacted = try pool.run("retention", "--private", "hr", "--redact", "--as-of", "2024-08-19")
    #expect(redacted.output.contains("\nhr/people: te laat sinds 2024-08-19"))
    for text in [run.output, later.output, redacted.output] {
      for name in ["Piet", "Els", "Bo Smit"] { #expect(!text.contains(name)) }
    }
    for code in ["p-7k3m9q", "p-1a", "p-8h4f6c"] { #expect(!redacted.output.contains(code)) }
  }

  @Test func `only somebody of the private folder overdue is something wrong too`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nname: Bo Smit\n---\n", to: "hr/people/p-8h4f6c.md")
    let run = try pool.run("retention", "--private", "hr", "--lang", "en")
    #expect(run.code == 1 && run.errors.hasPrefix("1 overdue, 0 not yet, 0 waiting for an annual report\n"))
    #expect(!run.errors.contains("what is overdue goes with"))
    // A new coachee's first record may still be to be made, and no one else knows who it is.
    let applied = try pool.run("retention", "--apply", "--private", "hr", "--lang", "en")
    #expect(applied.code == 0 && applied.errors.contains("nothing is overdue"))
    #expect(try pool.folder.names(in: "hr/people") == ["p-8h4f6c.md"])
    try pool.folder.remove("hr/people/p-8h4f6c.md")
    #expect(try pool.run("retention", "--private", "hr").code == 0)
  }

  @Test func `the JSON is valid by the published schema`() throws { try Self.schema.expectValid(outputs()) }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `the JSON is valid by another validator too`() throws { try Self.schema.expectJudgedValid(outputs()) }

  @Test func `the day of a refusal is kept back where values are`() throws {
    let outputs = try outputs()
    #expect(outputs[2].contains("2023-09-12"))
    #expect(!outputs[3].contains("2023-09-12") && outputs[3].contains(#""from":"ended","lastDay""#))
    #expect(outputs[3].contains(#""kind":"privacy-request","class":"facts","then":"delete""#))
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
