import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What `check --format json` says in the words of the JSON Schema specification.
struct SchemaResultTests {
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.trajectory, .set(["sessions", 2, "on"], "28-03-2023"))
    try pool.edit(ExamplePool.trajectory, .set(["closed", "Jan Jansen"], "x"))
    try pool.edit(ExamplePool.running, .set(["coachee"], "Piet Pietersen"))
    return pool
  }

  private func results(_ text: String) throws -> [Value] {
    let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([]))
    guard case .array(let results)? = document.value()["schemaResults"] else {
      Issue.record("no results: \(text)")
      return []
    }
    return results
  }

  private func errors(_ result: Value) -> [Value] {
    if case .array(let errors)? = result["errors"] { errors } else { [] }
  }

  @Test func `a file that its schema refuses has one unit of the basic output`() throws {
    let results = try results(try makePool().run("check", "--format", "json", "--lang", "en").output)
    #expect(results.count == 2)
    let result = try #require(results.first { $0["path"] == .string("pool/" + ExamplePool.trajectory) })
    #expect(errors(result).count == 2)
    #expect(
      errors(result).first == [
        "valid": false, "keywordLocation": "/properties/sessions/items/properties/on/format",
        "absoluteKeywordLocation":
          "urn:coachpool:schema:trajectory#/properties/sessions/items/properties/on/format",
        "instanceLocation": "/sessions/2/on", "error": "'28-03-2023' is not a date of the form YYYY-MM-DD",
        "instancePosition": [42, 11, 42, 21],
      ])
    #expect(errors(result).last?["instanceLocation"] == "/closed/Jan Jansen")
  }

  /// The rules of the specification's own schema for output, https://json-schema.org/draft/2020-12/output/schema.
  @Test func `every unit is of the form that the specification asks`() throws {
    for result in try results(try makePool().run("check", "--format", "json").output) {
      #expect(result["valid"] == false)
      #expect(result["keywordLocation"] == "")
      #expect(!errors(result).isEmpty)
      for unit in [result] + errors(result) {
        #expect(unit["valid"] == false)
        #expect(Pointer(unit.text("keywordLocation")) != nil)
        #expect(Pointer(unit.text("instanceLocation")) != nil)
        #expect(unit.text("absoluteKeywordLocation").hasPrefix("urn:coachpool:schema:"))
        #expect(!unit.text("absoluteKeywordLocation").contains("$ref"))
        #expect(unit["error"] != nil || unit["errors"] != nil)
      }
    }
  }

  @Test func `a pool without such files has no units, nor what is not asked for`() throws {
    #expect(try results(try ExampleFolder().run("check", "--format", "json").output).isEmpty)
    let pool = try makePool()
    #expect(try results(try pool.run("check", "--format", "json", "--skip", "schema").output).isEmpty)
    let one = try results(try pool.run("check", "--format", "json", "pool/" + ExamplePool.running).output)
    #expect(one.map { $0.text("path") } == ["pool/" + ExamplePool.running])
  }

  @Test func `redacted, a unit holds no value and no unknown key`() throws {
    let output = try makePool().run("check", "--format", "json", "--redact").output
    #expect(!output.contains("Jansen"))
    #expect(!output.contains("Pietersen"))
    let trajectory = try #require(try results(output).first { $0.text("path").contains("2023") })
    #expect(errors(trajectory).map { $0.text("instanceLocation") }.contains("/closed"))
  }
}
