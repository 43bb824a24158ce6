import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What `check PATH` says of other files because of the ones that are named.
struct ElsewhereTests {
  /// A pool with an unknown theme, an agreed number against the contract's norm, and a fault that has nothing to do with
  /// the contract.
  private func faultyPool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["requested", "themes", 0], "werk-priv"))
    try pool.edit(ExamplePool.running, .set(["agreement", "sessions"], 30))
    try pool.folder.write("x", to: "pool/notes.txt")
    return pool
  }

  @Test(arguments: ["text", "short", "json"], Language.allCases)
  func `what is found elsewhere because of a file stands apart`(_ format: String, _ language: Language) throws
  {
    let pool = try faultyPool()
    let run = try pool.run(
      "check", "pool/contract.json", "--format", format, "--lang", language.rawValue)
    #expect(
      Golden.difference(
        run.output + run.errors, "check-elsewhere-\(format)-\(language.rawValue).txt", #filePath) == nil)
    #expect(run.code == 0)
  }

  @Test func `the pool as a whole has no elsewhere, and a file that causes nothing an empty one`() throws {
    let pool = try faultyPool()
    let whole = try pool.run("check", "--format", "json").output
    #expect(!whole.contains("elsewhere"))
    let one = try pool.run("check", "--format", "json", "pool/coaches")
    #expect(one.output.contains("\"elsewhere\":[\n]"))
    #expect(try pool.run("check", "pool/coaches").output == "")
    // A finding in a file that is named stands in its own place, not elsewhere.
    let both = try pool.run("check", "--format", "short", "pool/contract.json", "pool/trajectories")
    #expect(!both.output.contains("elders"))
    #expect(both.output.split(separator: "\n").count == 2)
    #expect(both.code == 1)
  }

  @Test func `a record that is gone is missed by those that name it`() throws {
    let pool = try ExampleFolder()
    try pool.folder.remove("pool/" + ExamplePool.coach)
    let run = try pool.run("check", "--format", "short", "--only", "dangling-reference", "pool/coaches")
    #expect(run.output.hasPrefix("elders, door deze bestanden:\n"))
    #expect(run.output.split(separator: "\n").count > 1)
    #expect(run.output.contains("[dangling-reference]"))
    let terms = try pool.run("check", "--format", "short", "--only", "dangling-reference", "pool/terms")
    #expect(terms.output == "")
  }

  @Test func `a limit, a choice of rules and a list of known findings hold elsewhere too`() throws {
    let pool = try faultyPool()
    let limited = try pool.run("check", "--format", "short", "--limit", "1", "pool/contract.json")
    let lines = limited.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last == "niet getoond: 0 fouten, 1 waarschuwing, 0 mededelingen")
    let none = try pool.run("check", "--format", "short", "--limit", "0", "pool/contract.json")
    #expect(none.output == "niet getoond: 1 fout, 1 waarschuwing, 0 mededelingen\n")
    let chosen = try pool.run("check", "--format", "short", "--only", "agreement", "pool/contract.json")
    #expect(chosen.output.split(separator: "\n").count == 2)
    _ = try pool.run("check", "--write-baseline", "baseline.json")
    let known = try pool.run(
      "check", "--format", "short", "--baseline", "baseline.json", "pool/contract.json")
    #expect(known.output == "")
    // What stands elsewhere is not written down, mended or counted.
    let part = try pool.run("check", "--write-baseline", "part.json", "pool/contract.json")
    #expect(part.errors.hasPrefix("0 bevindingen"))
    let before = try pool.folder.text(of: "pool/" + ExamplePool.running)
    _ = try pool.run("check", "--fix", "pool/contract.json")
    #expect(try pool.folder.text(of: "pool/" + ExamplePool.running) == before)
    #expect(try pool.run("check", "--statistics", "pool/contract.json").output == "")
  }

  @Test(arguments: ["text", "short", "json"])
  func `values elsewhere are kept back as well`(_ format: String) throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["requested", "themes", 0], "Jan Jansen"))
    let run = try pool.run("check", "--format", format, "--redact", "pool/contract.json")
    #expect(run.output.contains("dangling-reference"))
    #expect(!(run.output + run.errors).contains("Jan"))
  }
}
