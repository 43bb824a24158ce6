import Foundation
import RecordSchema
import RecordSyntax
import Testing

@testable import CoachPool

struct BundledSchemasTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func filesOnDisk() throws -> [Schemas.File] {
    let folder = root.appending(path: "schemas")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".schema.json") }.sorted()
      .map { name in
        Schemas.File(
          kind: String(name.dropLast(".schema.json".count)),
          text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
  }

  private static func generated(_ files: [Schemas.File]) -> String {
    var text = """
      // swift-format-ignore-file
      // Made from the folder schemas by the tests with RECORD=1; do not edit.

      enum BundledSchemas {
        /// Every schema file by its kind, without the final newline.
        static let texts: [(kind: String, text: String)] = [

      """
    for file in files { text += "    (\"\(file.kind)\", #\"\"\"\n\(file.text)\"\"\"#),\n" }
    return text + "  ]\n}\n"
  }

  @Test func `the built-in schemas are the files of the folder schemas`() throws {
    let files = try Self.filesOnDisk()
    if ProcessInfo.processInfo.environment["RECORD"] == "1", files != Schemas.bundled.files {
      let target = Self.root.appending(path: "Sources/CoachPool/Schemas/BundledSchemas+Generated.swift")
      try Self.generated(files).write(to: target, atomically: true, encoding: .utf8)
      Issue.record("the schemas were written into \(target.lastPathComponent); build and run again")
      return
    }
    #expect(files == Schemas.bundled.files, "run the tests with RECORD=1 and build again")
  }

  @Test func `every schema file is well-formed`() {
    for file in Schemas.bundled.files {
      let document = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: Vocabulary([]))
      #expect(document.isReadable, "\(file.kind)")
    }
  }

  @Test func `the vocabulary knows keys and words`() {
    for word in ["sessions", "coachee", "stopped-by-coachee", "privacy-request", "internalWhen"] {
      #expect(Schemas.bundled.vocabulary.symbol(of: word) != .none, "\(word)")
    }
    #expect(Schemas.bundled.dutch("stopped-by-coachee") == "gestopt door de coachee")
    #expect(Schemas.bundled.dutch("stopped by coachee") == nil)
  }

  @Test(arguments: [
    ("coach", true), ("event", true), ("terms", true), ("programme", true), ("annual", true),
    ("trajectory", false), ("evaluation", false), ("privacy-request", false), ("person", false),
    ("contract", false), ("unheard-of", false),
  ])
  func `text after the front matter is for the kinds that have a body`(kind: String, admits: Bool) {
    #expect(Schemas.bundled.admitsBody(kind) == admits)
  }
}

extension BundledSchemasTests {
  @Test func `every schema compiles without a keyword the engine does not know`() throws {
    for file in Schemas.bundled.files {
      _ = try Schema(
        compiling: [SchemaSource(uri: file.kind, json: Array(file.text.utf8))],
        vocabulary: Schemas.bundled.vocabulary, strict: true)
    }
  }

  @Test func `a trajectory is held to its schema`() {
    let schema = Schemas.bundled.schema(for: "trajectory")
    let text = """
      {"kind": "internal", "coachee": "p-7k3m9q", "requested": {"on": "2023-01-10"}, "coach": null,
       "closed": {"on": "14-09-2023", "reason": "afgerond"}, "oops": 1}
      """
    let document = Document(
      parsing: Array(text.utf8), as: .json, vocabulary: Schemas.bundled.vocabulary)
    let evaluation = schema.evaluate(document, .records)
    #expect(
      evaluation.violations.map(\.pointer.description) == ["/closed/on", "/closed/reason", "/oops"])
    #expect(evaluation.dataClasses == [.facts, .identifying])
  }
}
