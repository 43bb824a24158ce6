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

  /// Expects every output to be valid by the schema, and to have no member that it does not name.
  func expectValid(_ outputs: [String]) throws {
    for closed in [false, true] {
      let source = SchemaSource(uri: name, json: Array(try text(closed: closed).utf8))
      var words = SchemaWords()
      words.read(source)
      let vocabulary = Vocabulary(words.words)
      let schema = try Schema(compiling: [source], vocabulary: vocabulary, strict: true)
      func places(_ text: String) -> [String] {
        let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: vocabulary)
        return schema.evaluate(document).violations.map(\.pointer.description)
      }
      for output in outputs {
        #expect(places(output) == [])
        #expect(places(output.replacing(#"{"version":1"#, with: #"{"version":2"#)) == ["/version"])
        #expect(places(output.replacing(#"{"version":1"#, with: #"{"version":1,"new":1"#)).isEmpty == !closed)
      }
    }
  }

  /// Expects the same of a validator that nobody here wrote.
  func expectJudgedValid(_ outputs: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(try text(closed: true), to: "closed.schema.json")
    for output in outputs {
      #expect(try Self.judge.faults(in: output, path) == "")
      #expect(try Self.judge.faults(in: output, folder.path(of: "closed.schema.json")) == "")
    }
    #expect(try Self.judge.faults(in: #"{"version": 1}"#, path) != "")
  }
}
