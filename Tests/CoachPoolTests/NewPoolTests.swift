import CoachPool
import Foundation
import RecordSchema
import RecordSyntax
import TestSupport
import Testing

/// What a new pool begins with.
struct NewPoolTests {
  private static func pool(_ language: Language, _ organisation: String = "Gemeente Voorbeeld") throws
    -> NewPool
  {
    NewPool(
      organisation: organisation, language: language, day: try #require(Day("2026-03-02")), source: .unnamed)
  }

  @Test(arguments: [Language.dutch, .english], ["Gemeente Voorbeeld", #"Zorg "A\B" – 'ß'"#, ""])
  func `its records are in the canonical form, and say what was asked for`(
    _ language: Language, _ organisation: String
  ) throws {
    for file in try Self.pool(language, organisation).records {
      let path = try RecordPath(String(file.path.dropFirst("pool/".count)))
      let document = Document(
        parsing: Array(file.text.utf8), as: path.isJSON ? .json : .frontMatter,
        vocabulary: Schemas.bundled.vocabulary)
      #expect(document.isReadable)
      #expect(
        Schemas.bundled.canonicalForm(for: path.kind).firstDifference(in: document) == nil, "\(file.path)")
      guard path.kind == .contract else { continue }
      let contract = Contract(document.value())
      #expect(contract.organisation == organisation && contract.language == language)
      // Judged on the day it is looked at, for it is no example.
      #expect(contract.asOf == nil)
    }
  }

  @Test func `the agreement holds from the beginning of the year, for what runs already`() throws {
    let terms = try #require(try Self.pool(.dutch).records.last)
    #expect(terms.path == "pool/terms/standaard-2026.md" && terms.text.contains("from: 2026-01-01\n"))
  }

  @Test func `both languages agree on everything but words`() throws {
    func shape(_ value: Value) -> Value {
      switch value {
      case .object(let members): .array(members.map { shape($0.value) })
      case .array(let elements): .array(elements.map(shape))
      case .string: .null
      default: value
      }
    }
    let contracts = try [Language.dutch, .english].map { language in
      let file = try #require(try Self.pool(language).records.first)
      return shape(
        Document(parsing: Array(file.text.utf8), as: .json, vocabulary: Schemas.bundled.vocabulary).value())
    }
    #expect(contracts[0] == contracts[1])
  }

  @Test func `every agreement that the guide explains is one that the schema has`() throws {
    let guide = try #require(try Self.pool(.dutch).surroundings.first { $0.path == Guide.path }).text
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let names = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }
        .map { String($0.element) }
    }
    #expect(names.count > 10)
    let text = try #require(Schemas.bundled.files.first { $0.kind == "contract" }).text
    let contract = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    for name in names {
      var schema = try #require(contract)
      for part in name.split(separator: ".") {
        let properties = schema["properties"] as? [String: Any]
        schema = try #require(properties?[String(part)] as? [String: Any], "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("", "# c\na\nb\n"), ("a\n", "a\n# c\nb\n"), ("x", "x\n# c\na\nb\n"),
    ("a\r\nx\r\n", "a\r\nx\r\n# c\r\nb\r\n"), ("b\nx\na", nil), ("# c\r\nb\r\na", nil),
  ])
  func `lines that a file lacks are added to it, and nothing else changes`(_ old: String, _ new: String?) {
    let file = WiringFile(path: "f", text: "# c\na\nb\n", meeting: .completed)
    #expect(file.completing(Array(old.utf8)).map { String(decoding: $0, as: UTF8.self) } == new)
  }
}
