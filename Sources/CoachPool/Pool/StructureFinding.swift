internal import RecordSchema
internal import RecordSyntax

/// Makes the findings that come up while a file is read; their rules stand in `Rules/Structure`.
enum StructureFinding {
  static let conflictRule = "conflict-marker"
  static let syntaxRule = "syntax"
  static let schemaRule = "schema"
  static let formRule = "not-canonical"
  /// What tells text below the fields from other faults of the schema.
  static let bodyDetail = "body"

  static func syntax(_ path: String, _ fault: Fault) -> Diagnostic {
    Diagnostic(
      rule: syntaxRule, severity: fault.severity, at: .init(path, .bytes(fault.range)), fault.message,
      help: fault.help,
      notes: fault.related.map { [.init(.init(path, .bytes($0.range)), $0.message)] } ?? [])
  }

  /// What is said of a line that git left in a file, whatever kind of file it is.
  static let conflictMessage = Phrase(
    nl: "hier staat nog een samenvoegconflict van git", en: "a merge conflict of git is still here")

  static func conflict(_ path: String, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      rule: conflictRule, severity: .error, at: .init(path, .bytes(range)), conflictMessage,
      help: Phrase(
        nl: "kies tussen de regels onder <<<<<<< en die onder =======, en haal de drie markeerregels weg",
        en:
          "choose between the lines below <<<<<<< and those below =======, and remove the three marker lines"
      ))
  }

  /// A file of which the byte at an offset is the first that `fmt` would change; its line is shown.
  static func notCanonical(_ path: String, _ bytes: [UInt8], at offset: Int) -> Diagnostic {
    Diagnostic(
      rule: formRule, severity: .info, at: .init(path, .bytes(line(at: offset, of: bytes))),
      Phrase(
        nl: "dit bestand staat niet in de vaste opmaak; hier is het eerste verschil",
        en: "this file is not in the canonical form; here is the first difference"),
      help: Phrase(
        nl: "doe: coachpool fmt; er verandert geen waarde", en: "do: coachpool fmt; no value changes"))
  }

  /// A file that `fmt` leaves as it is.
  static func notFormatted(
    _ path: String, _ bytes: [UInt8], at offset: Int, _ refusal: CanonicalRefusal
  ) -> Diagnostic {
    Diagnostic(
      rule: formRule, severity: .error, at: .init(path, .bytes(line(at: offset, of: bytes))), refusal.reason)
  }

  private static func line(at offset: Int, of bytes: [UInt8]) -> ByteRange {
    func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }
    var start = offset
    while start > 0, !isBreak(start - 1) { start -= 1 }
    var end = offset
    while end < bytes.count, !isBreak(end) { end += 1 }
    return ByteRange(start, end)
  }

  static func schema(_ path: String, _ violation: Violation) -> Diagnostic {
    Diagnostic(
      rule: schemaRule, severity: .error, at: .init(path, violation.place), violation.message,
      help: violation.help, fix: violation.fix.map { .edit($0) }, detail: violation.keyword)
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
        en: "there is text below the fields; this kind of record may hold no free text"),
      help: Phrase(
        nl: """
          haal de tekst weg: over een coachee staat nooit vrije tekst in git; een aantekening hoort in de besloten map van \
          de coördinatoren
          """,
        en: """
          remove the text: free text about a coachee never stands in git; a note belongs in the coordinators' private folder
          """), detail: bodyDetail)
  }
}
