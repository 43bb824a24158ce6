internal import RecordSyntax

extension Rule {
  static let erasedReturns = Rule(
    "erased-returns", .privacy, .error,
    summary: Phrase(
      nl: "een code of record dat verwijderd is, is er weer",
      en: "a code or record that was removed is there again"),
    explanation: Phrase(
      nl: """
        Wat uit de pool is verwijderd staat in erasures.jsonl, met alleen de code of het id; een record waaruit op verzoek \
        iets is gewist zegt dat onder removed. Wie een back-up terugzet, een oude branch samenvoegt of een oud bestand \
        importeert, haalt het ongemerkt terug; dan is het verzoek om wissing niet uitgevoerd (AVG art. 17). Gezocht wordt \
        naar verwijderde codes en records, naar gegevens en citaten die gewist heten, en naar verwijderde codes in tekst, \
        redenen en commentaar. Met --against ook naar wat toen al gewist heette en nu niet meer, en naar regels die uit \
        erasures.jsonl zijn verdwenen: dat register groeit alleen. Een verwijzing naar een verwijderd traject, of naar de \
        code die een coach verving, mag blijven. Het bestand van een gewiste coach wordt niet herkend, want nergens staat nog welke id de \
        code verving: kijk na het terugzetten van een back-up zelf in coaches/. Deze regel kan niet uit en kent geen \
        uitzonderingen.
        """,
      en: """
        What was removed from the pool stands in erasures.jsonl, by its code or id only; a record of which something was \
        erased on request says so under removed. Whoever restores a backup, merges an old branch or imports an old file \
        brings it back unnoticed, and the request for erasure has not been met (GDPR art. 17). What is looked for is \
        removed codes and records, data and quotes that are said to be erased, and removed codes in texts, reasons and \
        comments. With --against also what was said to be erased then and is not now, and lines that are gone from \
        erasures.jsonl: that ledger only grows. A reference to a removed trajectory, or to the code that replaced a coach, may stay. The \
        file of an erased coach is not recognised, for nothing says any more which id the code replaced: after a backup \
        was restored look in coaches/ yourself. This rule cannot be switched off and knows no exceptions.
        """),
    source: "facts", examples: erasedReturnsExamples + returnedDataExamples,
    check: .pool { context, findings in
      let forgotten = context.surroundings.earlier?.forgottenRemovals(in: context.pool) ?? []
      for (number, removal) in forgotten.enumerated() {
        report(forgotten: removal, detail: "\(number)", &findings)
      }
      let erased = context.pool.erased.union(forgotten.map(\.id))
      let reported = erased.isEmpty ? [] : reportReturned(erased, context, &findings)
      for data in ReturnedData.list(context) where !reported.contains(data.header.path) {
        data.report(context, &findings)
      }
      ErasedCodeInText.report(erased, context, &findings)
    })

  /// Adds a finding for each erased code in its field, and for each record that is there again.
  ///
  /// - Returns: The paths of the records with such a code; what else came back with it is no other fault.
  private static func reportReturned(
    _ erased: Set<String>, _ context: RuleContext, _ findings: inout Findings
  ) -> Set<String> {
    let pool = context.pool
    var paths: Set<String> = []
    for record in pool.trajectories {
      guard case .value(let code) = record.coachee, erased.contains(code) else { continue }
      report(code, record.path, .value(["coachee"]), codeMessage, codeHelp, context, &findings)
      paths.insert(record.path)
    }
    pool.forEachHeader { header in
      guard erased.contains(header.id) else { return }
      report(header.id, header.path, .file, recordMessage, recordHelp, context, &findings)
    }
    for (path, record) in pool.unreadable where erased.contains(record.id) {
      report(record.id, path, .file, recordMessage, recordHelp, context, &findings)
    }
    return paths
  }

  private static func report(
    _ id: String, _ path: String, _ place: Place, _ message: Phrase, _ help: Phrase, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    findings.report(path, place, message, help: help, notes: context.pool.removalNotes(id))
  }

  /// Adds a finding for a line that the ledger had and has not any more.
  private static func report(
    forgotten removal: ErasureLedger.Entry, detail: String, _ findings: inout Findings
  ) {
    let line = ErasureLedger.line(on: removal.on, id: removal.id, removal.ground)
    findings.report(
      ErasureLedger.path, .file,
      Phrase(
        nl: "het register noemde de verwijdering van \(value: removal.id, .identifying), en nu niet meer",
        en: "the ledger named the removal of \(value: removal.id, .identifying), and does not any more"),
      help: Phrase(
        nl: """
          zet deze regel terug, want zonder haar merkt niemand het als terugkomt wat verwijderd is; het register groeit \
          alleen
          \(name: line, .identifying)
          """,
        en: """
          put this line back, for without it nobody notices when what was removed returns; the ledger only grows
          \(name: line, .identifying)
          """), detail: detail)
  }

  private static let codeMessage = Phrase(
    nl: "deze code is verwijderd, en staat er weer", en: "this code was removed, and is there again")

  private static let codeHelp = Phrase(
    nl: """
      is een back-up teruggezet of een oud bestand ingevoerd, haal dan de code en de inhoud weer weg (zie: coachpool \
      help erase); begint dezelfde persoon opnieuw, geef die dan een nieuwe code
      """,
    en: """
      if a backup was restored or an old file imported, take the code and the content out again (see: coachpool help \
      erase); if the same person starts anew, give them a new code
      """)

  private static let recordMessage = Phrase(
    nl: "dit record is verwijderd, en is er weer", en: "this record was removed, and is there again")

  private static let recordHelp = Phrase(
    nl: """
      is een back-up teruggezet of een oud bestand ingevoerd, verwijder dan dit bestand; is dit een ander \
      record, geef het dan een ander id
      """,
    en: """
      if a backup was restored or an old file imported, delete this file; if this is another record, give \
      it another id
      """)
}

extension Pool {
  /// The line of the ledger that names the removal of a code or id, to be shown with a finding; none where no line does.
  func removalNotes(_ id: String) -> [Diagnostic.Note] {
    guard let removal = removals.first(where: { $0.id == id }) else { return [] }
    return [
      .init(
        .init(ErasureLedger.path, .bytes(removal.range)),
        Phrase(nl: "verwijderd op \(removal.on)", en: "removed on \(removal.on)"))
    ]
  }
}
