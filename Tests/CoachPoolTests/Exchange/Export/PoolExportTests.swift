import RecordSyntax
import Testing

@testable import CoachPool

/// Pools as tables and as lines of JSON.
struct PoolExportTests {
  static func export(
    _ files: [String: String], _ style: PoolExport.Style = .init(), leavingOut faulty: Set<String> = []
  ) -> PoolExport {
    let bytes = files.mapValues { Array($0.utf8) }
    return PoolExport(Pool(files: bytes), leavingOut: faulty, style) { bytes[$0] }
  }

  /// The texts of all files by their names.
  static func texts(_ export: PoolExport) -> [String: String] {
    let files = export.files([export.part(0..<export.recordCount)])
    return Dictionary(
      files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
  }

  private static func rows(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `neither shares nor the order of members change a byte`() throws {
    let whole = Self.export(ExamplePool.files)
    let expected = whole.files([whole.part(0..<whole.recordCount)]).map(\.bytes)
    let parts = (0..<whole.recordCount).map { whole.part($0..<$0 + 1) }
    #expect(whole.files(parts).map(\.bytes) == expected)
    var files = [
      "trajectories/2023/t-2023-aaaa.json": #"{"kind":"x","requested":{"on":"2023-01-02","route":"self"}}"#
    ]
    let first = Self.texts(Self.export(files))
    files["trajectories/2023/t-2023-aaaa.json"] =
      #"{"requested":{"route":"self","on":"2023-01-02"},"kind":"x"}"#
    #expect(Self.texts(Self.export(files)) == first)
  }

  private static let hostile = """
    ---
    name: "=HYPERLINK(\\"http://x\\")"
    since: 2021-03-01
    positions:
      - { from: 2021-03-01, role: "-1; of \\"meer\\"", team: "@team, noord" }
    kinds: []
    ---

    +1 regel
    en "nog" een

    """

  @Test func `what a spreadsheet would run has an apostrophe, in text alone`() throws {
    let texts = Self.texts(Self.export(["coaches/een.md": Self.hostile]))
    let coach = CSVReader().read(Array(try #require(texts["coaches.csv"]).utf8))
    let cells = coach.cells(ofRow: 1).map(coach.text)
    #expect(cells[0...2] == ["een", "'=HYPERLINK(\"http://x\")", "2021-03-01"])
    #expect(cells.last == "'+1 regel\nen \"nog\" een")
    let positions = CSVReader().read(Array(try #require(texts["coaches-positions.csv"]).utf8))
    #expect(
      positions.cells(ofRow: 1).map(positions.text)
        == ["een", "1", "2021-03-01", "", "'@team, noord", "'-1; of \"meer\"", ""])
    let lines = try #require(texts["coaches.jsonl"])
    #expect(
      lines.hasPrefix(#"{"id":"een","name":"=HYPERLINK(\"http://x\")","since":"2021-03-01","until":null,"#))
    #expect(lines.hasSuffix("\"body\":\"+1 regel\\nen \\\"nog\\\" een\"}\n"))
    let raw = Self.texts(Self.export(["coaches/een.md": Self.hostile], .init(isRaw: true)))
    #expect(raw["coaches.csv"]?.contains("\"=HYPERLINK(\"\"http://x\"\")\",2021") == true)
  }

  @Test func `Excel gets semicolons and a byte-order mark`() throws {
    let texts = Self.texts(Self.export(["coaches/een.md": Self.hostile], .init(isForExcel: true)))
    let rows = Self.rows(texts["coaches-positions.csv"])
    #expect(
      rows[0]
        == "\u{FEFF}id;element;positions_from;positions_department;positions_team;positions_role;positions_manager"
    )
    #expect(rows[1] == #"een;1;2021-03-01;;'@team, noord;"'-1; of ""meer""";"#)
    #expect(texts["coaches.jsonl"]?.hasPrefix("{") == true)
  }

  @Test(arguments: [
    ("{}", ["true", ""]), (#"{"lastOn":null}"#, ["true", ""]),
    (#"{"lastOn":"2017-08-31"}"#, ["true", "2017-08-31"]),
  ])
  func `that a request is by right is seen, even if it never was used`(_ right: String, _ cells: [String])
    throws
  {
    let record = #"{"kind":"x","requested":{"on":"2023-01-02","byRight":\#(right)}}"#
    let texts = Self.texts(Self.export(["trajectories/2023/t-2023-aaaa.json": record]))
    let table = CSVReader().read(Array(try #require(texts["trajectories.csv"]).utf8))
    let names = table.cells(ofRow: 0).map(table.text)
    let place = try #require(names.firstIndex(of: "requested_byRight"))
    #expect(table.cells(ofRow: 1).map(table.text)[place...place + 1].elementsEqual(cells))
    #expect(texts["trajectories.jsonl"]?.contains(#""byRight":\#(right)"#) == true)
  }

  @Test func `an empty value is as good as none, and a number is written in one way`() throws {
    let record = """
      ---
      kind: x
      coachee:
      requested: { on: 2023-01-02, themes: [b, a] }
      costs:
        - { on: 2023-02-01, cents: 1.25e5 }
      ---

      """
    let texts = Self.texts(Self.export(["trajectories/2023/t-2023-aaaa.md": record]))
    #expect(Self.rows(texts["trajectories.csv"])[1].hasPrefix(#"t-2023-aaaa,x,,,2023-01-02,,"b,a","#))
    #expect(Self.rows(texts["trajectories-costs.csv"])[1] == "t-2023-aaaa,1,2023-02-01,125000,")
    let line = try #require(texts["trajectories.jsonl"])
    #expect(line.contains(#""coachee":null"#) && line.contains(#"[{"on":"2023-02-01","cents":125000}]"#))
  }

  @Test func `records that are faulty or left out are not there, and what refers to them is counted`() {
    let files = [
      "trajectories/2023/t-2023-aaaa.json": #"{"kind":"x","requested":{"on":"2023-01-02"},"coach":"een"}"#,
      "trajectories/2023/t-2023-bbbb.json": #"{"kind":7,"requested":{"on":"2023-01-02"},"coach":"een"}"#,
      "trajectories/2023/t-2023-cccc.json": #"{"kind":"x","#,
      "evaluations/2023/e-2023-aaaa.json":
        #"{"trajectory":"t-2023-bbbb","by":"coachee","moment":"end","on":"2023-03-01"}"#,
      "coaches/een.md": Self.hostile,
    ]
    let export = Self.export(files, leavingOut: ["coaches/een.md"])
    #expect(export.recordCount == 2)
    let parts = [export.part(0..<1), export.part(1..<2)]
    let unmatched = export.unmatched(parts).map { "\($0.table).\($0.column): \($0.count)" }
    #expect(unmatched == ["trajectories.coach: 1", "evaluations.trajectory: 1"])
    #expect(Self.export(files).unmatched(parts).count == 2)
  }

  @Test func `a record that cannot be read any more is named, and not passed over`() {
    let path = ExamplePool.trajectory
    for text in ["", "---\nkind: [\n---\n"] {
      let bytes = ExamplePool.files.mapValues { Array($0.utf8) }
      let export = PoolExport(Pool(files: bytes), leavingOut: [], .init()) {
        $0 == path ? Array(text.utf8) : bytes[$0]
      }
      #expect(export.unread([export.part(0..<export.recordCount)]) == [path])
    }
    let gone = PoolExport(
      Pool(files: ExamplePool.files.mapValues { Array($0.utf8) }), leavingOut: [], .init()
    ) { _ in
      nil
    }
    #expect(gone.unread([gone.part(0..<gone.recordCount)]).count == gone.recordCount)
  }
}
