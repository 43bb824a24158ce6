internal import RecordSchema
internal import RecordSyntax

/// Makes the findings that come up while a file is read; their rules stand in `Rules/Structure`.
enum StructureFinding {
  static let conflictRule = "conflict-marker"
  static let syntaxRule = "syntax"
  static let schemaRule = "schema"

  static func syntax(_ path: String, _ fault: Fault) -> Diagnostic {
    Diagnostic(
      rule: syntaxRule, severity: fault.severity, at: .init(path, .bytes(fault.range)), fault.message,
      help: fault.help,
      notes: fault.related.map { [.init(.init(path, .bytes($0.range)), $0.message)] } ?? [])
  }

  static func conflict(_ path: String, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      rule: conflictRule, severity: .error, at: .init(path, .bytes(range)),
      Phrase(
        nl: "hier staat nog een samenvoegconflict van git",
        en: "a merge conflict of git is still here"),
      help: Phrase(
        nl: "kies tussen de regels onder <<<<<<< en die onder =======, en haal de drie markeerregels weg",
        en:
          "choose between the lines below <<<<<<< and those below =======, and remove the three marker lines"
      ))
  }

  static func schema(_ path: String, _ violation: Violation) -> Diagnostic {
    Diagnostic(
      rule: schemaRule, severity: .error, at: .init(path, violation.place), violation.message,
      help: violation.help, fix: violation.fix, detail: violation.keyword)
  }

  /// Nothing else is said of a contract in a newer format, for its fields may mean something else.
  static func newerFormat(_ format: Int) -> Diagnostic {
    Diagnostic(
      rule: schemaRule, severity: .error, at: .init(Contract.path, .value(["format"])),
      Phrase(
        nl:
          "deze pool heeft formaat \(format), en deze coachpool leest tot en met formaat \(Contract.format)",
        en: "this pool has format \(format), and this coachpool reads up to format \(Contract.format)"),
      help: Phrase(
        nl: "gebruik een nieuwere coachpool; wijzig het formaat niet met de hand",
        en: "use a newer coachpool; do not change the format by hand"), detail: "format")
  }

  static func missingContract() -> Diagnostic {
    Diagnostic(
      rule: schemaRule, severity: .error, at: .init(Contract.path, .file),
      Phrase(
        nl: "deze pool heeft geen contract.json; zonder poolafspraken is niets te beoordelen of te tellen",
        en: "this pool has no contract.json; without the agreements nothing can be judged or counted"),
      help: Phrase(
        nl: "zet het bestand terug, of begin met { \"format\": 1, \"organisation\": \"…\" }",
        en: "put the file back, or begin with { \"format\": 1, \"organisation\": \"…\" }"), detail: "missing")
  }

  static func body(_ path: String, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      rule: schemaRule, severity: .error, at: .init(path, .bytes(range)),
      Phrase(
        nl: "onder de velden staat tekst; in dit soort record mag geen vrije tekst staan",
        en: "text stands below the fields; this kind of record admits no free text"),
      help: Phrase(
        nl: """
          haal de tekst weg: over een coachee staat nooit vrije tekst in git; aantekeningen horen in de private map
          """,
        en: """
          remove the text: free text about a coachee never stands in git; notes belong in the private folder
          """), detail: "body")
  }
}
