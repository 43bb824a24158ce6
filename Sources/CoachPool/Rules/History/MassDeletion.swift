internal import RecordSyntax

extension Rule {
  static let massDeletion = Rule(
    "mass-deletion", .history, .error,
    summary: Phrase(
      nl: "van één soort is in één keer een groot deel van de records verwijderd",
      en: "a large share of the records of one kind is gone at once"),
    explanation: Phrase(
      nl: """
        Een map die per ongeluk verdwijnt of een samenvoeging die misging, kost in één keer tientallen records. Welk \
        deel van een soort tegelijk weg mag staat in de poolafspraken; records waarvan de bewaartermijn voorbij is of \
        die erasures.jsonl noemt, tellen niet mee. Eén record alleen meldt record-deleted.
        """,
      en: """
        A folder that vanishes by mistake or a merge that went wrong costs dozens of records at once. Which share of a \
        kind may go at once stands in the contract; records whose retention term has passed or that erasures.jsonl \
        names do not count. One record alone is found by record-deleted.
        """),
    parameters: ["history.massShare", "retention"], examples: massDeletionExamples,
    check: .pool { context, findings in
      for kind in Deletions(context).kinds where kind.isMass {
        findings.report(
          Contract.path, .value(["history", "massShare"]), massMessage(kind, context), help: massHelp,
          notes: kind.gone.prefix(3).map {
            .init(.init($0.path, .file), Phrase(nl: "dit bestand is weg", en: "this file is gone"))
          }, detail: kind.kind.rawValue)
      }
    })

  private static func massMessage(_ kind: Deletions.OfKind, _ context: RuleContext) -> Phrase {
    let folder = (kind.kind.folder ?? kind.kind.rawValue) + "/"
    let most = context.contract.massShareThousandths ?? 0
    // In tenths of a percent, with the point only where it says something.
    let whole = String(most / 10)
    let tenths = most % 10 == 0 ? "" : String(most % 10)
    return Phrase(
      nl: """
        \(kind.gone.count) van de \(kind.count) records in \(name: folder) zijn in één keer verdwenen; hooguit \
        \(name: tenths.isEmpty ? whole : whole + "," + tenths)% mag
        """,
      en: """
        \(kind.gone.count) of the \(kind.count) records in \(name: folder) are gone at once; at most \
        \(name: tenths.isEmpty ? whole : whole + "." + tenths)% may be
        """)
  }

  private static let massHelp = Phrase(
    nl: """
      zet de bestanden terug uit git; is het zo bedoeld, leg dan voor elk record in erasures.jsonl vast waarom het weg is
      """,
    en: """
      put the files back from git; if it was meant, record in erasures.jsonl for each record why it is gone
      """)

  private static var massDeletionExamples: [RuleExample] {
    [
      .fails(
        Phrase(nl: "de map met programma's is weg", en: "the folder of programmes is gone"),
        after: programmes(2),
        [.remove(ExamplePool.programme), .remove(programmePath(1)), .remove(programmePath(2))],
        at: .init(Contract.path, .value(["history", "massShare"]))),
      .passes(
        Phrase(nl: "elk record staat in het register", en: "the ledger names each record"),
        after: programmes(1),
        [
          .remove(ExamplePool.programme), .remove(programmePath(1)),
          .text(
            ErasureLedger.path,
            """
            {"on":"2023-12-31","id":"mdieu-kompas","ground":"mistake"}
            {"on":"2023-12-31","id":"mdieu-1","ground":"mistake"}

            """),
        ]),
    ]
  }

  private static func programmePath(_ number: Int) -> String { "programmes/2023/mdieu-\(number).json" }

  private static func programmes(_ count: Int) -> [RuleExample.Change] {
    (1...count).map {
      .file(
        programmePath($0),
        """
        { "provider": "kompas", "kind": "regulier", "requested": \($0), "grantYear": 2023 }
        """)
    }
  }
}
