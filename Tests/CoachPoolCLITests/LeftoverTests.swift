import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What a write that was cut off has left: it is found, and taken away by the next command that writes.
struct LeftoverTests {
  /// No system numbers its processes so high.
  private static let gone = "2147483647"
  private static let trajectory = "pool/trajectories/2023/.t-2023-k7qm.md.\(gone).coachpool.tmp"

  @Test func `it is found in the work tree and in what is staged`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("coachee: p-7k3m9q\n", to: Self.trajectory)
    let finding = """
      \(Self.trajectory):1:1: warning: this was left by a write that was cut off; anything of a record may stand in it \
      [unknown-file]

      """
    let arguments = ["check", "--format", "short", "--lang", "en"]
    #expect(try repository.run(arguments).output == finding)
    try repository.folder.git("add", "--all")
    #expect(try repository.run(arguments + ["--staged"]).output == finding)
    try repository.folder.write("*.coachpool.tmp\n", to: ".gitignore")
    try repository.folder.git("rm", "-q", "--cached", Self.trajectory)
    try repository.folder.git("add", "--all")
    #expect(try repository.run(arguments + ["--staged"]).output == "")
    #expect(try repository.run("fmt").code == 0)
    #expect(try repository.run(arguments).output == "")
  }

  @Test(arguments: [
    ["fmt"], ["check", "--fix"], ["index"], ["erase", "p-7k3m9q"], ["retention", "--apply"],
    ["report", "annual", "2023", "--publish", "--as-of", "2024-02-01"],
  ])
  func `a command that writes takes it away and says so, and one that only shows leaves it`(
    _ arguments: [String]
  ) throws {
    let pool = try ExampleFolder()
    try pool.folder.write("coachee: p-7k3m9q\n", to: Self.trajectory)
    try pool.folder.write("x", to: "pool/reports/.2023.json.\(Self.gone).coachpool.tmp")
    for option in arguments == ["index"] ? ["--check"] : ["--dry-run"] {
      _ = try pool.run(arguments + [option])
      #expect(try pool.folder.names(in: "pool/trajectories/2023").first?.hasPrefix(".t-2023") == true)
    }
    let run = try pool.run(arguments + ["--lang", "en"])
    #expect(
      run.errors.contains("\(Self.trajectory): deleted, for a write that was cut off had left it\n"),
      "\(run.errors)")
    let names = try pool.folder.names(in: "pool/trajectories/2023") + pool.folder.names(in: "pool/reports")
    #expect(!names.contains { $0.hasPrefix(".") })
  }

  @Test func `that of the private folder goes with what is written there`() throws {
    let pool = try ExampleFolder()
    let path = "hr/people/.p-8h4f6c.md.\(Self.gone).coachpool.tmp"
    try pool.folder.write("---\nname: Els de Wit\n---\n", to: "hr/people/p-7k3m9q.md")
    try pool.folder.write("name: Els Kok\n", to: path)
    let check = try pool.run("check", "--private", "hr", "--format", "short", "--lang", "en")
    #expect(check.output.contains("\(path):1:1: warning: this was left by a write"))
    let run = try pool.run("erase", "p-7k3m9q", "--private", "hr", "--lang", "en", environment: ["CI": "1"])
    #expect(run.errors.contains("hr/people: deleted, for a write that was cut off had left it\n"))
    #expect(!(run.output + run.errors).contains("p-8h4f6c"), "\(run.output + run.errors)")
    #expect(try pool.folder.names(in: "hr/people") == [])
  }

  @Test(arguments: [["init"], ["fmt"], ["new", "terms", "kort"]])
  func `that of init beside the pool is found, and goes with what is written next`(
    _ arguments: [String]
  ) throws {
    let folder = try TemporaryFolder()
    let environment = TemporaryFolder.gitEnvironment
    _ = try BuiltTool.coachpool.run(["init"], environment: environment, in: folder.path)
    let left = [
      "..gitattributes", ".HANDLEIDING.md", ".githooks/.pre-commit", ".github/.coachpool-matcher.json",
      ".github/workflows/.coachpool.yml", ".vscode/.tasks.json", "schemas/.coach.schema.json",
    ].map { "\($0).\(Self.gone).coachpool.tmp" }
    for path in left { try folder.write("x", to: path) }
    try folder.write("x", to: "..eigen.\(Self.gone).coachpool.tmp")
    let check = try BuiltTool.coachpool.run(["check", "--format", "short", "--lang", "en"], in: folder.path)
    #expect(check.output.split(separator: "\n").count == left.count, "\(check.output)")
    for path in left {
      #expect(
        check.output.contains(
          "\(path):1:1: warning: this was left by a coachpool init that was cut off [unknown-file]\n"))
    }
    let run = try BuiltTool.coachpool.run(arguments, environment: environment, in: folder.path)
    #expect(run.code == 0, "\(run.errors)")
    let names = try folder.snapshot().keys.filter { $0.hasSuffix(".coachpool.tmp") }
    #expect(Array(names) == ["..eigen.\(Self.gone).coachpool.tmp"])
  }

  @Test func `nothing else is taken for one`() throws {
    let pool = try ExampleFolder()
    let folder = "pool/trajectories/2023/"
    let others = [
      // One that a running program may be writing, and names that this tool never gives.
      ".t-2023-k7qm.md.1.coachpool.tmp", ".t-2023-k7qm.md.\(Self.gone).tmp",
      ".t-2023-k7qm.md.0\(Self.gone).coachpool.tmp", ".t-2023-k7qm.md.x.coachpool.tmp",
      ".notes.txt.\(Self.gone).coachpool.tmp", "..\(Self.gone).coachpool.tmp", ".coachpool.tmp",
    ]
    for name in others { try pool.folder.write("mine", to: folder + name) }
    try pool.folder.link(folder + ".t-2023-p4cz.md.\(Self.gone).coachpool.tmp", to: "t-2023-p4cz.md")
    try pool.folder.makeFolder(folder + ".t-2023-w5hb.md.\(Self.gone).coachpool.tmp")
    let before = try pool.folder.names(in: folder)
    let run = try pool.run("fmt")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try pool.folder.names(in: folder) == before)
  }

  @Test func `one beside a file that is written elsewhere goes as well`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: ".baseline.json.\(Self.gone).coachpool.tmp")
    try pool.folder.write("x", to: ".other.json.\(Self.gone).coachpool.tmp")
    #expect(try pool.run("check", "--write-baseline", "baseline.json").code == 0)
    let names = try pool.folder.names().filter { $0.hasPrefix(".") }
    #expect(names == [".other.json.\(Self.gone).coachpool.tmp"])
  }
}
