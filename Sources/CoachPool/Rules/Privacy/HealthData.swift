internal import RecordSyntax

extension Rule {
  static let healthData = Rule(
    "health-data", .privacy, .warning, needsContract: false,
    summary: Phrase(
      nl:
        "woorden over ziekte of diagnose in een record over een coachee, een reden, een citaat of de besloten map",
      en: "words of illness or diagnosis in a record about a coachee, a reason, a quote or the private folder"
    ),
    explanation: Phrase(
      nl: """
        Een werkgever mag niets vastleggen over de aard of oorzaak van ziekte, en dat iemand ziek is, is zelf al een \
        gegeven over gezondheid (AVG art. 9). Dat geldt ook voor de besloten map, die met --private wordt nagekeken. \
        Gezocht wordt naar woorden als burn-out, overspannen, ziekmelding, \
        depressie, diagnose, medicatie, ADHD, zwanger en verslaving, en naar wie naar een psycholoog of bedrijfsarts \
        gaat. Stress, werkdruk, balans en energie zijn gewone woorden, en het ziekenhuis en zijn afdelingen ook.
        """,
      en: """
        An employer may record nothing of the nature or cause of an illness, and that someone is ill is health data \
        by itself (GDPR art. 9). That goes for the private folder too, which is looked through with --private. It \
        looks for words such as burnout, sick leave, depression, diagnosis, medication, ADHD, pregnant and \
        addiction, and for who goes to a psychologist or company doctor. Stress, workload, balance and energy are \
        ordinary words, and so are a hospital and its departments.
        """),
    source: "facts S2", examples: healthDataExamples,
    check: .pool { context, findings in
      for words in context.sensitive where words.kind == .health {
        SensitiveFinding(words).report(
          Phrase(
            nl: "deze woorden kunnen iets zeggen over iemands gezondheid",
            en: "these words may say something of someone's health"), &findings)
      }
    })

  private static var healthDataExamples: [RuleExample] {
    let note = ExamplePool.privateFolder + "/notes/t-2023-k7qm.md"
    return [
      .fails(
        Phrase(nl: "een notitie in de besloten map", en: "a note in the private folder"),
        [.file(note, "Is nu ziek thuis.\n")], at: .init(note, .bytes(ByteRange(6, 10)))),
      .fails(
        Phrase(nl: "een citaat over een burn-out", en: "a quote about a burnout"),
        [.edit(ExamplePool.evaluation, .set(["quotes", 0, "text"], "Dit hielp mij na mijn burn-out."))],
        at: .init(ExamplePool.evaluation, .words(["quotes", 0, "text"], ByteRange(254, 262)))),
      .fails(
        Phrase(nl: "een reden waarin iemand ziek is", en: "a reason that says someone is ill"),
        [
          .edit(
            ExamplePool.trajectory,
            .set(["sessions", 6, "minutes"], 15)),
          .edit(
            ExamplePool.trajectory,
            .set(["allow"], ["session-length": ["reason": "Ziek naar huis gegaan."]])),
        ],
        at: .init(
          ExamplePool.trajectory, .words(["allow", "session-length", "reason"], ByteRange(1393, 1397)))),
      .passes(
        Phrase(nl: "gewone woorden over werk", en: "ordinary words about work"),
        [
          .edit(
            ExamplePool.evaluation,
            .set(["quotes", 0, "text"], "Minder stress en meer energie op de ziekenhuisapotheek."))
        ]),
    ]
  }
}
