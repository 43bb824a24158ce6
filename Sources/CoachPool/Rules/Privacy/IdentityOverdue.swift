internal import RecordSyntax

extension Rule {
  package static let identityOverdue = Rule(
    "identity-overdue", .privacy, .error, isDue: true, needsIdentities: .always,
    summary: Phrase(
      nl: "de besloten map kent nog iemand van wie geen record de code meer mag noemen",
      en: "the private folder still knows someone whose code no record may name any more"),
    explanation: Phrase(
      nl: """
        Zolang bij een code staat wie het is, zijn ook oude feiten nog van iemand. Is de bewaartermijn van de code in \
        elk traject voorbij, of noemt geen record haar meer, dan heeft het record in people geen doel meer, en wat in \
        notes staat ook niet. Wie leiding geeft aan een coach of aan een coachee mag er staan zolang die er staat, en \
        van wie een privacyverzoek is zolang dat wordt bewaard.
        """,
      en: """
        As long as it stands with a code who that is, old facts too are someone's. When the code's term has passed in \
        every trajectory, or no record names it any more, the record in people has no purpose left, nor has what \
        stands in notes. Who manages a coach or a coachee may stand there as long as that one does, and whose privacy \
        request it is as long as that is kept.
        """),
    source: "facts", parameters: ["retention.person", "retention.trajectory"],
    examples: [
      .fails(
        Phrase(nl: "geen record noemt de code", en: "no record names the code"),
        [
          .file(ExamplePool.person("p-8h4f6c"), "---\nname: Els Kok\n---\n"),
          .file(ExamplePool.privateFolder + "/notes/p-8h4f6c.md", "Belt na vijven.\n"),
        ], at: .init(ExamplePool.person("p-8h4f6c"), .file),
        .init(ExamplePool.privateFolder + "/notes/p-8h4f6c.md", .file)),
      .fails(
        Phrase(
          nl: "de notities van een traject dat er niet meer is", en: "notes on a trajectory that is gone"),
        [.file(ExamplePool.privateFolder + "/notes/t-2021-h5ck.md", "Belt na vijven.\n")],
        at: .init(ExamplePool.privateFolder + "/notes/t-2021-h5ck.md", .file)),
      .passes(
        Phrase(nl: "coachees, en wie hun leiding geeft", en: "coachees, and who manages them"),
        [
          .file(ExamplePool.person("p-7k3m9q"), "---\nname: Piet Jansen\nmanager: p-8h4f6c\n---\n"),
          .file(ExamplePool.person("p-8h4f6c"), "---\nname: Els Kok\nmanager: p-3v9s5e\n---\n"),
          .file(ExamplePool.person("p-3v9s5e"), "---\nname: Bo Smit\n---\n"),
          .file(ExamplePool.privateFolder + "/notes/t-2023-k7qm.md", "Belt na vijven.\n"),
        ]),
      .fails(
        Phrase(
          nl: "van wie een privacyverzoek was dat er niet meer is", en: "whose request it was that is gone"),
        [.file(ExamplePool.privateFolder + "/notes/v-2021-7h3k.md", "Piet Jansen, p-7k3m9q.\n")],
        at: .init(ExamplePool.privateFolder + "/notes/v-2021-7h3k.md", .file)),
      .passes(
        Phrase(nl: "van wie een privacyverzoek is", en: "whose privacy request it is"),
        [
          .file(
            "privacy-requests/2023/v-2023-7h3k.md",
            "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\n---\n"),
          .file(ExamplePool.privateFolder + "/notes/v-2023-7h3k.md", "Piet Jansen, p-7k3m9q.\n"),
        ]),
    ],
    check: .pool { context, findings in
      guard let identities = context.surroundings.identities,
        let terms = IdentityTerms(identities, in: context.pool, context.retention, asOf: context.asOf)
      else { return }
      for file in identities.files {
        guard let due = terms.due(file, in: context.pool, by: context.asOf) else { continue }
        report(due, context, &findings)
      }
    })

  private static func report(_ due: IdentityDue, _ context: RuleContext, _ findings: inout Findings) {
    let (message, help) = words(due, context.pool.removals.first { $0.id == due.file.id })
    findings.report(
      due.file.path, .file, message, help: help,
      notes: [
        .init(
          .init(Contract.path, .key(["retention", "person", "identifying"])),
          Phrase(nl: "de termijn komt uit de poolafspraken", en: "the term comes from the contract"))
      ])
  }

  /// What is wrong with a file and what to do. A file is deleted for good: where it may be too early that is said first.
  private static func words(
    _ due: IdentityDue, _ removal: ErasureLedger.Entry?
  ) -> (message: Phrase, help: Phrase) {
    if let removal {
      return (
        Phrase(
          nl: "\(value: due.file.id, .identifying) is verwijderd op \(removal.on)",
          en: "\(value: due.file.id, .identifying) was removed on \(removal.on)"),
        Phrase(
          nl: "verwijder dit bestand en zijn reservekopieën, en maak er geen record voor aan",
          en: "delete this file and its backups, and make no record for it")
      )
    }
    if let last = due.lastDay {
      return (
        Phrase(
          nl: "dit mocht worden bewaard tot en met \(last), en is er nog",
          en: "this could be kept until \(last), and is still here"),
        Phrase(nl: "verwijder dit bestand en zijn reservekopieën", en: "delete this file and its backups")
      )
    }
    return (
      Phrase(
        nl: "geen record noemt \(value: due.file.id, .identifying) (meer)",
        en: "no record names \(value: due.file.id, .identifying) (any more)"),
      Phrase(
        nl: """
          is dit nieuw, maak dan eerst het traject met deze code en laat dit bestand staan
          is het laatste traject voorbij, verwijder dan dit bestand en zijn reservekopieën
          """,
        en: """
          if this is new, first make the trajectory with this code, and leave this file
          if the last trajectory is over, delete this file and its backups
          """)
    )
  }
}
