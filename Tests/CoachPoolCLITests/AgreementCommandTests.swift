import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// The coaching agreement: filled in from the record, with lines for what it lacks.
struct AgreementCommandTests {
  private func run(_ pool: borrowing ExampleFolder, _ line: String) -> (
    output: String, errors: String, code: Int32
  ) {
    let run = InProcessRun()
    let code = run(line.split(separator: " ").map(String.init), workingDirectory: pool.folder.path)
    return (run.output, run.errors, code)
  }

  @Test func `a signed agreement has all that the record says`() throws {
    let pool = try ExampleFolder()
    try pool.edit(
      ExamplePool.trajectory,
      .set(
        ["agreement", "extensions"],
        [["on": "2023-05-10", "sessions": 2, "until": "2023-11-30", "reason": "goal"]]))
    let run = run(pool, "agreement t-2023-k7qm")
    #expect(run.code == 0 && run.errors == "")
    #expect(Golden.difference(run.output, "agreement-nl.md", #filePath) == nil)
  }

  @Test func `one that is still to be made has lines to fill in, and topics to discuss`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.terms, .set(["covers"], ["scope", "sessions", "privacy"]))
    try pool.edit(ExamplePool.running, .remove(["agreement"]))
    try pool.edit(ExamplePool.running, .remove(["sessions"]))
    let run = run(pool, "agreement t-2023-m3xd --lang en")
    #expect(run.code == 0)
    #expect(
      run.errors == """
        the standard agreement is standaard-2022, the only one in force today
        still to be discussed: Manager, Length of sessions, Code of conduct, Review of the coach, Referring back and \
        Referring on

        """)
    #expect(Golden.difference(run.output, "agreement-en.md", #filePath) == nil)
  }

  @Test func `the coachee's name comes from the private folder, and not where values are kept back`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nname: Els de Wit\n---\n", to: "private/people/p-7k3m9q.md")
    let named = run(pool, "agreement t-2023-k7qm --private private")
    #expect(
      named.output.contains("- Coachee: Els de Wit\n") && named.output.contains("| Naam | Els de Wit |"))
    let kept = run(pool, "agreement t-2023-k7qm --private private --redact")
    #expect(kept.code == 0 && !kept.output.contains("Wit") && kept.output.contains("- Coachee: …"))
    #expect(!named.output.contains("p-7k3m9q"))
  }

  @Test func `without one standard agreement in force it says so`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.terms, .set(["until"], "2023-12-01"))
    try pool.edit(ExamplePool.running, .remove(["agreement", "terms"]))
    try pool.edit(ExamplePool.running, .set(["agreement", "own"], ["codeOfConduct"]))
    let run = run(pool, "agreement t-2023-m3xd --lang en")
    #expect(run.errors.hasPrefix("no standard agreement is in it"))
    #expect(run.output.contains("**Code of conduct.** We agree ourselves: …"))
  }

  @Test func `it is written to a file outside any repository, for its owner alone`() throws {
    let repository = try ExampleRepository()
    let inside = try repository.run("agreement", "t-2023-k7qm", "--output", "overeenkomst.md")
    #expect(inside.code == 2 && inside.errors.contains("ligt in de repository"))
    let folder = try TemporaryFolder()
    let path = folder.path(of: "overeenkomst.md")
    let outside = try repository.run("agreement", "t-2023-k7qm", "--output", path)
    #expect(outside.code == 0 && outside.output == "" && outside.errors.hasPrefix("geschreven: "))
    #expect(try folder.text(of: "overeenkomst.md").hasPrefix("# Coachovereenkomst\n"))
    #expect(try folder.mode(of: "overeenkomst.md") & 0o777 == 0o600)
  }

  @Test func `without a trajectory, or with one that is not there, it says what to do`() throws {
    let pool = try ExampleFolder()
    #expect(run(pool, "agreement").errors.contains("van welk traject?"))
    #expect(run(pool, "agreement t-2023-k7qn").errors.contains("bedoelde je 't-2023-k7qm'?"))
  }
}
