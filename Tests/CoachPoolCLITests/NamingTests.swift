import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Records that were called `new-….md` by hand, which `fmt` gives their ids.
struct NamingTests {
  private static let request = "---\nkind: regulier\nrequested: { on: 2022-05-01 }\n---\n"

  private func run(
    _ pool: borrowing ExampleFolder, _ line: String
  ) -> (output: String, errors: String, code: Int32) {
    let run = InProcessRun()
    let code = run(line.split(separator: " ").map(String.init), workingDirectory: pool.folder.path)
    return (run.output, run.errors, code)
  }

  /// The files of the pool that it did not have.
  private func added(_ pool: borrowing ExampleFolder, to before: [String: [UInt8]]) throws -> [String] {
    try pool.folder.snapshot().keys.filter { before[$0] == nil }.sorted()
  }

  @Test(arguments: [
    ("trajectories/2023/new-aanvraag.md", request, "trajectories/2022/t-2022-"),
    ("trajectories/new-aanvraag.md", request, "trajectories/2022/t-2022-"),
    (
      "evaluations/2023/new-e.json", #"{ "by": "coach", "moment": "end", "on": "2023-12-01" }"#,
      "evaluations/2023/e-2023-"
    ),
    (
      "privacy-requests/2023/new-1.md", "---\nreceived: 2023-12-01\narticle: access\nsubject: coachee\n---\n",
      "privacy-requests/2023/v-2023-"
    ),
  ])
  func `one gets an id, in the folder of its year and in the canonical form`(
    _ path: String, _ text: String, _ start: String
  ) throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    try pool.folder.write(text, to: "pool/" + path)
    let check = run(pool, "fmt --check --lang en")
    #expect(check.code == 1 && check.output.contains("pool/\(path): gets an id\n"))
    #expect(try added(pool, to: before) == ["pool/" + path])
    let fmt = run(pool, "fmt pool/\(path) --lang en")
    let new = try #require(try added(pool, to: before).first)
    #expect(try added(pool, to: before).count == 1 && new.hasPrefix("pool/" + start))
    #expect(fmt.code == 0 && fmt.output.hasPrefix("pool/\(path): is now called \(new)\n"), "\(fmt.output)")
    #expect(run(pool, "fmt --check").code == 0)
    #expect(run(pool, "check --fail-on error").code == 0)
  }

  @Test func `a name that may be meant stays, and so does one that no path names`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nform: training\non: 2023-10-10\n---\n", to: "pool/events/2023/new-roles.md")
    try pool.folder.write(Self.request, to: "pool/trajectories/2022/new-aanvraag.md")
    #expect(run(pool, "fmt pool/events").code == 0)
    #expect(try pool.folder.names(in: "pool/events/2023").contains("new-roles.md"))
    #expect(try pool.folder.names(in: "pool/trajectories/2022") == ["new-aanvraag.md"])
  }

  @Test(arguments: [
    ("---\nkind: regulier\nrequested:\n---\n", "vul `requested.on` in"),
    ("---\nkind: regulier\n---\n", "vul `requested.on` in"),
    ("---\nrequested: { on: 2023-10-10 }\nkind: regulier\n---\n", "e-2023-9f3x.json verwijst ernaar"),
    ("---\nkind: regulier\nkind: regulier\n---\n", "kind"),
  ])
  func `one that cannot get an id stays, and the remedy is said`(_ text: String, _ words: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(text, to: "pool/trajectories/2023/new-aanvraag.md")
    if words.contains("verwijst") {
      try pool.edit(ExamplePool.evaluation, .set(["trajectory"], "new-aanvraag"))
    }
    let run = run(pool, "fmt")
    #expect(run.code == 2 && run.errors.contains(words), "\(run.errors)")
    #expect(try pool.folder.names(in: "pool/trajectories/2023").contains("new-aanvraag.md"))
  }

  @Test func `cut off before it has its name it is whole, and a second run finishes`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    try pool.folder.write(Self.request, to: "pool/trajectories/2023/new-aanvraag.md")
    let killed = try pool.run(["fmt"], environment: ["COACHPOOL_TEST_STEP": "9:1"])
    #expect(killed.code == 9)
    #expect(try added(pool, to: before) == ["pool/trajectories/2023/new-aanvraag.md"])
    #expect(try pool.run("fmt").code == 0)
    #expect(try added(pool, to: before).allSatisfy { $0.hasPrefix("pool/trajectories/2022/t-2022-") })
  }
}
