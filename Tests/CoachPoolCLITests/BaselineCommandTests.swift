import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `check --write-baseline` and `--baseline`, run as the built command on pools on disk.
struct BaselineCommandTests {
  /// A pool with four faults, of which one is spoken of by two rules, written down as known.
  private func knownPool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let run = try pool.run("check", "--write-baseline", "baseline.json")
    #expect(run.output == "")
    #expect(
      run.errors
        == "5 bevindingen in 4 bestanden als bekend opgeschreven; voortaan: coachpool check --baseline baseline.json\n"
    )
    #expect(run.code == 0)
    return pool
  }

  @Test func `a list of known findings is the same in every run, and merges line by line`() throws {
    let pool = try knownPool()
    let text = try pool.folder.text(of: "baseline.json")
    #expect(Golden.difference(text, "baseline.json", #filePath) == nil)
    #expect(try pool.run("check", "--write-baseline", "baseline.json", "--redact").code == 0)
    #expect(try pool.folder.text(of: "baseline.json") == text)
  }

  @Test(arguments: ["text", "short", "json"])
  func `what is known is neither shown nor counted`(_ format: String) throws {
    let pool = try knownPool()
    let run = try pool.run("check", "--baseline", "baseline.json", "--format", format, "--fail-on", "info")
    #expect(run.code == 0)
    #expect(
      run.errors
        == "niets gevonden: 10 records, beoordeeld op 2023-12-31; 5 bekende bevindingen niet getoond\n"
        + UncheckedLine.dutch)
    let part = try pool.run("check", "--baseline", "baseline.json", "--lang", "en", "pool/notes.txt")
    let end = "judged on 2023-12-31; 1 known finding not shown\n" + UncheckedLine.english
    #expect(part.errors.hasSuffix(end))
    #expect(run.output == (try ExampleFolder().run("check", "--format", format).output))
  }

  @Test func `what comes after is found, and what was mended is said at its line`() throws {
    let pool = try knownPool()
    try pool.folder.write("y", to: "pool/more.txt")
    try pool.edit(ExamplePool.running, .set(["requested", "themes", 0], "werk-prive"))
    let run = try pool.run("check", "--baseline", "baseline.json", "--lang", "en")
    #expect(Golden.difference(run.output + run.errors, "baseline-stale-en.txt", #filePath) == nil)
    #expect(run.code == 0)
    #expect(try pool.run("check", "--baseline", "baseline.json", "--fail-on", "warning").code == 1)
    // A line can be taken out by hand.
    let text = try pool.folder.text(of: "baseline.json")
    let left = text.split(separator: "\n").filter { !$0.contains("dangling-reference") }
    #expect(left.count == 6)
    try pool.folder.write(left.joined(separator: "\n"), to: "baseline.json")
    let rest = try pool.run("check", "--baseline", "baseline.json", "--format", "short")
    #expect(rest.output.hasPrefix("pool/more.txt:1:1:"))
    #expect(rest.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (["pool/coaches"], 0), (["pool/" + ExamplePool.running], 1), (["--only", "structure"], 1),
    (["--only", "dangling-reference"], 1), (["--only", "stale-baseline"], 1), (["--only", "agreement"], 0),
    (["--skip", "structure"], 0), (["--skip", "stale-baseline"], 0), (["--skip", "dangling-reference"], 0),
    (["--skip", "due"], 1), (["--only", "stale-baseline", "pool/events"], 0),
  ])
  func `a part of the pool or of the rules judges that part of the list`(_ options: [String], _ count: Int)
    throws
  {
    let pool = try knownPool()
    try pool.edit(ExamplePool.running, .set(["requested", "themes", 0], "werk-prive"))
    let run = try pool.run(["check", "--baseline", "baseline.json", "--format", "short"] + options)
    #expect(run.output.split(separator: "\n").count == count, "\(run.output)")
    #expect(run.output.isEmpty || run.output.hasPrefix("baseline.json:"))
  }

  @Test func `a part that is written down leaves the rest of the list as it is`() throws {
    let pool = try knownPool()
    try pool.folder.write("y", to: "pool/more.txt")
    let events = try pool.run("check", "--write-baseline", "baseline.json", "pool/events")
    #expect(events.errors.hasPrefix("1 bevinding in 1 bestand "))
    #expect(try pool.run("check", "--baseline", "baseline.json", "--format", "short").output.contains("more"))
    let strays = try pool.run("check", "--write-baseline", "baseline.json", "--only", "unknown-file")
    #expect(strays.errors.hasPrefix("2 bevindingen in 2 bestanden "))
    #expect(try pool.run("check", "--baseline", "baseline.json", "--fail-on", "info").code == 0)
  }

  @Test(
    arguments: [
      ("gone.json", nil, "gone.json: bestaat niet"),
      ("b.json", "{\"version\":1\n,\"x\":1\n}\n", "b.json:2:2: dit is niet zoals"),
      ("b.json", "{\"version\":2}\n", "b.json:1:12: deze lijst is van een nieuwere coachpool"),
      ("b.json", "{\"format\":1}\n", "b.json:1:1: dit is geen lijst"),
      ("b.json", "{\"version\":1\n", "b.json:1:1: "), ("pool", nil, "pool: is geen gewoon bestand"),
      ("", nil, "--baseline wil de naam"), ("-", nil, "--baseline wil de naam"),
    ] as [(String, String?, String)])
  func `a list that cannot be used ends the run with 2, and is not written over`(
    _ name: String, _ text: String?, _ message: String
  ) throws {
    let pool = try ExampleFolder()
    if let text { try pool.folder.write(text, to: name) }
    let run = try pool.run("check", "--baseline=" + name)
    #expect(run.errors.hasPrefix("coachpool: " + message), "\(run.errors)")
    #expect(run.output == "")
    #expect(run.code == 2)
    guard let text else { return }
    let writing = try pool.run("check", "--write-baseline", name)
    #expect(writing.errors == run.errors)
    #expect(writing.code == 2)
    #expect(try pool.folder.text(of: name) == text)
  }

  @Test(arguments: [
    ["--baseline", "b.json"], ["--fix"], ["--format", "json"], ["-o", "x"], ["--fail-on", "info"],
  ])
  func `writing down goes with nothing that shows, mends or lets be`(_ options: [String]) throws {
    let pool = try ExampleFolder()
    let run = try pool.run(["check", "--write-baseline", "baseline.json"] + options)
    #expect(run.errors.contains("--write-baseline"))
    #expect(run.code == 2)
    #expect(try pool.folder.names() == ["pool"])
  }

  @Test func `a list is never written among the records`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.text(of: "pool/contract.json")
    for name in ["pool/baseline.json", "pool/contract.json"] {
      #expect(try pool.run("check", "--write-baseline", name).code == 2)
    }
    #expect(try pool.folder.text(of: "pool/contract.json") == before)
    #expect(try !pool.folder.names(in: "pool").contains("baseline.json"))
  }

  @Test func `what is known is not mended either`() throws {
    let pool = try knownPool()
    let before = try pool.folder.text(of: "pool/" + ExamplePool.running)
    #expect(try pool.run("check", "--fix", "--baseline", "baseline.json").code == 0)
    #expect(try pool.folder.text(of: "pool/" + ExamplePool.running) == before)
  }

  @Test func `git merges lists that two people made shorter`() throws {
    let pool = try knownPool()
    try pool.folder.write("y", to: "pool/more.txt")
    #expect(try pool.run("check", "--write-baseline", "baseline.json").code == 0)
    let lines = try pool.folder.text(of: "baseline.json").split(separator: "\n").map { $0 + "\n" }
    func write(_ name: String, without index: Int) throws {
      try pool.folder.write(
        lines.enumerated().filter { $0.offset != index }.map(\.element).joined(), to: name)
    }
    try write("ours.json", without: 1)
    try write("theirs.json", without: lines.count - 2)
    let git = BuiltTool(path: "/usr/bin/env")
    let merge = try git.run(
      "git", "merge-file", "-p", "ours.json", "baseline.json", "theirs.json", in: pool.folder.path)
    #expect(merge.code == 0)
    try pool.folder.write(merge.output, to: "merged.json")
    let run = try pool.run("check", "--baseline", "merged.json", "--format", "short")
    #expect(run.output.split(separator: "\n").count == 2)
  }
}
