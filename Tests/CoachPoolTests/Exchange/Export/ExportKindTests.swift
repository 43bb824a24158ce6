import RecordSyntax
import Testing

@testable import CoachPool

/// The tables that schemas give.
struct ExportKindTests {
  /// The names of the columns that hold what a schema's fields hold.
  private static func leaves(_ schema: Value, _ keys: [String]) -> [String] {
    let name = keys.joined(separator: "_")
    let types = schema["type"].texts + [schema.text("type")]
    if case .object(let properties)? = schema["properties"] {
      return properties.flatMap { leaves($0.value, keys + [$0.key]) }
    }
    if types.contains("object"), let values = schema["additionalProperties"] {
      return [name + "_key"] + leaves(values, keys + (values["properties"] == nil ? ["value"] : []))
    }
    return types.contains("array") ? leaves(schema["items"] ?? .null, keys) : [name]
  }

  @Test(arguments: ExportKind.all)
  func `every field of the schema has one column, and every column a field`(_ kind: RecordKind) throws {
    let schema = try #require(Schemas.bundled.document(of: kind.rawValue)).value()
    let export = ExportKind(kind)
    var columns = export.tables.flatMap { $0.columns.map(\.name) }.filter { !["id", "element"].contains($0) }
    #expect(Set(columns).count == columns.count)
    if Schemas.bundled.admitsBody(kind.rawValue) { #expect(columns.contains("body")) }
    columns.removeAll { ["body", "requested_byRight"].contains($0) }
    #expect(columns.sorted() == Self.leaves(schema, []).sorted())
  }

  @Test func `names are those of files and databases, each once`() {
    let names = ExportKind.all.flatMap { kind in
      let export = ExportKind(kind)
      return (export.tables + [export.lines]).map(\.name)
    }
    #expect(Set(names).count == names.count)
    for name in names { #expect(RecordPath.isID(name)) }
  }

  @Test func `every column of all tables is called something in both languages`() {
    for kind in ExportKind.all.map({ ExportKind($0) }) {
      for column in (kind.tables + [kind.lines]).flatMap(\.columns) {
        for language in Language.allCases {
          #expect(!column.title.text(language).isEmpty, "\(column.name)")
          #expect(!column.description.text(language).isEmpty, "\(column.name)")
        }
      }
    }
  }

  @Test func `what refers to records is a column`() {
    for kind in ExportKind.all {
      let columns = Set(ExportKind(kind).tables.flatMap(\.columns).map(\.name))
      #expect(Set(ExportKind.references(of: kind).keys).subtracting(columns) == [])
    }
  }
}
