internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let agreement = Command(
    "agreement", operands: "ID", mostOperands: 1,
    summary: Phrase(
      nl: "maakt de coachovereenkomst om te ondertekenen", en: "makes the coaching agreement to sign"),
    details: Phrase(
      nl: """
        In Markdown, ingevuld uit het traject, de poolafspraken en de tekst van de standaardovereenkomst. Wat daar niet \
        staat is een regel om in te vullen; onderwerpen waarover niets is geregeld staan er als nog te bespreken. Noemt \
        het traject geen standaardovereenkomst, dan wordt het de enige die vandaag geldt. De naam van de coachee komt uit \
        de besloten map (--private), en niet in CI of met --redact. Het document wordt niet in een repository geschreven.
        """,
      en: """
        In Markdown, filled in from the trajectory, the contract and the text of the standard agreement. What is not there \
        is a line to fill in; topics that nothing settles stand there as still to be discussed. When the trajectory names \
        no standard agreement, it is the only one in force today. The coachee's name comes from the private folder \
        (--private), and not in CI or with --redact. The document is not written into any repository.
        """),
    examples: [
      Example(
        "coachpool agreement t-2023-m3xd --output ../overeenkomst.md",
        Phrase(nl: "maak de overeenkomst van een traject", en: "make a trajectory's agreement")),
      Example(
        "coachpool agreement t-2023-m3xd --private ../private",
        Phrase(nl: "met de naam van de coachee erin", en: "with the coachee's name in it")),
    ],
    options: [
      CommandOption(
        "output", letter: "o", value: "FILE",
        Phrase(
          nl: "schrijf naar een bestand buiten de repository", en: "write to a file outside the repository"))
    ]
  ) { run throws(CommandFailure) in
    guard let id = run.arguments.operands.first else {
      throw .usage(
        Phrase(
          nl: "van welk traject? coachpool agreement ID", en: "of which trajectory? coachpool agreement ID"),
        run.arguments.command)
    }
    let loaded = try run.load(run.poolFolder())
    try run.refuseRepository(loaded.folder)
    let identities = try run.identities()
    let context = try run.context(of: loaded, identities: identities)
    KeptValues.keep(context)
    let trajectory = try run.trajectory(id, in: context, loaded.folder)
    let name = run.isRedacted ? nil : trajectory.coachee.value.flatMap { identities?.person($0)?.name.value }
    let agreement = AgreementText(of: trajectory, in: context, name: name, language: run.language)
    try run.writeResult(agreement.markdown, isPrivate: true)
    if let output = run.arguments.last("output"), output != "-" {
      let shown = TerminalText.path(output)
      try run.say(Phrase(nl: "geschreven: \(name: shown)", en: "written: \(name: shown)"))
    }
    if agreement.terms == nil {
      try run.say(
        Phrase(
          nl:
            "er is geen standaardovereenkomst bij: het traject noemt er geen, en er geldt vandaag niet precies één",
          en:
            "no standard agreement is in it: the trajectory names none, and not exactly one is in force today"
        ))
    } else if trajectory.agreement.value?.terms.value == nil, let terms = agreement.terms {
      try run.say(
        Phrase(
          nl: "de standaardovereenkomst is \(name: terms.id), de enige die vandaag geldt",
          en: "the standard agreement is \(name: terms.id), the only one in force today"))
    }
    if let open = Phrase.list(agreement.openTopics.map(\.title)) {
      try run.say(Phrase(nl: "nog te bespreken: \(open)", en: "still to be discussed: \(open)"))
    }
    return .success
  }
}
