import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// `diff`: what changed since a commit, in facts; of what is gone only counts.
struct DiffCommandTests {
  /// A pool in which a bit of everything has changed since its only commit.
  private static func makePool() throws -> ExampleRepository {
    let pool = try ExampleRepository()
    try pool.edit(
      ExamplePool.running, .append(["sessions"], ["on": "2023-12-19", "minutes": 45, "place": "online"]))
    try pool.edit(ExamplePool.running, .set(["agreement", "sessions"], 8))
    try pool.edit(ExamplePool.running, .set(["decision", "reason"], "budget"))
    try pool.edit(ExamplePool.running, .set(["sessions", 0, "minutes"], 50))
    try pool.edit(ExamplePool.trajectory, .remove(["coachee"]))
    try pool.edit(ExamplePool.trajectory, .remove(["sessions", 0]))
    try pool.edit(Contract.path, .set(["referral", "exceptions"], 3))
    try pool.folder.remove(pool.path(of: ExamplePool.programme))
    try pool.folder.write(
      "---\nform: training\non: 2023-12-05\nminutes: 90\n---\n", to: "pool/events/2023/nieuw.md")
    return pool
  }

  private static let english = """
    contract.json
      referral.exceptions was 1 and is now looser: 3
    events/2023/nieuw.md: new
      Form: 'training'
      Date: 2023-12-05
      Length in minutes: 90
    trajectories/2023/t-2023-k7qm.md
    trajectories/2023/t-2023-m3xd.json
      Decision, Reason: 'budget'
      Agreement, Number of sessions: from 6 to 8
      Sessions 2023-10-10, Length in minutes: from 60 to 50
      Sessions: added: Date 2023-12-19, Length in minutes 45, Place 'online'
    Trajectory: removed from records (facts): 1
    Trajectory: removed from records (identifying): 1
    Programme: records gone: 1

    """

