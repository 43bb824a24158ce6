import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `fmt`, run as the built command.
struct FmtTests {
  private static let coach = "pool/" + ExamplePool.coach
  private static let event = "pool/" + ExamplePool.event

  /// A meeting as somebody typed it, and as it should be.
  private static let typed =
    "---\r\n# overleg\r\n\r\non: 2023-11-14   # een dinsdag\r\nform:   'inspiration'\r\n---\r\nEen middag.  \r\n\r\n"
  private static let canonical =
    "---\n# overleg\n\nform: inspiration\non: 2023-11-14 # een dinsdag\n---\nEen middag.  \n"

  @Test func `records that are as they should be are left alone`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run("fmt", "--lang", "en")
    #expect(run.output == "")
    #expect(run.errors == "0 of 9 records formatted\n")
    #expect(run.code == 0)
    #expect(try pool.run("fmt", "--check", "-q").errors == "")
  }

  @Test func `an empty path, a link and a path for no input are refused, and nothing is written`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.typed, to: Self.event)
    #expect(try pool.run("fmt", "").code == 2)
    #expect(try pool.run("fmt", "--stdin-path", Self.event).code == 2)
    let other = try ExampleFolder()
    try other.folder.write(Self.typed, to: Self.event)
    try pool.folder.link("pool/events/2023/link.md", to: other.folder.path(of: Self.event))
    let run = try pool.run("fmt", "--lang", "en", "pool/events/2023/link.md")
    #expect(run.errors.contains("pool/events/2023/link.md"))
    #expect(run.code == 2)
    #expect(try pool.folder.text(of: Self.event) == Self.typed)
    #expect(try other.folder.text(of: Self.event) == Self.typed)
  }

  @Test func `what was changed is named, and a second run changes nothing`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.typed, to: Self.event)
    try pool.folder.setMode(0o600, of: Self.event)
    let check = try pool.run("fmt", "--check")
    #expect(check.output == "\(Self.event)\n")
    #expect(check.errors == "1 van 9 records zou anders worden\n")
    #expect(check.code == 1)
    #expect(try pool.folder.text(of: Self.event) == Self.typed)
    let found = try pool.run("check", "--format", "short", "--lang", "en")
    #expect(found.output.contains("\(Self.event):1:1: info: this file is not in the canonical form"))
    #expect(found.code == 0)
    let run = try pool.run("fmt")
    #expect(run.output == "\(Self.event)\n")
    #expect(run.code == 0)
    #expect(try pool.folder.text(of: Self.event) == Self.canonical)
    #expect(try pool.folder.mode(of: Self.event) == 0o600)
    #expect(try pool.run("fmt").output == "")
    #expect(try pool.run("fmt", "--check").code == 0)
    #expect(try pool.run("check", "--fail-on", "info").code == 0)
  }

  @Test(arguments: ["--diff", "--dry-run", "-n"])
  func `the difference is one that git makes the same text with`(_ option: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.typed, to: Self.event)
    try pool.folder.write(#"{"format":1,"organisation":"X"}"#, to: "pool/contract.json")
    let run = try pool.run("fmt", option)
    #expect(run.code == 1)
    #expect(try pool.folder.text(of: Self.event) == Self.typed)
    try pool.folder.write(run.output, to: "fmt.patch")
    let git = try BuiltTool(path: "/usr/bin/git").run("apply", "fmt.patch", in: pool.folder.path)
    #expect(git.code == 0, "\(git.errors)")
    #expect(try pool.folder.text(of: Self.event) == Self.canonical)
    #expect(try pool.folder.text(of: "pool/contract.json").hasPrefix("{\n  \"format\": 1,\n"))
    #expect(try pool.run("fmt", "--check").code == 0)
  }

  @Test func `only the records that are named are formatted`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.typed, to: Self.event)
    try pool.folder.write("---\nname: 'Noor'\n---\n", to: Self.coach)
    #expect(try pool.run("fmt", "pool/events").output == "\(Self.event)\n")
    #expect(try pool.run("fmt", "--check", "pool/contract.json").code == 0)
    #expect(try pool.run("fmt", Self.coach).output == "\(Self.coach)\n")
  }

  @Test func `a record that cannot be read is named and left as it is, and the others are formatted`() throws
  {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.typed, to: Self.event)
    try pool.folder.write("---\nname: [x\nsince: ]\n---\n", to: Self.coach)
    try pool.folder.write("<<<<<<< HEAD\n", to: "pool/" + ExamplePool.terms)
    let run = try pool.run("fmt", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.output == "\(Self.event)\n")
    #expect(run.errors.contains("\(Self.coach):2:7: error: "))
    #expect(
      run.errors.contains("pool/\(ExamplePool.terms):1:1: error: a merge conflict of git is still here\n"))
    #expect(try pool.folder.text(of: Self.coach) == "---\nname: [x\nsince: ]\n---\n")
    #expect(try pool.run("fmt", "--check", "-q").errors.contains(Self.coach))
  }

  @Test func `what is no record is never touched, nor what a link leads to`() throws {
    let pool = try ExampleFolder()
    let others = [
      "pool/index/coaches.jsonl", "pool/reports/2023.json", "pool/README.md", "pool/coaches/Anna.md",
      "pool/erasures.jsonl", "pool/.new.md", "elsewhere.md",
    ]
    for path in others { try pool.folder.write("---\nname: 'x'\n---\n", to: path) }
    try pool.folder.link("pool/coaches/linked.md", to: pool.folder.path(of: "elsewhere.md"))
    try pool.folder.write(Self.typed, to: Self.event)
    let run = try pool.run("fmt")
    #expect(run.code == 2)
    #expect(run.errors.contains("pool/coaches/linked.md: is een symbolische link"))
    #expect(run.output == "\(Self.event)\n")
    for path in others { #expect(try pool.folder.text(of: path) == "---\nname: 'x'\n---\n") }
    #expect(try pool.run("fmt", "elsewhere.md").code == 2)
    #expect(try pool.run("fmt", "pool/README.md").errors == "0 van 0 records opgemaakt\n")
  }

  @Test func `standard input is formatted as the record that its path says`() throws {
    let pool = try ExampleFolder()
    let asEvent = try pool.run("fmt", "-", "--stdin-path", "x/events/2023/a.md", input: Self.typed)
    #expect(asEvent.output == Self.canonical)
    #expect(asEvent.errors == "")
    #expect(asEvent.code == 0)
    // Without a path nothing is known of the order of fields.
    let asAny = try pool.run("fmt", "-", input: Self.typed)
    #expect(asAny.output.contains("on: 2023-11-14 # een dinsdag\nform: inspiration\n"))
    #expect(
      try pool.run("fmt", "-", input: #" {"b":[],"a":1.0}"#).output == "{\n  \"b\": [],\n  \"a\": 1\n}\n")
    #expect(try pool.run("fmt", "-", input: Self.canonical).output == Self.canonical)
    #expect(try pool.run("fmt", "-", "--check", input: Self.canonical).code == 0)
    #expect(try pool.run("fmt", "-", "--check", input: Self.typed).code == 1)
    #expect(
      try pool.run("fmt", "-", "--diff", input: Self.typed).output.hasPrefix("--- a/stdin\n+++ b/stdin\n"))
  }

  @Test(
    arguments: [
      (["-"], "stdin:1:1: error: "),
      (["-", "--stdin-path", "coaches/a.json"], "coaches/a.json:1:1: error: "),
      (["-", "--stdin-path", "notes.txt"], "is no path of a record"),
      (["-", "pool"], "cannot be given together"),
    ])
  func `standard input that cannot be formatted is refused`(_ arguments: [String], _ message: String) throws {
    let pool = try ExampleFolder()
    let run = try pool.run(["fmt", "--lang", "en"] + arguments, input: "nothing")
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `with CI set, differences are named and not shown`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(
      "---\nkind: 'regulier'\ncoachee: 'Jan Jansen'\n---\n", to: "pool/" + ExamplePool.trajectory)
    #expect(try pool.run("fmt", "--diff").output.contains("Jan Jansen"))
    for run in [
      try pool.run("fmt", "--diff", environment: ["CI": "true"]), try pool.run("fmt", "--diff", "--redact"),
    ] {
      #expect(run.output == "pool/\(ExamplePool.trajectory)\n")
      #expect(run.errors.contains("weggelaten"))
      #expect(!run.errors.contains("Jan Jansen"))
      #expect(run.code == 1)
    }
  }

  @Test func `a folder without a pool or a record is refused`() throws {
    let folder = try TemporaryFolder()
    #expect(try BuiltTool.coachpool.run("fmt", in: folder.path).code == 2)
    try folder.makeFolder("pool")
    #expect(try BuiltTool.coachpool.run("fmt", in: folder.path).code == 2)
  }
}
