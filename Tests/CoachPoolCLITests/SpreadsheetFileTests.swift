import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// Spreadsheets as a program saved them; `Fixtures/spreadsheets/README.md` says how.
struct SpreadsheetFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/spreadsheets")

  private static let mapping = """
    {
      "columns": {
        "Naam": "coachee.name", "E-mail": "coachee.email", "Aangevraagd": "requested.on", "Soort": "kind",
        "Thema's": "requested.themes", "Eigen tijd": "requested.ownTime", "Intake": "intake.on",
        "Minuten": "intake.minutes", "Personeelsnummer": null, "Factuur": "costs[].on", "Bedrag": "costs[].euros",
        "Opmerking": null
      },
      "constants": { "costs[].what": "coaching" }
    }
    """

  @Test(arguments: [
    ("libreoffice-windows-1252.csv", "6:18", "6:46"), ("libreoffice-utf-8.csv", "6:18", "6:46"),
    ("libreoffice-quoted.csv", "6:20", "6:52"),
  ])
  func `what LibreOffice Calc saved is read`(_ name: String, _ day: String, _ formula: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let pool = try ImportFolder(bytes, mapping: Self.mapping)
    try pool.pool.edit("contract.json", .set(["rules"], ["intake-missing": "off"]))
    let (run, code) = pool.apply()
    #expect(code == 1)
    let refused = run.output.split(separator: "\n").filter { $0.contains(": refused: ") }
    #expect(
      refused == [
        "blad.csv:\(day): refused: '45243' is the number by which a spreadsheet counts a day",
        "blad.csv:\(formula): refused: '#N/A' is the error of a formula, and no value",
      ], "\(run.output)")
    #expect(run.errors.contains("4 rows: 3 taken over into 3 new trajectories, 1 refused\n"), "\(run.errors)")
    #expect(run.errors.contains("read as Windows-1252") == name.contains("1252"), "\(run.errors)")
    let files = try pool.folder.snapshot().mapValues { String(decoding: $0, as: UTF8.self) }
    let people = files.filter { $0.key.hasPrefix("hr/people/") }.values
    for person in [
      "---\nname: Zoë Brandwijk\nemail: zoe.brandwijk@example.nl\n---\n",
      "---\nname: Brandwijk-Öztürk, André\nemail: andre@example.nl\n---\n", "---\nname: Renée d’Hûner\n---\n",
    ] { #expect(people.contains(person), "\(people)") }
    let records = files.filter { $0.key.hasPrefix("pool/trajectories/") }.values
    for lines in [
      [
        "  on: 2023-11-13\n", "  themes:\n    - leiderschap\n", "  ownTime: true\n",
        "intake:\n  on: 2023-11-20\n",
        "  minutes: 30\n",
      ],
      ["  on: 2023-12-01\n", "  themes:\n    - leiderschap\n    - werk-prive\n", "  ownTime: false\n"],
      [
        "  on: 2023-12-04\n", "intake:\n  on: 2023-12-11\n",
        "{ on: 2023-12-15, cents: 125050, what: coaching }",
      ],
    ] { #expect(records.contains { record in lines.allSatisfy(record.contains) }, "\(lines)") }
  }
}
