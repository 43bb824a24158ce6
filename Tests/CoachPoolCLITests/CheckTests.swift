import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `check`, run as the built command on pools on disk.
struct CheckTests {
  @Test func `a pool without faults ends with 0, and says on standard error what was checked`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run("check")
    #expect(run.output == "")
    #expect(run.errors == "niets gevonden: 9 records, beoordeeld op 2023-12-31\n" + UncheckedLine.dutch)
    #expect(run.code == 0)
    #expect(try pool.run("check", "-q").errors == "")
  }

  @Test(arguments: Language.allCases)
  func `findings are printed with their line, their marks and the remedy`(_ language: Language) throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let run = try pool.run("check", "--lang", language.rawValue)
    #expect(
      Golden.difference(run.output + run.errors, "check-text-\(language.rawValue).txt", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test func `the short form is the first line of each finding`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let short = try pool.run("check", "--format", "short").output.split(separator: "\n")
    let text = try pool.run("check").output.split(separator: "\n").filter { $0.hasSuffix("]") }
    #expect(short.count == 4)
    #expect(short == text)
  }

  @Test func `the JSON form reads back and is the same in every run`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let run = try pool.run("check", "--format=json")
    #expect(try pool.run("check", "--format=json").output == run.output)
    let document = Document(parsing: Array(run.output.utf8), as: .json, vocabulary: Vocabulary([]))
    #expect(document.faults.isEmpty)
    let value = document.value()
    #expect(value["version"] == 1)
    #expect(value["asOf"] == "2023-12-31")
    #expect(value["counts"] == ["error": 3, "warning": 1, "info": 0])
    guard case .array(let findings)? = value["findings"] else {
      Issue.record("no findings")
      return
    }
    let limit = try #require(findings.first { $0["rule"] == "sessions-over-limit" })
    #expect(limit["family"] == "agreement")
    #expect(limit["severity"] == "error")
    #expect(limit["due"] == false)
    #expect(limit["path"] == .string("pool/" + ExamplePool.trajectory))
    #expect(limit["line"] == 48)
    #expect(limit["column"] == 5)
    #expect(limit["endLine"] == 48)
    #expect(limit["endColumn"] == 58)
    #expect(limit["pointer"] == "/sessions/8")
    #expect(limit["fixable"] == false)
    #expect(limit["message"] == "er zijn 9 gesprekken gehouden; bij 'Regulier' mogen het er hooguit 8 zijn")
  }

  @Test(arguments: OutputFormat.allCases.map(\.rawValue))
  func `the exit code does not depend on the format`(_ format: String) throws {
    let pool = try ExampleFolder()
    #expect(try pool.run("check", "--format", format).code == 0)
    try pool.folder.write("x", to: "pool/notes.txt")
    #expect(try pool.run("check", "--format", format).code == 0)
    #expect(try pool.run("check", "--format", format, "--fail-on", "warning").code == 1)
    try pool.addFaults()
    #expect(try pool.run("check", "--format", format).code == 1)
    #expect(try pool.run("check", "--format", format, "--only", "due").code == 0)
  }

  @Test(arguments: [
    (#""format": 1"#, #""format": 1, "asOf": "2023-12-32""#), (#""kinds""#, #""kindz""#),
    (#""themes""#, #""themez""#),
  ])
  func `one slip in the contract is one finding, not one for every record`(old: String, new: String) throws {
    let pool = try ExampleFolder()
    let text = try pool.folder.text(of: "pool/contract.json")
    let slip = text.replacing(old, with: new, maxReplacements: 1)
    try #require(slip != text)
    try pool.folder.write(slip, to: "pool/contract.json")
    let run = try pool.run("check", "--format", "short", "--lang", "en")
    #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
    #expect(run.output.hasPrefix("pool/contract.json:"))
    #expect(run.code == 1)
  }

  @Test func `given paths choose what is reported, while everything is read`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let coaches = try pool.run("check", "--format", "short", "pool/coaches")
    #expect(coaches.output == "")
    #expect(coaches.code == 0)
    let one = try pool.run("check", "--format", "short", "pool/" + ExamplePool.running)
    #expect(one.output.contains("[dangling-reference]"))
    #expect(!one.output.contains("sessions-over-limit"))
    // The pool is found from the path, wherever the command runs.
    let outside = try BuiltTool.coachpool.run(
      "check", "--format", "short", pool.folder.path(of: "pool/" + ExamplePool.running), in: "/")
    #expect(outside.code == 1)
    #expect(outside.output.hasPrefix(pool.folder.path.dropFirst() + "/pool/"))
  }

  @Test(arguments: ["check", "fmt"])
  func `every path that is given must be there, also beside one that is the whole pool`(_ command: String)
    throws
  {
    let pool = try ExampleFolder()
    for paths in [
      ["pool", "nope.md"], [".", "nope.md"], ["pool/coaches", "pool", "pool/nope.md"], ["nope.md"],
    ] {
      let run = try pool.run([command] + paths)
      #expect(run.errors == "coachpool: \(paths.last ?? ""): bestaat niet; kijk de naam na\n")
      #expect(run.code == 2)
    }
    #expect(try pool.run(command, "pool/coaches", ".").code == 0)
    #expect(try pool.run("check", "--lang", "en", "pool", "/").errors.contains("9 records"))
  }

  @Test(arguments: [
    (["pool", "B/pool"], "pool", "B/pool"), (["B/pool", "pool"], "B/pool", "pool"),
    (["pool/coaches", "B"], "pool", "B/pool"), (["B/pool/contract.json", "."], "B/pool", "pool"),
    (["pool", "pool/coaches", "C"], "pool", "C"),
  ])
  func `paths of two pools are refused`(_ paths: [String], _ one: String, _ other: String) throws {
    let pool = try ExampleFolder()
    for place in ["B/pool", "C"] { try pool.folder.write("{}", to: place + "/contract.json") }
    for command in ["check", "fmt"] {
      let run = try pool.run([command, "--lang", "en"] + paths)
      #expect(
        run.errors.hasPrefix(
          "coachpool: the paths lie in two pools, '\(one)' and '\(other)'; give the command for each apart\n"),
        "\(run.errors)")
      #expect(run.code == 2)
    }
    let named = try pool.run("check", "--pool", "pool", "B/pool")
    #expect(named.errors.contains("'B/pool' ligt niet in de pool 'pool'"))
    #expect(named.code == 2)
  }

  @Test(arguments: [
    (["--only", "structure"], 1, 3), (["--only=syntax"], 1, 1), (["--only", "due"], 0, 0),
    (["--skip", "structure"], 1, 1), (["--skip", "structure,sessions-over-limit"], 0, 0),
    (["--skip", "structure", "--skip", "agreement"], 0, 0),
  ])
  func `rules, families and due are chosen or skipped`(_ options: [String], _ code: Int32, _ count: Int)
    throws
  {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let run = try pool.run(["check", "--format", "short"] + options)
    #expect(run.code == code)
    #expect(run.output.split(separator: "\n").count == count)
  }

  @Test(arguments: [("error", Int32(0)), ("warning", 1), ("info", 1)])
  func `the level that counts is chosen`(_ level: String, _ code: Int32) throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "pool/notes.txt")
    #expect(try pool.run("check", "--fail-on", level).code == code)
  }

  @Test func `output goes to a file when one is named`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let printed = try pool.run("check", "--format", "json").output
    let run = try pool.run("check", "--format", "json", "-o", "found.json")
    #expect(run.output == "")
    #expect(run.code == 1)
    #expect(try pool.folder.text(of: "found.json") == printed)
  }

  @Test func `the day to judge on comes from the option, else from the contract`() throws {
    let pool = try ExampleFolder()
    #expect(try pool.run("check", "--as-of", "2023-11-30").errors.contains("2023-11-30"))
    #expect(try pool.run("check").errors.contains("2023-12-31"))
  }

  @Test func `the language comes from the option, the contract, the environment, else is Dutch`() throws {
    let pool = try ExampleFolder()
    let english = ["LANG": "en_GB.UTF-8"]
    #expect(try pool.run("check", environment: english).errors.hasPrefix("niets"))
    #expect(try pool.run("check", "--lang", "en").errors.hasPrefix("nothing"))
    let elsewhere = try TemporaryFolder()
    let run = BuiltTool.coachpool
    #expect(
      try run.run("check", environment: english, in: elsewhere.path).errors.contains("there is no pool"))
    #expect(try run.run("check", in: elsewhere.path).errors.contains("geen pool"))
    #expect(
      try run.run("check", environment: ["LC_ALL": "nl_NL.UTF-8", "LANG": "en_GB.UTF-8"], in: elsewhere.path)
        .errors.contains("geen pool"))
  }
}
