import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// One spreadsheet as different programs save it. The page on import and export lists what is read.
struct SpreadsheetShapeTests {
  private static let mapping = """
    {
      "columns": {
        "Naam": "coachee.name", "Soort": "kind", "Aangevraagd": "requested.on", "Thema": "requested.themes",
        "Opmerking": null
      }
    }
    """

  /// The spreadsheet, its last cell with everything that has to stand in quotes.
  private static func sheet(
    _ separator: String = ";", end: String = "\r\n", isQuoted: Bool = false, day: String = "1-12-2023 0:00"
  ) -> String {
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    func cell(_ text: String) -> String { isQuoted ? quoted(text) : text }
    let header = ["Naam", "Soort", "Aangevraagd", "Thema", "Opmerking"].map(cell)
    let row =
      [quoted("Bos, Jan"), cell("Regulier"), cell(day), cell("privé")]
      + [quoted("twee\(end)\"regels\"; en\teen, komma")]
    return [header, row].map { $0.joined(separator: separator) + end }.joined()
  }

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What is called as the page calls it, and the line of the row.
  static let shapes: [(name: String, bytes: [UInt8], line: Int)] = [
    ("Excel, CSV UTF-8", mark + sheet().utf8, 2),
    ("Excel, CSV", sheet().unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, 2),
    ("Excel for Mac, CSV (Macintosh)", mark + sheet(end: "\r").utf8, 2),
    ("Excel, Unicode text", utf16(sheet("\t"), isBigEndian: false), 2),
    ("Excel, Unicode text, the other order", utf16(sheet("\t"), isBigEndian: true), 2),
    ("a first line sep=;", mark + ("sep=;\r\n" + sheet()).utf8, 3),
    ("LibreOffice", Array(sheet(",", end: "\n", day: "01-12-2023").utf8), 2),
    (
      "LibreOffice, all cells in quotes",
      Array(sheet(",", end: "\n", isQuoted: true, day: "2023-12-01").utf8), 2
    ),
    ("Google", Array(sheet(",", day: "1-12-2023").utf8).dropLast(2), 2),
    (
      "empty columns and rows at the end",
      Array(
        sheet().replacing("Opmerking\r\n", with: "Opmerking;;\r\n").replacing(
          "komma\"\r\n", with: "komma\";;\r\n"
        ).utf8)
        + Array(";;;;;;\r\n;;;;;;\r\n".utf8), 2
    ),
    ("empty lines above and below", Array(("\r\n" + sheet() + "\r\n").utf8), 3),
  ]

  @Test(arguments: shapes)
  func `a spreadsheet is read however it was saved`(_ shape: (name: String, bytes: [UInt8], line: Int)) throws
  {
    let pool = try ImportFolder(shape.bytes, mapping: Self.mapping)
    let (run, code) = pool.run("--private", "hr")
    #expect(code == 0, "\(run.output)\(run.errors)")
    #expect(
      run.output == """
        blad.csv:\(shape.line):1: new: pool/trajectories/2023/t-2023-….md
          kind: regulier
          coachee: new code
          requested.on: 2023-12-01
          requested.themes: werk-prive

        """)
  }

  @Test(arguments: [
    ("Overzicht 2023;;;;\r\n", "blad.csv:1:16: column 2 has no name, and there is something in it"),
    ("Wie;Wat;Wanneer;Wat;Waarom\r\n", "blad.csv:1:17: column 4 is called as column 2 is: 'Wat'"),
  ])
  func `a line above the header is no header`(_ line: String, _ message: String) throws {
    let pool = try ImportFolder(Array((line + Self.sheet()).utf8), mapping: Self.mapping)
    let (run, code) = pool.run("--private", "hr")
    #expect(code == 2 && run.errors.contains(message), "\(run.errors)")
  }
}
