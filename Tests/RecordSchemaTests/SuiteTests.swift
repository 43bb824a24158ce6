import RecordSchema
import RecordSyntax
import TestSupport
import Testing

struct SuiteTests {
  private static let suite = PublicSuite("jsonschema")

  /// Schemas that refer to one of another draft, which is refused by name.
  private static let beyond: Set<String> = ["optional/cross-draft.json#0"]

  @Test(.enabled(if: suite.isPresent, "the suites are not on this machine"))
  func `every test of the official suite for 2020-12 has the right verdict`() throws {
    guard case .object(let map) = try Self.suite.value("uri-map.json") else { return }
    let remotes = try map.map { SchemaSource(uri: $0.key, json: try Self.suite.bytes(path($0.value))) }
    var count = 0
    for entry in try Self.suite.cases() {
      let file = entry.text("file")
      let options = EvaluationOptions(nullIsAbsent: false, assertsFormat: entry.text("set") == "format")
      guard case .array(let groups) = try Self.suite.value(file) else { continue }
      for (number, group) in groups.enumerated() {
        let source = SchemaSource(uri: "", json: json(group["schema"] ?? true))
        var words = SchemaWords()
        words.read(source)
        let vocabulary = Vocabulary(words.words)
        guard case .array(let tests)? = group["tests"] else { continue }
        guard !Self.beyond.contains("\(file)#\(number)") else {
          let fault = #expect(throws: SchemaFault.self) {
            try Schema(compiling: [source] + remotes, vocabulary: vocabulary)
          }
          #expect(fault?.message.text(.english).contains("2019-09") == true)
          continue
        }
        let schema = try Schema(compiling: [source] + remotes, vocabulary: vocabulary)
        for (index, test) in tests.enumerated() {
          let document = Document(
            parsing: json(test["data"] ?? .null), as: .json, vocabulary: vocabulary)
          let violations = schema.evaluate(document, options).violations
          #expect(.bool(violations.isEmpty) == test["valid"], "\(file)#\(number)#\(index)")
          #expect(violations.isEmpty == schema.isValid(document, options), "\(file)#\(number)#\(index)")
          count += 1
        }
      }
    }
    #expect(count == 1299 + 162 + 764 - Self.beyond.count)
  }

  private func path(_ value: Value) -> String {
    if case .string(let path) = value { path } else { "" }
  }

  private func json(_ value: Value) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    return writer.bytes
  }
}
