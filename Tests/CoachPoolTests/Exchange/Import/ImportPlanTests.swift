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

  @Test(
    arguments: [
      ("ja;", ["on": "2023-10-02", "byRight": [:]]),
      ("x;3-4-2019", ["on": "2023-10-02", "byRight": ["lastOn": "2019-04-03"]]),
      (";3-4-2019", ["on": "2023-10-02", "byRight": ["lastOn": "2019-04-03"]]),
      ("nee;", ["on": "2023-10-02"]),
      (";", ["on": "2023-10-02"]),
    ] as [(String, Value)], [true, false])
  func `a request can be by right, with a day or without`(
    _ row: (cells: String, requested: Value), _ isFirst: Bool
  ) throws {
    let parts = row.cells.split(separator: ";", omittingEmptySubsequences: false)
    let right = [("Recht", "requested.byRight"), ("Vorige", "requested.byRight.lastOn")]
    let order = isFirst ? [0, 1] : [1, 0]
    let plan = try Self.plan(
      .trajectory,
      "Code;Dag;Soort;\(order.map { right[$0].0 }.joined(separator: ";"))\n"
        + "p-9b9b9b;2-10-2023;regulier;\(order.map { String(parts[$0]) }.joined(separator: ";"))\n",
      Self.columns + order.map { right[$0] })
    #expect(plan.faults.isEmpty)
    #expect(plan.records.first?.value["requested"] == row.requested)
  }

  @Test func `scores come one in a row too, and a row without its block is refused`() throws {
    let columns = [("id", "id"), ("blok", "scores[].key"), ("cijfer", "scores[].value")]
    let sheet = "id;blok;cijfer\ne-2023-9f3x;procedure;8\ne-2023-9f3x;coach;9\ne-2023-9f3x;;7\n"
    let plan = try Self.plan(.evaluation, sheet, columns)
    #expect(plan.faults.map(\.row) == [3])
    #expect(
      plan.faults.first?.message.text(.english) == "this row says something of scores, and not of which")
    let faulty = try Self.plan(.evaluation, "id;blok;cijfer\ne-2023-9f3x;onzin;8\n", columns)
    #expect(faulty.faults.map { $0.message.text(.english) } == ["'onzin' is not known for 'Block'"])
  }

  @Test func `the apostrophe before a formula is none of the text`() throws {
    let plan = try Self.plan(
      .coach, "Naam;Sinds\n\"'=HYPERLINK(\"\"x\"\")\";1-9-2023\n'' gewoon;1-9-2023\n",
      [("Naam", "name"), ("Sinds", "since")])
    #expect(plan.records.map { $0.value["name"] } == ["=HYPERLINK(\"x\")", "'' gewoon"])
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
