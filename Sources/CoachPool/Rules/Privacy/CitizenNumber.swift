internal import RecordSyntax

extension Rule {
  static let citizenNumber = Rule(
    "bsn", .privacy, .error, needsContract: false,
    summary: Phrase(
      nl: "in een bestand staat een burgerservicenummer, of wat daarop lijkt",
      en: "a file has a citizen service number (BSN), or what looks like one"),
    explanation: Phrase(
      nl: """
        Een burgerservicenummer mag alleen gebruikt worden waar de wet dat voorschrijft (UAVG art. 46), en voor \
        coaching doet zij dat nergens; ook in de besloten map mag het niet staan, en met --private wordt die ook \
        nagekeken. Gevonden wordt wat uit negen cijfers bestaat en aan de elfproef voldoet, ook met streepjes, \
        punten of spaties; in een adres van een website alleen waar erbij staat dat het een BSN is. Staat er bsn, \
        sofi of burgerservicenummer bij (in een sleutel, in commentaar of vlak ervoor), dan is het een fout, ook bij \
        acht cijfers; anders een waarschuwing, want een op de elf getallen voldoet toevallig. Een uitzondering kan \
        niet. De naam van een bestand staat in elke melding en in git zelf, ook waar waarden niet getoond worden: \
        staat het daarin, geef het bestand dan meteen een andere naam.
        """,
      en: """
        A citizen service number may only be used where the law says so (UAVG art. 46), and for coaching it nowhere \
        does; it may not stand in the private folder either, which is looked through with --private. Found is what \
        has nine digits and passes the BSN check (elfproef), with hyphens, points or spaces too; in the address of a \
        website only where it is called one. Where bsn, sofi or burgerservicenummer stands with it (in a key, in a \
        comment or just before it), it is an error, with eight digits too; else a warning, for one in eleven numbers \
        passes by chance. There can be no exception. The name of a file stands in every message and in git itself, \
        also where values are kept back: when it stands there, give the file another name at once.
        """),
    source: "facts", examples: citizenNumberExamples,
    check: .pool { context, findings in
      for words in context.sensitive {
        guard case .citizenNumber(let isLabelled) = words.kind else { continue }
        SensitiveFinding(words).report(
          isLabelled
            ? Phrase(nl: "hier staat een burgerservicenummer", en: "here is a citizen service number (BSN)")
            : Phrase(
              nl: "dit getal voldoet aan de elfproef en kan een burgerservicenummer zijn",
              en: "this number passes the BSN check (elfproef) and may be a citizen service number (BSN)"),
          severity: isLabelled ? .error : .warning, &findings)
      }
    })

  private static var citizenNumberExamples: [RuleExample] {
    let path = "trajectories/2023/t-2023-p4cz.md"
    let note = ExamplePool.privateFolder + "/notes/t-2023-k7qm.md"
    return [
      .fails(
        Phrase(nl: "in een notitie van de besloten map", en: "in a note of the private folder"),
        [.file(note, "BSN 123456782\n")], at: .init(note, .bytes(ByteRange(4, 13)))),
      .fails(
        Phrase(nl: "het nummer als code van een coachee", en: "the number as a coachee's code"),
        [.file(path, "---\nkind: regulier\ncoachee: \"123456782\"\nrequested:\n  on: 2023-12-20\n---\n")],
        at: .init(path, .words(["coachee"], ByteRange(29, 38)))),
      .fails(
        Phrase(nl: "met de naam erbij, in een profiel", en: "called by its name, in a profile"),
        [.edit(ExamplePool.coach, .set(["positions", 0, "role"], "adviseur (BSN 1234.56.782)"))],
        at: .init(ExamplePool.coach, .words(["positions", 0, "role"], ByteRange(137, 148)))),
      .passes(
        Phrase(nl: "een getal dat niet aan de elfproef voldoet", en: "a number that does not pass the test"),
        [.edit(ExamplePool.coach, .set(["positions", 0, "role"], "adviseur, toestel 123456789"))]),
    ]
  }
}
