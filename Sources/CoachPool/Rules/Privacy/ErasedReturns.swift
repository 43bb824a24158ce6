internal import RecordSyntax

extension Rule {
  static let erasedReturns = Rule(
    "erased-returns", .privacy, .error,
    summary: Phrase(
      nl: "een code of record dat verwijderd is, is er weer",
      en: "a code or record that was removed is there again"),
    explanation: Phrase(
      nl: """
        Wat uit de pool is verwijderd staat in erasures.jsonl, met alleen de code of het id. Wie een back-up terugzet, een \
        oude branch samenvoegt of een oud bestand importeert, haalt het ongemerkt terug; dan is het verzoek om wissing \
        niet uitgevoerd (AVG art. 17). Een verwijzing naar een verwijderd traject, of naar de code die een coach \
        verving, mag blijven. Het bestand van een gewiste coach wordt niet herkend, want nergens staat nog welke id de \
        code verving: kijk na het terugzetten van een back-up zelf in coaches/. Deze regel kan niet uit en kent geen \
        uitzonderingen.
        """,
      en: """
        What was removed from the pool stands in erasures.jsonl, by its code or id only. Whoever restores a backup, \
        merges an old branch or imports an old file brings it back unnoticed, and the request for erasure has not been \
        met (GDPR art. 17). A reference to a removed trajectory, or to the code that replaced a coach, may stay. The \
        file of an erased coach is not recognised, for nothing says any more which id the code replaced: after a backup \
        was restored look in coaches/ yourself. This rule cannot be switched off and knows no exceptions.
        """),
    source: "facts", examples: erasedReturnsExamples,
    check: .pool { context, findings in
      guard !context.pool.removals.isEmpty else { return }
      reportReturned(context, &findings)
    })

  private static func reportReturned(_ context: RuleContext, _ findings: inout Findings) {
    let pool = context.pool
    for record in pool.trajectories {
      guard case .value(let code) = record.coachee, pool.erased.contains(code) else { continue }
      report(code, record.path, .value(["coachee"]), codeMessage, codeHelp, context, &findings)
    }
    pool.forEachHeader { header in
      guard pool.erased.contains(header.id) else { return }
      report(header.id, header.path, .file, recordMessage, recordHelp(header.path), context, &findings)
    }
    for (path, record) in pool.unreadable where pool.erased.contains(record.id) {
      report(record.id, path, .file, recordMessage, recordHelp(path), context, &findings)
    }
  }

  private static func report(
    _ id: String, _ path: String, _ place: Place, _ message: Phrase, _ help: Phrase, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let removal = context.pool.removals.first { $0.id == id }
    let notes = removal.map { removal in
      Diagnostic.Note(
        .init(ErasureLedger.path, .bytes(removal.range)),
        Phrase(nl: "verwijderd op \(removal.on)", en: "removed on \(removal.on)"))
    }
    findings.report(path, place, message, help: help, notes: notes.map { [$0] } ?? [])
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

  private static func recordHelp(_ path: String) -> Phrase {
    Phrase(
      nl: """
        is een back-up teruggezet of een oud bestand ingevoerd, verwijder dan het bestand \(name: path); is dit een ander \
        record, geef het dan een ander id
        """,
      en: """
        if a backup was restored or an old file imported, delete the file \(name: path); if this is another record, give \
        it another id
        """)
  }

  private static var erasedReturnsExamples: [RuleExample] {
    func ledger(_ id: String, _ ground: String) -> RuleExample.Change {
      .text(ErasureLedger.path, #"{"on":"2023-12-01","id":"\#(id)","ground":"\#(ground)"}"# + "\n")
    }
    return [
      .fails(
        Phrase(nl: "de code van een coachee is er weer", en: "a coachee's code is there again"),
        [ledger("p-7k3m9q", "erasure")], at: .init(ExamplePool.trajectory, .value(["coachee"]))),
      .fails(
        Phrase(nl: "een verwijderde evaluatie is er weer", en: "a removed evaluation is there again"),
        [ledger("e-2023-9f3x", "retention")], at: .init(ExamplePool.evaluation, .file)),
      .passes(
        Phrase(
          nl: "een evaluatie van een traject dat verwijderd is",
          en: "an evaluation of a trajectory that was removed"),
        [
          .edit(ExamplePool.evaluation, .set(["trajectory"], "t-2019-h4wn")),
          ledger("t-2019-h4wn", "retention"),
        ]),
      .passes(
        Phrase(nl: "de code die een coach verving", en: "the code that replaced a coach"),
        [
          .edit(ExamplePool.event, .set(["attendees"], ["p-4c7m2x"])),
          ledger("p-4c7m2x", "erasure"),
        ]),
    ]
  }
}
