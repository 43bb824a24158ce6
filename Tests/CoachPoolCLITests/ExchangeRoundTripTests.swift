import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// What `export` writes, `import` reads: the records are the same again.
struct ExchangeRoundTripTests {
  /// A pool whose records have what the example's do not.
  private static func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    let allowed: Value = [
      "sessions-over-limit": [
        "reason": "=1; zei \"ja\",\nen meer", "at": "/sessions/8", "until": "2024-01-31",
      ],
      "stalled": ["reason": "'-gewoon"],
    ]
    try pool.edit(ExamplePool.trajectory, .set(["requested", "byRight"], [:]))
    try pool.edit(ExamplePool.trajectory, .set(["allow"], allowed))
    try pool.edit(ExamplePool.external, .set(["requested", "byRight"], ["lastOn": "2015-02-01"]))
    try pool.edit(
      ExamplePool.external,
      .set(
        ["removed"],
        [
          ["on": "2023-12-30", "class": "content", "ground": "retention"],
          ["on": "2023-12-30", "class": "content", "ground": "objection"],
        ]))
    try pool.edit(ExamplePool.evaluation, .set(["allow"], ["few-answers": ["reason": "@hr"]]))
    try pool.edit(ExamplePool.coach, .set(["paused"], [["from": "2022-01-01", "to": "2022-02-01"]]))
    try pool.edit(ExamplePool.coach, .set(["positions", 0, "team"], "=team"))
    return pool
  }

  /// All tables of a kind under each other, each with its own columns.
  private static func sheet(_ kind: String, in folder: borrowing TemporaryFolder) throws -> String {
    let names = try folder.names(in: "uit").filter { $0.hasPrefix(kind) && $0.hasSuffix(".csv") }
    let tables = try names.map { CSVReader().read(Array(try folder.text(of: "uit/" + $0).utf8)) }
    var columns: [String] = []
    var rows: [[String: String]] = []
    for table in tables {
      let header = table.cells(ofRow: 0).map(table.text)
      for name in header where name != "element" && !columns.contains(name) { columns.append(name) }
      for row in 1..<table.rowCount {
        rows.append(Dictionary(uniqueKeysWithValues: zip(header, table.cells(ofRow: row).map(table.text))))
      }
    }
    func line(_ cells: [String]) -> String {
      cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }
    return line(columns) + rows.map { row in line(columns.map { row[$0] ?? "" }) }.joined()
  }

  /// The values of all records in a folder of the pool, by id.
  private static func values(_ kind: String, in folder: borrowing TemporaryFolder) throws -> [String: Value] {
    var values: [String: Value] = [:]
    for (path, bytes) in try folder.snapshot() where path.hasPrefix("pool/\(kind)/") {
      let name = try #require(path.split(separator: "/").last)
      let document = Document(
        parsing: bytes, as: path.hasSuffix(".json") ? .json : .frontMatter,
        vocabulary: Schemas.bundled.vocabulary)
      values[String(name.prefix { $0 != "." })] = document.value()
    }
    return values
  }

  @Test(arguments: [("trajectory", "trajectories"), ("evaluation", "evaluations"), ("coach", "coaches")])
  func `every field of a record comes back by what is suggested`(_ kind: String, _ name: String) throws {
    let pool = try Self.makePool()
    let folder = pool.folder.path
    #expect(InProcessRun()("export", "uit", workingDirectory: folder) == 0)
    try pool.folder.write(try Self.sheet(name, in: pool.folder), to: "blad.csv")
    let before = try Self.values(name, in: pool.folder)
    try pool.folder.remove("pool/" + name)

    let suggestion = InProcessRun()
    #expect(
      suggestion("import", "blad.csv", "--as", kind, "--suggest", "--lang", "en", workingDirectory: folder)
        == 0)
    let unplaced = suggestion.errors.split(separator: "\n")
    let expected = kind == "coach" ? ["not placed: the column 'body'"] : []
    #expect(unplaced.count == expected.count, "\(suggestion.errors)")
    for (line, start) in zip(unplaced, expected) { #expect(line.hasPrefix(start)) }
    try pool.folder.write(suggestion.output, to: "mapping.json")

    let run = InProcessRun()
    let code = run(
      "import", "blad.csv", "--as", kind, "--mapping", "mapping.json", "--apply", "--lang", "en",
      workingDirectory: folder)
    #expect(code == 0, "\(run.output)\(run.errors)")
    let after = try Self.values(name, in: pool.folder)
    #expect(after.keys.sorted() == before.keys.sorted())
    for (id, value) in before { #expect(after[id] == value, "\(id)") }
    let again = InProcessRun()
    #expect(
      again(
        "import", "blad.csv", "--as", kind, "--mapping", "mapping.json", "--apply", "--lang", "en",
        workingDirectory: folder) == 0)
    #expect(again.errors.contains(" there already, in \(before.count) "))
  }
}
