import RecordSchema
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

struct SchemaQualityTests {
  private static let suite = PublicSuite("jsonschema")

  /// Every schema below another with its place, and whether it is a property.
  private func walk(
    _ schema: Value, _ path: String, isProperty: Bool, _ body: (Value, String, Bool) -> Void
  ) {
    body(schema, path, isProperty)
    for map in ["properties", "$defs"] {
      guard case .object(let members)? = schema[map] else { continue }
      for member in members {
        walk(member.value, path + "/" + member.key, isProperty: map == "properties", body)
      }
    }
    for key in ["items", "additionalProperties", "propertyNames"] {
      if let inner = schema[key] { walk(inner, path + "/" + key, isProperty: false, body) }
    }
  }

  private func eachSchema(_ body: (Value, String, Bool) -> Void) {
    for file in Schemas.bundled.files {
      let document = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: Vocabulary([]))
      walk(document.value(), file.kind, isProperty: false, body)
    }
  }

  @Test func `every property says in both languages what to fill in, and how its data are classed`() {
    var count = 0
    eachSchema { schema, path, isProperty in
      guard isProperty else { return }
      count += 1
      for text in [
        schema["title"], schema["description"], schema["x-en"]?["title"], schema["x-en"]?["description"],
      ] {
        guard case .string(let text)? = text else {
          Issue.record("\(path) lacks a text")
          continue
        }
        #expect(!text.isEmpty && !text.hasSuffix(" "), "\(path)")
      }
      if case .string(let name)? = schema["x-data"] {
        #expect(DataClass(rawValue: name) != nil, "\(path)")
      } else {
        Issue.record("\(path) has no data class")
      }
    }
    #expect(count > 250)
  }

  @Test func `every word of an enumeration has a Dutch meaning`() {
    eachSchema { schema, path, _ in
      guard case .array(let words)? = schema["enum"] else { return }
      for case .string(let word) in words { #expect(schema["x-words"]?[word] != nil, "\(path): \(word)") }
    }
  }

  @Test func `every object but a map admits only what it lists`() {
    eachSchema { schema, path, _ in
      if schema["properties"] != nil { #expect(schema["additionalProperties"] == false, "\(path)") }
    }
  }

  @Test func `every pattern says in words what it asks`() {
    eachSchema { schema, path, _ in
      if schema["pattern"] != nil { #expect(schema["x-form"]?["nl"] != nil, "\(path)") }
    }
  }

  @Test func `no field of a coachee that gives something away is ever required`() {
    eachSchema { schema, path, _ in
      guard case .array(let names)? = schema["required"], path.hasPrefix("trajectory") else { return }
      for case .string(let name) in names {
        let dataClass = schema["properties"]?[name]?["x-data"]
        #expect(dataClass == "facts", "\(path)/\(name)")
      }
    }
  }

  @Test func `every parameter of the contract has a default, and the defaults are valid`() throws {
    let schema = Schemas.bundled.schema(for: "contract")
    guard case .object(var members) = Schemas.bundled.contractDefaults else { return }
    members.append(.init("format", 1))
    members.append(.init("organisation", "Voorbeeld"))
    members.append(.init("kinds", ["internal": [:]]))
    members.removeAll { $0.key == "kinds" && $0.value == .object([]) }
    let filled = Schemas.bundled.filling(.object(members))
    #expect(filled["kinds"]?["internal"]?["sessions"]?["usual"] == 6)
    var writer = JSONWriter()
    writer.write(filled)
    let document = Document(
      parsing: writer.bytes, as: .json, vocabulary: Schemas.bundled.vocabulary)
    #expect(schema.evaluate(document, .records).violations.map(\.pointer.description) == [])
    let file = try #require(Schemas.bundled.files.first { $0.kind == "contract" })
    let properties = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: Vocabulary([])).value()
    guard case .object(let parameters)? = properties["properties"] else { return }
    for parameter in parameters where !["$schema", "format", "organisation"].contains(parameter.key) {
      #expect(parameter.value["default"] != nil, "\(parameter.key)")
    }
  }

  @Test(.enabled(if: suite.isPresent, "the suites are not on this machine"))
  func `every schema is valid by the meta-schema`() throws {
    let names = [
      "schema", "core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation",
      "content",
    ]
    let sources = try names.map { name in
      SchemaSource(
        uri: "https://json-schema.org/draft/2020-12/" + (name == "schema" ? name : "meta/" + name),
        json: try Self.suite.bytes("meta/\(name).json"))
    }
    var words = SchemaWords()
    for source in sources { words.read(source) }
    let vocabulary = Vocabulary(words.words)
    let schema = try Schema(compiling: sources, vocabulary: vocabulary)
    for file in Schemas.bundled.files {
      let document = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: vocabulary)
      #expect(schema.evaluate(document).violations.map(\.pointer.description) == [], "\(file.kind)")
    }
    let wrong = Document(parsing: Array(#"{"type": "strng"}"#.utf8), as: .json, vocabulary: vocabulary)
    #expect(!schema.isValid(wrong))
  }
}
