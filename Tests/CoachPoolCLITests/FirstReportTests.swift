import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What makes a long report bearable: a part of the rules, the first so many, and counts.
struct FirstReportTests {
  private func faultyPool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.addFaults()
    try pool.folder.write("y", to: "pool/more.txt")
    return pool
  }

  @Test(arguments: Language.allCases)
  func `a limit shows the first, and says how many it left out`(_ language: Language) throws {
    let pool = try faultyPool()
    let run = try pool.run("check", "--limit", "2", "--lang", language.rawValue)
    #expect(
      Golden.difference(run.output + run.errors, "check-limit-\(language.rawValue).txt", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test func `a limit leaves out lines and members, and neither the counts nor the exit code`() throws {
    let pool = try faultyPool()
    let all = try pool.run("check", "--format", "short").output.split(separator: "\n")
    #expect(all.count == 5)
    for limit in 0...6 {
      let short = try pool.run("check", "--format", "short", "--limit", String(limit))
      let lines = short.output.split(separator: "\n")
      #expect(lines.prefix(limit) == all.prefix(limit))
      #expect(lines.count == (limit < 5 ? limit + 1 : 5))
      #expect(lines.last?.hasPrefix("niet getoond: ") == (limit < 5))
      #expect(short.code == 1)
      let value = try json(pool.run("check", "--format", "json", "--limit", String(limit)).output)
      #expect(elements(value["findings"]).count == min(limit, 5))
      #expect(value["counts"] == ["error": 3, "warning": 2, "info": 0])
      #expect((value["leftOut"] != nil) == (limit < 5))
    }
    let two = try json(pool.run("check", "--format", "json", "--limit", "2").output)
    #expect(two["leftOut"] == ["error": 2, "warning": 1, "info": 0])
    // What a schema says is shown of the files that findings are shown of.
    try pool.edit(ExamplePool.event, .set(["unknown"], 1))
    let results = try json(pool.run("check", "--format", "json", "--limit", "0").output)["schemaResults"]
    #expect(elements(results).isEmpty)
  }

  @Test(arguments: ["text", "short", "json"], Language.allCases)
  func `statistics count each rule and its files, the most first`(_ format: String, _ language: Language)
    throws
  {
    let pool = try faultyPool()
    let arguments = ["check", "--statistics", "--format", format, "--lang", language.rawValue]
    let run = try pool.run(arguments)
    #expect(
      Golden.difference(run.output, "check-statistics-\(format)-\(language.rawValue).txt", #filePath) == nil)
    #expect(run.errors.contains(language == .dutch ? "3 fouten, 2 waarschuwingen" : "3 errors, 2 warnings"))
    #expect(run.code == 1)
    #expect(try pool.run(arguments).output == run.output)
    #expect(try pool.run(arguments + ["--only", "due"]).code == 0)
  }

  @Test func `statistics of nothing are nothing`() throws {
    let pool = try ExampleFolder()
    #expect(try pool.run("check", "--statistics").output == "")
    #expect(try pool.run("check", "--statistics", "--format", "short").output == "")
    let value = try json(pool.run("check", "--statistics", "--format", "json").output)
    #expect(value["statistics"] == [])
    #expect(value["leftOut"] == nil)
  }

  @Test(arguments: [
    ["--limit", "-1"], ["--limit", "x"], ["--limit="], ["--limit", "1", "--statistics"], ["--only="],
    ["--skip", ","], ["--only", "structure, "], ["--fix", "--dry-run", "--limit", "1"],
    ["--fix", "--dry-run", "--statistics"], ["--limit", "1", "--format", "sarif"],
    ["--statistics", "--format", "gitlab"], ["--limit", "1", "--format", "github"],
  ])
  func `options that ask for nothing or for opposites end with 2`(_ options: [String]) throws {
    let pool = try faultyPool()
    let run = try pool.run(["check"] + options)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("coachpool: "))
    #expect(run.code == 2)
  }

  @Test(arguments: [
    (["--only", "structure,agreement"], 5), (["--only", "structure", "--only", "agreement"], 5),
    (["--only", "structure,agreement", "--skip", "unknown-file"], 3),
    (["--skip", "unknown-file", "--skip", "syntax,due"], 2),
  ])
  func `rules and families add up, with commas and given again`(_ options: [String], _ count: Int) throws {
    let pool = try faultyPool()
    let run = try pool.run(["check", "--format", "short"] + options)
    #expect(run.output.split(separator: "\n").count == count)
  }

  private func json(_ text: String) -> Value {
    let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([]))
    #expect(document.faults.isEmpty)
    return document.value()
  }

  private func elements(_ value: Value?) -> [Value] {
    guard case .array(let elements)? = value else { return [] }
    return elements
  }
}
