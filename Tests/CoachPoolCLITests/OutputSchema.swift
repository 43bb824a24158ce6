import Foundation
import RecordSchema
import RecordSyntax
import TestSupport
import Testing

/// The published form of a command's JSON, in `schemas/output`.
struct OutputSchema {
  static let judge = Judge(of: "json")

  /// The command it is of.
  let name: String

  private var path: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "schemas/output/\(name).schema.json")
      .path(percentEncoded: false)
  }

  /// The schema; it admits members that a later coachpool may add, which `closed` does not.
  private func text(closed: Bool) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return closed
      ? text.replacing(#""type": "object","#, with: #""type": "object", "additionalProperties": false,"#)
      : text
  }

  /// The schema as a value.
  func value() throws -> Value { Self.value(of: try text(closed: false)) }

  /// Finds the places of a text that the schema does not admit.
  func finder(closed: Bool) throws -> (String) -> [String] {
    let source = SchemaSource(uri: name, json: Array(try text(closed: closed).utf8))
    var words = SchemaWords()
    words.read(source)
    let vocabulary = Vocabulary(words.words)
    let schema = try Schema(compiling: [source], vocabulary: vocabulary, strict: true)
    return { text in
      let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: vocabulary)
      return schema.evaluate(document).violations.map(\.pointer.description)
    }
  }

  /// Expects every output to be valid by the schema, and to have no member that it does not name.
  func expectNamed(_ outputs: [String]) throws {
    for closed in [false, true] {
      let places = try finder(closed: closed)
      for output in outputs { #expect(places(output) == []) }
    }
  }

  /// Expects the same of outputs that start with their version, which is that of the schema.
  func expectValid(_ outputs: [String]) throws {
    try expectNamed(outputs)
    for closed in [false, true] {
      let places = try finder(closed: closed)
      for output in outputs {
        #expect(places(output.replacing(#"{"version":1"#, with: #"{"version":2"#)) == ["/version"])
        #expect(places(output.replacing(#"{"version":1"#, with: #"{"version":1,"new":1"#)).isEmpty == !closed)
      }
    }
  }

  /// Expects a validator that nobody here wrote to find the same, and to refuse a text.
  func expectJudgedValid(_ outputs: [String], refusing wrong: String = #"{"version": 1}"#) throws {
    let folder = try TemporaryFolder()
    try folder.write(try text(closed: true), to: "closed.schema.json")
    for output in outputs {
      #expect(try Self.judge.faults(in: output, path) == "")
      #expect(try Self.judge.faults(in: output, folder.path(of: "closed.schema.json")) == "")
    }
    #expect(try Self.judge.faults(in: wrong, path) != "")
  }

  /// Expects every member that the schema names to be in some output.
  func expectUsed(in outputs: [String]) throws {
    var declared: Set<String> = []
    Self.collectProperties(try value(), into: &declared)
    var written: Set<String> = []
    for output in outputs { Self.collectKeys(Self.value(of: output), into: &written) }
    #expect(declared == written)
  }

  private static func value(of text: String) -> Value {
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
