internal import RecordSyntax

extension Rule {
  static let privateTracked = Rule(
    "private-tracked", .privacy, .error,
    summary: Phrase(
      nl: "git bewaart iets van de besloten map, of zou dat doen",
      en: "git keeps something of the private folder, or would"),
    explanation: Phrase(
      nl: """
        Wie er achter een code schuilgaat staat nergens dan in de besloten map, want wat eenmaal in git staat zit in \
        elke kloon, en is daar alleen met veel werk uit te halen. Daarom ligt die map buiten de repository. Ook een \
        map people of notes met codes erin, in of naast de pool, hoort daar.
        """,
      en: """
        Who is behind a code stands nowhere but in the private folder, for what is once in git is in every clone, \
        and takes much work to be taken out of it. So that folder lies outside the repository. A folder people or \
        notes with codes in it, in the pool or beside it, belongs there too.
        """),
    source: "facts",
    examples: [
      .fails(
        Phrase(nl: "een persoon in de pool", en: "a person in the pool"),
        [.file("people/p-7k3m9q.md", "---\nname: Piet Jansen\n---\n")],
        at: .init("people/p-7k3m9q.md", .file)),
      .fails(
        Phrase(nl: "notities naast de pool", en: "notes beside the pool"),
        [
          .file("../notes/t-2023-k7qm.md", "Belt na vijven.\n"),
          .file("../notes/voorbereiding-ans.md", "Vraag naar het verloop.\n"),
        ],
        at: .init("../notes/t-2023-k7qm.md", .file)),
      .passes(
        Phrase(nl: "een map notes van iets anders", en: "a folder notes of something else"),
        [.file("../notes/2023.md", "Wat er in 2023 is uitgebracht.\n")]),
      .passes(
        Phrase(nl: "een besloten map buiten de repository", en: "a private folder outside the repository"),
        [.file(ExamplePool.person("p-7k3m9q"), "---\nname: Piet Jansen\n---\n")]),
    ],
    check: .pool { context, findings in
      for folder in context.exposed { report(folder, &findings) }
    })

  private static func report(_ folder: ExposedFolder, _ findings: inout Findings) {
    let tracked = folder.files.count(where: \.isTracked)
    let message =
      tracked > 0
      ? Phrase(
        nl: "git bewaart wat in de besloten map hoort; in deze map (bestanden: \(tracked))",
        en: "git keeps what belongs in the private folder; in this folder (files: \(tracked))")
      : Phrase(
        nl: "git zou bewaren wat in de besloten map hoort; in deze map (bestanden: \(folder.files.count))",
        en: "git would keep what belongs in the private folder; in this folder (files: \(folder.files.count))"
      )
    let help =
      tracked > 0
      ? CommittedData.help(
        Phrase(
          nl: """
            verplaats de map buiten de repository, noem haar daar met --private, en leg vast dat zij weg is (git rm -r \
            --cached); wat al is vastgelegd staat nog in de geschiedenis: coachpool retention --history
            """,
          en: """
            move the folder out of the repository, name it there by --private, and commit that it is gone (git rm -r \
            --cached); what was committed is still in the history: coachpool retention --history
            """))
      : Phrase(
        nl: "verplaats de map buiten de repository, vóór de volgende git add, en noem haar met --private",
        en: "move the folder out of the repository, before the next git add, and name it by --private")
    findings.report(folder.place, .file, message, help: help)
  }
}
