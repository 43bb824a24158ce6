import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// What rows become, apart from files and git.
struct ImportPlanTests {
  private static let pool = Pool(files: ExamplePool.files.mapValues { Array($0.utf8) })

  private static func plan(
    _ kind: ImportKind, _ sheet: String, _ columns: [(String, String)], besides taken: Set<String> = []
  ) throws -> ImportPlan {
    let fields = ImportFields(kind, in: pool)
    let mapping = ImportMapping(columns: columns.map { ImportMapping.Column($0.0, FieldPath($0.1)) })
    let table = CSVReader().read(Array(sheet.utf8))
    var random = SeededGenerator(seed: 7)
    return ImportPlan(
      table, try ImportColumns(mapping, fields, of: table), kind, in: pool, nil, besides: taken,
      using: &random
    ) { path in
      ExamplePool.files[path].map { text in
        Document(
          parsing: Array(text.utf8), as: path.hasSuffix(".json") ? .json : .frontMatter,
          vocabulary: Schemas.bundled.vocabulary
        ).value()
      }
    }
  }

  private static let requests = "Code;Dag;Soort\np-9b9b9b;2-10-2023;regulier\np-8c8c8c;2-10-2023;regulier\n"
  private static let columns = [("Code", "coachee"), ("Dag", "requested.on"), ("Soort", "kind")]

  @Test func `no id is drawn that stands on a branch`() throws {
    let first = try Self.plan(.trajectory, Self.requests, Self.columns).records.map(\.id)
    #expect(Set(first).count == 2)
    let others = try Self.plan(.trajectory, Self.requests, Self.columns, besides: Set(first)).records.map(
      \.id)
    #expect(others.count == 2 && Set(others).isDisjoint(with: first))
  }

  @Test func `columns without a name are passed over when they are empty`() throws {
    let sheet = "Code;Dag;Soort;;\np-9b9b9b;2-10-2023;regulier;; \n;;;;\n"
    let plan = try Self.plan(.trajectory, sheet, Self.columns)
    #expect(plan.faults.isEmpty && plan.records.count == 1)
    let fields = ImportFields(.trajectory, in: Self.pool)
    let table = CSVReader().read(Array(sheet.utf8))
    #expect(
      MappingSuggestion(for: .trajectory, table, fields, isRedacted: false).mapping.columns.map(\.title)
        == ["Code", "Dag", "Soort"])
    #expect(throws: ImportColumns.HeaderFault.self) {
      try Self.plan(
        .trajectory, "Overzicht;;\nCode;Dag;Soort\np-9b9b9b;2-10-2023;regulier\n", [("Overzicht", "id")])
    }
  }
}
