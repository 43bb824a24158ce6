import CoachPool
import Foundation
import RecordSchema
import RecordSyntax
import TestSupport
import Testing

/// The form of `check --format json`, which `schemas/output/check.schema.json` publishes.
struct JSONFormatTests {
  private static let judge = Judge(of: "json")
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "schemas/output/check.schema.json"
    ).path(percentEncoded: false)

  /// The published schema; it admits members that a later coachpool may add, which `closed` does not.
  private static func schemaText(closed: Bool) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return closed
      ? text.replacing(#""type": "object","#, with: #""type": "object", "additionalProperties": false,"#)
      : text
  }

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
    for closed in [false, true] {
      let source = SchemaSource(uri: "check", json: Array(try Self.schemaText(closed: closed).utf8))
      var words = SchemaWords()
      words.read(source)
      let vocabulary = Vocabulary(words.words)
      let schema = try Schema(compiling: [source], vocabulary: vocabulary, strict: true)
      func places(_ text: String) -> [String] {
        let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: vocabulary)
        return schema.evaluate(document).violations.map(\.pointer.description)
      }
      for output in try Self.outputs() {
        #expect(places(output) == [])
        #expect(places(output.replacing(#""asOf":"2"#, with: #""asOf":"x"#)) == ["/asOf"])
        #expect(places(output.replacing(#"{"version":1"#, with: #"{"version":1,"new":1"#)).isEmpty == !closed)
      }
    }
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `every output is valid by another validator too`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.schemaText(closed: true), to: "closed.schema.json")
    for output in try Self.outputs() {
      #expect(try Self.judge.faults(in: output, Self.path) == "")
      #expect(try Self.judge.faults(in: output, folder.path(of: "closed.schema.json")) == "")
    }
    #expect(try Self.judge.faults(in: #"{"version": 1}"#, Self.path) != "")
  }

  @Test func `every member that the schema names is in some output`() throws {
    let schema = Self.json(try Self.schemaText(closed: false))
    var declared: Set<String> = []
    Self.collectProperties(schema, into: &declared)
    var written: Set<String> = []
    for output in try Self.outputs() { Self.collectKeys(Self.json(output), into: &written) }
    #expect(declared == written)
  }

  @Test func `the schema has the words that rules have`() throws {
    let schema = Self.json(try Self.schemaText(closed: false))
    let finding = schema["properties"]?["findings"]?["items"]?["properties"]
    func words(_ name: String) -> Set<Value> {
      if case .array(let words)? = finding?[name]?["enum"] { Set(words) } else { [] }
    }
    #expect(words("family") == Set(RuleFamily.allCases.map { .string($0.rawValue) }))
    #expect(words("severity") == Set(Severity.allCases.map { .string($0.rawValue) }))
    #expect(schema["properties"]?["version"]?["const"] == 1)
    #expect(schema.text("$id") == "urn:coachpool:output:check:1")
  }

  private static func json(_ text: String) -> Value {
    Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([])).value()
  }

  private static func collectProperties(_ schema: Value, into names: inout Set<String>) {
    if let items = schema["items"] { collectProperties(items, into: &names) }
    guard case .object(let members)? = schema["properties"] else { return }
    for member in members {
      names.insert(member.key)
      collectProperties(member.value, into: &names)
    }
  }

  private static func collectKeys(_ value: Value, into names: inout Set<String>) {
    switch value {
    case .array(let elements): for element in elements { collectKeys(element, into: &names) }
    case .object(let members):
      for member in members {
        names.insert(member.key)
        collectKeys(member.value, into: &names)
      }
    default: break
    }
  }
}
