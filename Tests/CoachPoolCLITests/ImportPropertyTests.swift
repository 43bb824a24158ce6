import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// Spreadsheets made at random: what each cell says arrives, or its row is refused with a place.
struct ImportPropertyTests {
  /// A cell, and what it says of its field; `nil` where that is nothing a record can hold.
  private typealias Cell = (text: String, value: Value?)

  private struct Maker {
    var random: SeededGenerator

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    mutating func day() -> Cell {
      let day = Int.random(in: 1...28, using: &random)
      let month = Int.random(in: 7...11, using: &random)
      let written = "2023-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
      return pick([
        ("\(day)-\(month)-2023", .string(written)), ("\(day)/\(month)/2023 0:00", .string(written)),
        (written, .string(written)), ("\(day)-\(month)-23", Value?.none), ("32-\(month)-2023", Value?.none),
      ])
    }

    mutating func route() -> Cell {
      pick([
        ("", .null), ("self", "self"), ("Via HR", "hr"), ("via de leidinggevende", "manager"),
        ("hrm", Value?.none),
        ("\"hr\"", "hr"),
      ])
    }

    mutating func truth() -> Cell {
      pick([("", .null), ("ja", true), ("NEE", false), (" x ", true), ("-", Value?.none)])
    }

    mutating func themes() -> Cell {
      pick([
        ("", .null), ("Leiderschap", ["leiderschap"]),
        ("\"leiderschap; werk-prive\"", ["leiderschap", "werk-prive"]),
        ("Werk en privé", ["werk-prive"]), ("leiderschip", Value?.none),
      ])
    }
  }

  @Test(arguments: 1...12)
  func `every cell arrives, or its row is refused with a place`(_ seed: Int) throws {
    var maker = Maker(random: SeededGenerator(seed: UInt64(seed)))
    let keys: [[String]] = [
      ["requested", "on"], ["requested", "route"], ["requested", "ownTime"], ["requested", "themes"],
    ]
    var rows: [(code: String, cells: [Cell])] = []
    var sheet = "Code;Dag;Weg;Eigen tijd;Thema's\r\n"
    for number in 0..<25 {
      let row = (
        code: "p-\(100000 + number)", cells: [maker.day(), maker.route(), maker.truth(), maker.themes()]
      )
      rows.append(row)
      sheet += ([row.code] + row.cells.map(\.text)).joined(separator: ";") + "\r\n"
    }
    let pool = try ImportFolder(
      sheet,
      mapping: """
        { "columns": { "Code": "coachee", "Dag": "requested.on", "Weg": "requested.route", "Eigen tijd": "requested.ownTime",
          "Thema's": "requested.themes" }, "constants": { "kind": "regulier" } }
        """)
    let before = try pool.folder.snapshot()
    let (run, code) = pool.apply()
    let wrong = rows.indices.filter { index in rows[index].cells.contains { $0.value == nil } }
    #expect(code == (wrong.isEmpty ? 0 : 1))
    let refused = Set(
      run.output.split(separator: "\n").filter { $0.contains(": refused: ") }.compactMap { line in
        Int(line.split(separator: ":")[1]).map { $0 - 2 }
      })
    #expect(refused == Set(wrong), "\(run.output)")
    var values: [String: Value] = [:]
    for path in try pool.added(since: before) {
      let bytes = Array(try pool.folder.text(of: path).utf8)
      let value = Document(parsing: bytes, as: .frontMatter, vocabulary: Schemas.bundled.vocabulary).value()
      if case .string(let code)? = value["coachee"] { values[code] = value }
    }
    #expect(values.count == rows.count - wrong.count)
    for (index, row) in rows.enumerated() where !wrong.contains(index) {
      let value = try #require(values[row.code])
      for (keys, cell) in zip(keys, row.cells) {
        #expect(
          keys.reduce(Value?.some(value)) { $0?[$1] } ?? .null == cell.value, "row \(index + 2): \(keys)")
      }
    }
    let after = try pool.folder.snapshot()
    let (again, _) = pool.apply()
    #expect(values.isEmpty || again.errors.contains(": \(values.count) there already, in \(values.count) "))
    #expect(try pool.folder.snapshot() == after)
  }

  @Test(arguments: 1...40)
  func `no damage to a spreadsheet ends in anything but rows and refusals`(_ seed: Int) throws {
    var mutator = Mutator(
      seed: UInt64(seed), tokens: [";", "\"", "\r\n", "=1+1", "p-7k3m9q"].map { Array($0.utf8) })
    let sheet = Array(
      ImportFolder.sheet(
        "Els de Wit;els@x.nl;;13-11-2023;Regulier;Leiderschap;20-11-2023;fijn",
        "\"Bos, Jan\";jan@x.nl;Zorg;1-12-2023 0:00;regulier;\"leiderschap, privé\";;"
      ).utf8)
    let pool = try ImportFolder(mutator.mutation(of: [sheet]))
    let before = try pool.folder.snapshot()
    let (run, code) = pool.run("--private", "hr")
    #expect((0...2).contains(code))
    #expect(code != 2 || !run.errors.isEmpty)
    #expect(try pool.folder.snapshot() == before)
  }
}
