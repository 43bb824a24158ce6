internal import RecordSyntax

extension Rule {
  static let recordDeleted = Rule(
    "record-deleted", .history, .error,
    summary: Phrase(
      nl:
        "een record is verwijderd zonder dat zijn termijn voorbij is of het register van verwijderingen het noemt",
      en: "a record is gone although its term has not passed and the ledger of removals does not name it"),
    explanation: Phrase(
      nl: """
        Een bestand dat per ongeluk verdwijnt, verdwijnt ook uit de cijfers, en niemand merkt het. Met --against wordt \
        de pool naast een eerdere gelegd. Een record mag weg als zijn bewaartermijn voorbij is, of als erasures.jsonl \
        het noemt, met de grond: retention (bewaartermijn), erasure (verzoek om wissing) of mistake (had er niet \
        moeten zijn). Een bestand met een andere naam is niet weg.
        """,
      en: """
        A file that vanishes by mistake vanishes from the figures too, and nobody notices. With --against the pool is \
        laid beside an earlier one. A record may go once its retention term has passed, or when erasures.jsonl names \
        it with its ground: retention, erasure (at a person's request) or mistake (should not have been there). A file \
        with another name is not gone.
        """),
    parameters: ["retention"], yieldsTo: ["mass-deletion"], examples: recordDeletedExamples,
    check: .pool { context, findings in
      for kind in Deletions(context).kinds where !kind.isMass {
        for change in kind.gone {
          findings.report(change.path, .file, goneMessage, help: goneHelp(change))
        }
      }
    })

  private static let goneMessage = Phrase(
    nl: """
      dit record is er niet meer, en niets zegt waarom: zijn bewaartermijn is niet voorbij en erasures.jsonl noemt het \
      niet
      """,
    en: """
      this record is gone, and nothing says why: its retention term has not passed and erasures.jsonl does not name it
      """)

  private static func goneHelp(_ change: EarlierPool.Change) -> Phrase {
    // A coach's id is a name, which is not to stand in the ledger.
    let isCoach = change.recordPath.kind == .coach
    let rest = #""id":"\#(isCoach ? "p-…" : change.recordPath.id)","ground":"…"}"#
    let code =
      isCoach
      ? Phrase(
        nl: " en een code die nog nergens staat, zoals p-7k3m9q, in plaats van het id, dat een naam is",
        en: " and a code that stands nowhere yet, such as p-7k3m9q, in the place of the id, which is a name")
      : Phrase(nl: "", en: "")
    return Phrase(
      nl: """
        is dit niet de bedoeling, zet het bestand dan terug uit git; is het wel zo bedoeld, voeg dan aan erasures.jsonl een \
        regel toe met de ware grond: retention (bewaartermijn), erasure (verzoek om wissing) of mistake (had er niet \
        moeten zijn)\(code)
        {"on":"JJJJ-MM-DD",\(name: rest)
        kreeg het bestand alleen een andere naam, doe dan eerst: git add
        """,
      en: """
        if this was not meant, put the file back from git; if it was, add a line to erasures.jsonl with the true ground: \
        retention, erasure (at a person's request) or mistake (should not have been there)\(code)
        {"on":"YYYY-MM-DD",\(name: rest)
        if the file only got another name, first do: git add
        """)
  }

  private static var recordDeletedExamples: [RuleExample] {
    let old = "evaluations/2020/e-2020-4k1v.json"
    return [
      .fails(
        Phrase(nl: "een evaluatie is weg", en: "an evaluation is gone"), after: [],
        [.remove(ExamplePool.evaluation)], at: .init(ExamplePool.evaluation, .file)),
      .fails(
        Phrase(
          nl: "een programma heeft plaatsgemaakt voor een ander",
          en: "a programme has made way for another one"), after: [],
        [
          .remove(ExamplePool.programme),
          .file(
            "programmes/2023/mdieu-tweede.json",
            """
            { "provider": "kompas", "kind": "regulier", "requested": 3, "grantYear": 2023 }
            """),
        ], at: .init(ExamplePool.programme, .file)),
      .passes(
        Phrase(nl: "het register noemt het", en: "the ledger names it"), after: [],
        [
          .remove(ExamplePool.evaluation),
          .text(
            ErasureLedger.path,
            #"{"on":"2023-12-31","id":"e-2023-9f3x","ground":"mistake"}"# + "\n"),
        ]),
      .passes(
        Phrase(nl: "de bewaartermijn was voorbij", en: "its retention term had passed"),
        after: [
          .file(
            "annual/2020.json",
            #"{ "asOf": "2020-12-31", "published": "2021-03-01", "figures": { "total": 12, "closed": 9, "running": 3 } }"#
          ),
          .file(
            old,
            """
            {
              "by": "coachee",
              "moment": "after",
              "on": "2020-12-18",
              "scores": { "procedure": 4, "relation": 5, "goals": 4, "method": 4 }
            }
            """),
        ], [.remove(old)]),
      .passes(
        Phrase(
          nl: "een coach is gewist, met een code van het register in de plaats",
          en: "a coach was erased, with a code of the ledger in the place"),
        after: [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2023-11-30")),
          .edit(ExamplePool.event, .set(["attendees"], ["bas-hoekstra"])),
        ],
        [
          .remove(ExamplePool.secondCoachPath), .edit(ExamplePool.event, .set(["attendees"], ["p-4c7m2x"])),
          .text(ErasureLedger.path, #"{"on":"2023-12-31","id":"p-4c7m2x","ground":"erasure"}"# + "\n"),
        ]),
      .passes(
        Phrase(
          nl: "een coach die geen record noemt is gewist, met een nieuwe code in het register",
          en: "a coach whom no record names was erased, with a new code in the ledger"),
        after: [.file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2023-11-30"))],
        [
          .remove(ExamplePool.secondCoachPath),
          .text(ErasureLedger.path, #"{"on":"2023-12-31","id":"p-4c7m2x","ground":"erasure"}"# + "\n"),
        ]),
      .fails(
        Phrase(
          nl: "een coach is weg, en wat er in het register staat, stond er al",
          en: "a coach is gone, and what stands in the ledger stood there before"),
        after: [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2023-11-30")),
          .text(ErasureLedger.path, #"{"on":"2023-10-31","id":"p-4c7m2x","ground":"erasure"}"# + "\n"),
        ],
        [.remove(ExamplePool.secondCoachPath)], at: .init(ExamplePool.secondCoachPath, .file)),
      .passes(
        Phrase(nl: "het bestand heeft een andere naam", en: "the file has another name"), after: [],
        [
          .remove(ExamplePool.programme),
          .text("programmes/2023/mdieu-2023.md", ExamplePool.files[ExamplePool.programme] ?? ""),
        ]),
      .passes(
        Phrase(
          nl: "zonder eerdere pool is niets te zeggen", en: "without an earlier pool nothing can be said"),
        [.remove(ExamplePool.evaluation)]),
    ]
  }
}
