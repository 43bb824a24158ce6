import CoachPool
import RecordSyntax
import TestSupport

/// The small example pool, a private folder and a spreadsheet beside them, in a folder that is no repository.
struct ImportFolder: ~Copyable {
  let pool: ExampleFolder
  var folder: TemporaryFolder { _read { yield pool.folder } }

  /// The mapping of ``sheet(_:)``.
  static let mapping = """
    {
      "columns": {
        "Naam": "coachee.name",
        "E-mail": "coachee.email",
        "Afdeling": "coachee.department",
        "Aangevraagd": "requested.on",
        "Soort": "kind",
        "Thema's": "requested.themes",
        "Intake": "intake.on",
        "Opmerking": null
      },
      "constants": { "requested.route": "self", "intake.minutes": 30 }
    }
    """

  /// Rows below the header of ``mapping``.
  static func sheet(_ rows: String...) -> String {
    (["Naam;E-mail;Afdeling;Aangevraagd;Soort;Thema's;Intake;Opmerking"] + rows).map { $0 + "\r\n" }.joined()
  }

  init(_ sheet: String = "", mapping: String = ImportFolder.mapping) throws {
    try self.init(Array(sheet.utf8), mapping: mapping)
  }

  init(_ sheet: [UInt8], mapping: String = ImportFolder.mapping) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(sheet, to: "blad.csv")
    try pool.folder.write(mapping, to: "mapping.json")
    try pool.folder.write("---\nname: Els de Wit\nemail: els@x.nl\n---\n", to: "hr/people/p-7k3m9q.md")
    self.pool = pool
  }

  /// Imports the spreadsheet in the test's own process.
  func run(_ options: String..., kind: String = "trajectory") -> (run: InProcessRun, code: Int32) {
    let run = InProcessRun()
    let arguments = ["import", "blad.csv", "--as", kind, "--mapping", "mapping.json", "--lang", "en"]
    return (run, run(arguments + options, workingDirectory: folder.path))
  }

  /// Imports it with the private folder, and writes.
  func apply(_ options: String..., kind: String = "trajectory") -> (run: InProcessRun, code: Int32) {
    let run = InProcessRun()
    let arguments = [
      "import", "blad.csv", "--as", kind, "--mapping", "mapping.json", "--lang", "en", "--private", "hr",
      "--apply",
    ]
    return (run, run(arguments + options, workingDirectory: folder.path))
  }

  /// The paths of files that are new since a snapshot.
  func added(since before: [String: [UInt8]]) throws -> [String] {
    try folder.snapshot().keys.filter { before[$0] == nil }.sorted()
  }

  /// Everything in the pool, as one text.
  func poolText() throws -> String {
    try folder.snapshot().filter { $0.key.hasPrefix("pool/") }.map {
      $0.key + "\n" + String(decoding: $0.value, as: UTF8.self)
    }.joined(separator: "\n")
  }
}
