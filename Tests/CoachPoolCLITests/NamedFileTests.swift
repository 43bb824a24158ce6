import CoachPool
import CoachPoolFiles
import TestSupport
import Testing

/// Files that the command line names to be written: where they lie counts, and not how they are called.
struct NamedFileTests {
  /// Commands that write to a file, which is to be named behind them.
  private static let commands = [
    ["check", "-q", "-o"], ["report", "annual", "2023", "-q", "--output"],
    ["report", "annual", "2023", "--explain", "closed", "-o"], ["check", "-q", "--write-baseline"],
  ]

  @Test(
    arguments: [
      "pool/contract.json", "./pool/contract.json", "./pool//contract.json", "pool/./contract.json",
      "pool/reports/../contract.json", "schemas/../pool/contract.json", "$PWD/./pool/contract.json",
      "$PWD//pool/coaches/../contract.json", "link/aisha-warsame.md", "link/../contract.json",
      "whole/contract.json", "pool/new.json", "pool/coaches/new.md", "link/new.md", "pool/index/new.json",
      "pool/contract.json/", "B/pool/contract.json", "B/pool/new.json", "pool/reports/linked/new.json",
    ], commands)
  func `a record is never written over, however it is named`(_ name: String, _ command: [String]) throws {
    let pool = try ExampleFolder()
    try pool.folder.makeFolder("pool/reports")
    try pool.folder.makeFolder("schemas")
    try pool.folder.makeFolder("pool/index")
    try pool.folder.write("---\n---\n", to: "pool/coaches/aisha-warsame.md")
    try pool.folder.write("{}", to: "B/pool/contract.json")
    try pool.folder.link("link", to: "pool/coaches")
    try pool.folder.link("whole", to: "pool")
    let before = try pool.folder.snapshot()
    try pool.folder.link("pool/reports/linked", to: "../coaches")
    let run = try pool.run(command + [name.replacing("$PWD", with: pool.folder.path)])
    try pool.folder.remove("pool/reports/linked")
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: commands)
  func `a pool that only its option names is guarded as well`(_ command: [String]) throws {
    let pool = try ExampleFolder()
    for name in ["pool/contract.json", "pool/new.json"] {
      _ = try BuiltTool(path: "/usr/bin/env").run("cp", "-R", "pool", "records", in: pool.folder.path)
      try pool.folder.remove("records/contract.json")
      let run = try pool.run(
        command + [name.replacing("pool", with: "records"), "--pool", "records", "--as-of", "2023-12-31"])
      #expect(run.code == 2)
      #expect(!(try pool.folder.names(in: "records").contains("new.json")))
      try pool.folder.remove("records")
    }
  }

  @Test(arguments: ["../x.json", "../pool/../x.json", "../out/../x.json", "../out/./../x.json"], commands)
  func `from inside the pool a file outside may be written`(_ name: String, _ command: [String]) throws {
    let pool = try ExampleFolder()
    try pool.folder.makeFolder("out")
    let run = try BuiltTool.coachpool.run(command + [name], in: pool.folder.path(of: "pool"))
    #expect(run.code == 0)
    #expect(try pool.folder.names() == ["out", "pool", "x.json"])
  }

  @Test(arguments: ["pool/reports/2023.md", "pool/coaches/../reports/2023.md", "link/reports/2023.md"])
  func `the folder for reports is made wherever its name leads through`(_ name: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.link("link", to: "pool")
    #expect(try pool.run("report", "annual", "2023", "-q", "-o", name).code == 0)
    #expect(try pool.folder.names(in: "pool/reports") == ["2023.md"])
  }

  @Test(arguments: ["pool/new", "pool/new/", "pool", "pool/", "pool/coaches/..", "link", "./pool//new", "B"])
  func `schemas are never written among records`(_ name: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write("{}", to: "B/contract.json")
    try pool.folder.link("link", to: "pool/coaches")
    let before = try pool.folder.snapshot()
    let run = try pool.run("schemas", name, "--lang", "en")
    #expect(run.errors.contains("lies among the records of the pool"))
    #expect(run.code == 2)
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: ["../schemas", "../schemas/", "../pool/../schemas"])
  func `from inside the pool schemas may be written beside it`(_ name: String) throws {
    let pool = try ExampleFolder()
    #expect(try BuiltTool.coachpool.run("schemas", name, in: pool.folder.path(of: "pool")).code == 0)
    #expect(try pool.folder.names() == ["pool", "schemas"])
  }

  @Test(arguments: [
    "'$0' check --format short -o /dev/stdout", "'$0' check --format short -o /dev/stdout | cat",
    "'$0' check --format short -o /dev/stdout > f; cat f",
    "'$0' check --format short -o /dev/stderr 2>&1 >/dev/null",
    "mkfifo p; cat p & exec 3<> p; '$0' check --format short -o p; exec 3>&-; wait",
    "'$0' check --format short -o /dev/fd/3 3>&1 | cat",
  ])
  func `a result goes to a device or pipe as well`(_ script: String) throws {
    let pool = try ExampleFolder.broken()
    let plain = try pool.run("check", "-q", "--format", "short").output
    let run = try BuiltTool(path: "/bin/sh").run(
      "-c", script.replacing("'$0' check", with: "'\(BuiltTool.coachpool.path)' check -q"),
      environment: ["PATH": "/usr/bin:/bin"], in: pool.folder.path)
    #expect(run.output == plain)
    #expect(run.errors == "")
  }

  @Test(arguments: commands.filter { !$0.contains("--write-baseline") })
  func `a result may be thrown away`(_ command: [String]) throws {
    let pool = try ExampleFolder()
    let run = try pool.run(command + ["/dev/null"])
    #expect(run.errors == "")
    #expect(run.code == 0)
    #expect(Paths.kind(of: "/dev/null") == .other)
  }

  @Test func `what cannot be written to is said without advice that hurts`() throws {
    let pool = try ExampleFolder.broken()
    try pool.folder.makePipe("pipe")
    for (name, message) in [
      ("pipe", "is read by nobody; first start the program that reads from it"),
      ("pool/reports/..", "is no regular file; name one that is"),
      ("folder", "is no regular file; name one that is"), ("folder/", "is no regular file; name one that is"),
      ("nowhere/x", "does not exist; check the name"),
    ] {
      try pool.folder.makeFolder("folder")
      try pool.folder.makeFolder("pool/reports")
      let run = try pool.run("check", "-o", name, "--lang", "en")
      #expect(run.errors.contains(message), "\(name): \(run.errors)")
      #expect(run.code == 2)
    }
  }
}
