import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The form of `check --format json`, which `schemas/output/check.schema.json` publishes.
struct JSONFormatTests {
  private static let schema = OutputSchema(name: "check")

  /// Outputs that together hold all there can be.
  private static func outputs() throws -> [String] {
    let pool = try ExampleFolder.broken()
    var outputs = try [[], ["--lang", "en"], ["--redact"]].map {
      try pool.run(["check", "--format", "json"] + $0).output
    }
    outputs.append(try ExampleFolder().run("check", "--format", "json").output)
    for options in [["--limit", "2"], ["--statistics"], ["pool/contract.json"]] {
      outputs.append(try pool.run(["check", "--format", "json"] + options).output)
    }
    outputs.append(try pool.run("check", "--fix", "--format", "json").output)
    return outputs
  }

  @Test func `the output is as recorded`() throws {
    let run = try ExampleFolder.broken().run("check", "--format", "json", "--lang", "en")
    #expect(Golden.difference(run.output, "check-json.json", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test func `every output is valid by the published schema, and has no member that it does not name`() throws
  {
    let outputs = try Self.outputs()
    try Self.schema.expectValid(outputs)
    for closed in [false, true] {
      let places = try Self.schema.finder(closed: closed)
      for output in outputs {
        #expect(places(output.replacing(#""asOf":"2"#, with: #""asOf":"x"#)) == ["/asOf"])
      }
    }
  }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `every output is valid by another validator too`() throws {
    try Self.schema.expectJudgedValid(Self.outputs())
  }

  @Test func `every member that the schema names is in some output`() throws {
    try Self.schema.expectUsed(in: Self.outputs())
  }

  @Test func `the schema has the words that rules have`() throws {
    let schema = try Self.schema.value()
    let finding = schema["properties"]?["findings"]?["items"]?["properties"]
    func words(_ name: String) -> Set<Value> {
      if case .array(let words)? = finding?[name]?["enum"] { Set(words) } else { [] }
    }
    #expect(words("family") == Set(RuleFamily.allCases.map { .string($0.rawValue) }))
    #expect(words("severity") == Set(Severity.allCases.map { .string($0.rawValue) }))
    #expect(schema["properties"]?["version"]?["const"] == 1)
    #expect(schema.text("$id") == "urn:coachpool:output:check:1")
  }
}
