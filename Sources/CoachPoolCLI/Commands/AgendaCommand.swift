internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let agenda = Command(
    "agenda",
    summary: Phrase(
      nl: "noemt wat er te doen is, wanneer, en met welke opdracht",
      en: "names what is to be done, when, and with which command"),
    details: Phrase(
      nl: """
        Uitnodigingen, terugkomgesprekken, geplande gesprekken, trajecten die stilvallen of aflopen, rechten, registraties, \
        privacyverzoeken, bewaartermijnen, het jaarverslag en meer: elk met de laatste dag, de grond en wat het afdoet. \
        Wat te laat is staat vooraan. Genoemd wordt wat tot en met --until moet of al kan; zonder die optie 30 dagen \
        vooruit. Wat door een uitzondering geldt of verwijderd is staat er niet in. De agenda is geen controle: de \
        afsluitcode is 0, ook als iets te laat is. Met --format ics komt er een agenda uit voor het agendaprogramma, \
        zonder namen van coachees of iets anders dat bij hen hoort; wat coaches of besluiten verraden blijft weg.
        """,
      en: """
        Invitations, follow-ups, planned sessions, trajectories that stall or run out, rights, registrations, privacy \
        requests, retention terms, the annual report and more: each with its last day, its ground and what settles it. \
        What is overdue comes first. Named is what must be done by --until or can be done by then; without that option 30 \
        days ahead. What an exception covers or what was removed is not in it. The agenda is no check: the exit code is 0, \
        also when something is overdue. With --format ics it becomes a calendar for the calendar program, without names of \
        coachees or anything else of them; what gives away something of coaches or decisions is left out.
        """),
    examples: [
      Example("coachpool agenda", Phrase(nl: "wat is er te doen?", en: "what is to be done?")),
      Example(
        "coachpool agenda --until 2024-12-31",
        Phrase(nl: "en tot en met die dag?", en: "and until that day?")),
      Example(
        "coachpool agenda --format ics --output ../agenda.ics",
        Phrase(nl: "voor het agendaprogramma", en: "for the calendar program")),
      Example(
        "coachpool agenda --format markdown",
        Phrase(nl: "als tabel, voor een overleg", en: "as a table, for a meeting")),
    ],
    options: [
      .until,
      CommandOption(
        "format", value: "text|json|ics|markdown",
        Phrase(nl: "hoe de agenda eruitziet", en: "what the agenda looks like")),
      .output,
    ]
  ) { run throws(CommandFailure) in try AgendaRun(run).perform() }
}

/// One run of `agenda`.
private struct AgendaRun {
  private enum Format: String, CaseIterable {
    case text, json, ics, markdown
  }

  private let run: Run
  private let until: Day?
  private let format: Format

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    until = try run.arguments.day("until")
    format = try run.arguments.choice("format", of: Format.self) ?? .text
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    let context = try run.searchingHistory(
      run.context(of: loaded, identities: run.identities()), loaded.folder)
    KeptValues.keep(context)
    guard loaded.pool.hasContract else { throw .unreadableContract }
    let agenda = Agenda(context, until: until, found: Checker(context).findingsOnAllCores())
    let list = AgendaList(agenda, run, loaded.folder)
    switch format {
    case .text: try run.writeResult(list.text)
    case .json: try run.writeResult(list.json)
    case .ics: try run.writeResult(AgendaCalendar(agenda, run.language).text)
    case .markdown: try run.writeResult(list.markdown)
    }
    try run.say(list.summary)
    let hidden = format == .ics ? AgendaCalendar.hidden(in: agenda) : list.hiddenCount
    if hidden > 0 {
      try run.say(
        Phrase(
          nl: "niet getoond, want het verraadt iets van een persoon: \(hidden)",
          en: "not shown, for it gives away something of a person: \(hidden)"))
    }
    try sayUnread(loaded, context)
    return .success
  }

  /// Says of which files nobody can tell what is due, and what was not looked at.
  private func sayUnread(_ loaded: LoadedPool, _ context: RuleContext) throws(CommandFailure) {
    try run.complain(
      onUnread: loaded.pool.unreadable.keys.sorted(), in: context, loaded.folder,
      Phrase(
        nl: "van dit bestand is niet te zeggen wat er te doen is: herstel het eerst (zie: coachpool check)",
        en: "of this file nobody can say what is to be done: mend it first (see: coachpool check)"))
    guard context.surroundings.identities == nil else { return }
    try run.say(
      Phrase(
        nl: "zonder de besloten map (--private) niet nagekeken: wat daar te doen is",
        en: "not looked at without the private folder (--private): what is to be done there"))
  }
}

extension CommandFailure {
  /// An agreement that everything hangs on and that cannot be read.
  static let unreadableContract = CommandFailure(
    Phrase(
      nl: "contract.json is niet goed te lezen; herstel het eerst (zie: coachpool check)",
      en: "contract.json cannot be read well; mend it first (see: coachpool check)"))
}