  @Test func `what changed is said in facts, and what is gone in counts`() throws {
    let pool = try Self.makePool()
    let run = try pool.run("diff", "--lang", "en")
    #expect(run.output == Self.english)
    #expect(run.errors == "records: 1 new, 3 changed, 1 gone; other files: 0\n")
    #expect(run.code == 0)
    let dutch = try pool.run("diff", "HEAD").output
    #expect(dutch.contains("Gesprekken: erbij: Datum 2023-12-19, Duur in minuten 45, Plaats 'online'"))
    for gone in ["p-7k3m9q", "2023-02-21", "kompas"] { #expect(!(run.output + dutch).contains(gone)) }
    // Two commits say the same as the first and the work tree.
    try pool.commit()
    #expect(try pool.run("diff", "HEAD~1..HEAD", "--lang", "en").output == Self.english)
    #expect(try pool.run("diff", "HEAD~1..", "--lang", "en").output == Self.english)
    let nothing = try pool.run("diff", "--lang", "en")
    #expect(nothing.output == "" && nothing.errors == "nothing changed\n" && nothing.code == 0)
  }

  @Test func `a code that takes a name's place in a list is a removal, and is not shown`() throws {
    let pool = try ExampleRepository()
    try pool.edit(ExamplePool.event, .set(["attendees", 0], "p-2x8w4d"))
    try pool.folder.write(
      #"{"on":"2023-12-20","id":"p-2x8w4d","ground":"erasure"}"# + "\n", to: pool.path(of: ErasureLedger.path)
    )
    let run = try pool.run("diff", "--lang", "en")
    #expect(run.code == 0 && !run.output.contains("p-2x8w4d"), "\(run.output)")
    #expect(run.output.contains("removed from records (staff): 1"))
  }

  @Test func `where values are kept back, a field is named and what it holds is not`() throws {
    let pool = try Self.makePool()
    let run = try pool.run("diff", "--lang", "en", "--redact")
    #expect(run.output.contains("  Decision, Reason: [redacted]\n"))
    #expect(run.output.contains("Agreement, Number of sessions: from 6 to 8"))
  }

  @Test func `for a pull request it is Markdown to be opened, and no longer than a comment may be`() throws {
    let pool = try Self.makePool()
    let run = try pool.run("diff", "--format", "markdown", "--lang", "en")
    #expect(
      run.output.hasPrefix(
        """
        ## coachpool diff

        Records: 1 new, 3 changed, 1 gone; other files: 0.

        - Trajectory: removed from records (facts): 1
        - Trajectory: removed from records (identifying): 1
        - Programme: records gone: 1

        <details><summary><code>contract.json</code> (1)</summary>

        - referral.exceptions was 1 and is now looser: 3

        </details>

        """))
    for number in 0..<600 {
      try pool.folder.write(
        "---\nform: training\non: 2023-12-05\ntheme: \(String(repeating: "a", count: 60))\n---\n",
        to: "pool/events/2023/e-\(number).md")
    }
    let long = try pool.run("diff", "--format", "markdown", "--lang", "en").output
    #expect(long.utf8.count <= 65_536 && long.utf8.count > 65_000)
    let shown = long.components(separatedBy: "<details>").count - 1
    #expect(
      long.hasSuffix(
        "**No more fits here; records that are left: \(604 - shown). coachpool diff shows them all.**\n"))
  }

  @Test func `a record that moved, cannot be read or only looks different is said to`() throws {
    let pool = try ExampleRepository()
    let event = try pool.folder.text(of: pool.path(of: ExamplePool.event))
    try pool.folder.remove(pool.path(of: ExamplePool.event))
    try pool.folder.write(event, to: "pool/events/2024/generatieleren.md")
    try pool.folder.write("geen record", to: pool.path(of: ExamplePool.coach))
    let text = try pool.folder.text(of: pool.path(of: ExamplePool.trajectory))
    try pool.folder.write(
      text.replacing("coach: noor-veldhuis\n", with: "coach:   noor-veldhuis # ja\n"),
      to: pool.path(of: ExamplePool.trajectory))
    #expect(
      try pool.run("diff", "--lang", "en").output == """
        coaches/noor-veldhuis.md
          cannot be read; see: coachpool check
        events/2024/generatieleren.md: was at events/2023/generatieleren.md
        trajectories/2023/t-2023-k7qm.md
          layout or comments only

        """)
  }

  @Test func `a record with another id and the same text was renamed, unless it was erased`() throws {
    let pool = try ExampleRepository()
    try pool.folder.git("mv", pool.path(of: ExamplePool.event), "pool/events/2023/generaties.md")
    #expect(
      try pool.run("diff", "--lang", "en").output
        == "events/2023/generaties.md: was at events/2023/generatieleren.md\n")
    try pool.folder.write(
      #"{"on":"2023-12-01","id":"generatieleren","ground":"erasure"}"# + "\n", to: "pool/erasures.jsonl")
    let erased = try pool.run("diff", "--lang", "en").output
    #expect(
      erased.hasPrefix("events/2023/generaties.md: new\n") && erased.hasSuffix("Event: records gone: 1\n"),
      "\(erased)")
  }

  @Test func `a code that takes the place of a name is a removal`() throws {
    let pool = try ExampleRepository()
    try pool.edit(ExamplePool.trajectory, .set(["coach"], "p-4c7m2x"))
    try pool.folder.write(
      #"{"on":"2023-12-31","id":"p-4c7m2x","ground":"erasure"}"# + "\n", to: "pool/erasures.jsonl")
    let run = try pool.run("diff", "--lang", "en")
    #expect(
      run.output == "trajectories/2023/t-2023-k7qm.md\nTrajectory: removed from records (facts): 1\n")
  }

  @Test(arguments: [["none"], ["HEAD...HEAD"], ["HEAD", "more"], ["--format", "json"], ["-x"]])
  func `what is asked wrongly ends with 2`(_ arguments: [String]) throws {
    let pool = try ExampleRepository()
    let run = try pool.run(["diff"] + arguments)
    #expect(run.code == 2 && run.output == "" && run.errors.hasPrefix("coachpool: "))
  }

  @Test func `the examples of its help do what they say`() throws {
    let pool = try Self.makePool()
    try pool.folder.git("branch", "main-before")
    try pool.commit()
    try pool.folder.git("checkout", "-q", "-b", "els")
    try pool.folder.git("branch", "-f", "main", "main-before")
    let help = try pool.run("help", "diff", "--lang", "en").output
    let lines = help.split(separator: "\n").filter { $0.hasPrefix("  coachpool diff") }
    #expect(lines.count == 2)
    for line in lines {
      let words = line.dropFirst(2).components(separatedBy: "  ")[0].split(separator: " ").dropFirst()
      let run = try pool.run(words.map(String.init))
      #expect(run.code == 0)
      #expect(run.output.contains(#"Besluit, Reden: \[afgeschermd\]"#) == line.contains("markdown"))
    }
  }

  @Test(arguments: [[], ["HEAD"], ["HEAD.."]])
  func `before the first commit it is said that nothing is committed yet`(_ revision: [String]) throws {
    let pool = try ExampleFolder()
    try pool.folder.git("init", "-q")
    let run = try pool.run(
      ["diff", "--lang", "en"] + revision, environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: nothing is committed here yet, so there is nothing to compare"))
    #expect(!run.errors.contains("HEAD"))
  }

  @Test func `without git, or in no repository, that is said`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run(["diff", "--lang", "en"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.code == 2 && run.errors.contains("git init"))
  }
}
