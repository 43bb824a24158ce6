internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let coaches = Command(
    "coaches",
    summary: Phrase(
      nl: "toont de profielen van de coaches, om uit te kiezen",
      en: "shows the coaches' profiles, to choose from"),
    details: Phrase(
      nl: """
        De profielen van wie nu in de pool zit, op naam: een ranglijst is er niet, want de coachee kiest. Een coach staat \
        erbij als die alles heeft wat gevraagd is. Met --advice, voor wie advies vraagt: hooguit drie coaches die bij de \
        aanvraag van een traject passen, door loting met het id van het traject, dus bij herhaling dezelfde. Passen doet \
        wie nieuwe coachees aanneemt, ruimte heeft, deze soort trajecten doet, de coachee niet al ontmoette, er niet te \
        dicht bij werkt (dat zegt de besloten map, --private) en als het kan een thema van de aanvraag heeft. Advies is er \
        niet in CI of met --redact.
        """,
      en: """
        The profiles of those who are in the pool now, by name: there is no ranking, for the coachee chooses. A coach is \
        shown who has all that is asked for. With --advice, for who asks for it: at most three coaches who fit a \
        trajectory's request, drawn by lot with the trajectory's id, and so the same ones when asked again. Who fits takes \
        new coachees, has room, does this kind of trajectory, did not meet the coachee yet, does not work too near (which \
        the private folder says, --private) and where possible has a theme of the request. There is no advice in CI or \
        with --redact.
        """),
    examples: [
      Example(
        "coachpool coaches --open",
        Phrase(nl: "wie neemt nieuwe coachees aan?", en: "who takes new coachees?")),
      Example(
        "coachpool coaches --theme leiderschap --language en",
        Phrase(nl: "wie coacht in het Engels over leiderschap?", en: "who coaches on leadership in English?")),
      Example(
        "coachpool coaches --advice t-2023-m3xd --private ../besloten",
        Phrase(nl: "noem er drie die bij deze aanvraag passen", en: "name three who fit this request")),
    ],
    options: [
      CommandOption("theme", value: "KEY", Phrase(nl: "heeft dit thema", en: "has this theme")),
      CommandOption(
        "language", value: "TAG",
        Phrase(nl: "coacht in deze taal: nl, en", en: "coaches in this language: nl, en")),
      CommandOption(
        "location", value: "KEY", Phrase(nl: "coacht op deze plaats", en: "coaches at this place")),
      CommandOption("method", value: "KEY", Phrase(nl: "gebruikt deze werkvorm", en: "uses this method")),
      CommandOption(
        "kind", value: "KEY", Phrase(nl: "doet deze soort trajecten", en: "does this kind of trajectory")),
      CommandOption("open", Phrase(nl: "neemt nieuwe coachees aan", en: "takes new coachees")),
      CommandOption(
        "advice", value: "ID",
        Phrase(
          nl: "noem er hooguit drie die bij de aanvraag van dit traject passen",
          en: "name at most three who fit the request of this trajectory")),
    ]
  ) { run throws(CommandFailure) in try CoachesRun(run).perform() }
}

/// One run of `coaches`.
private struct CoachesRun {
  private let run: Run
  private let advised: String?

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    advised = run.arguments.last("advice")
    let filters = ["theme", "language", "location", "method", "kind", "open"].filter(run.arguments.has)
    guard advised != nil, let filter = filters.first else { return }
    throw .usage(
      Phrase(
        nl: "--advice kijkt naar de aanvraag zelf; laat --\(name: filter) weg",
        en: "--advice looks at the request itself; leave out --\(name: filter)"), run.arguments.command)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard advised == nil || !run.isRedacted else {
      throw CommandFailure(
        Phrase(
          nl: "advies verraadt iets van coachee en coaches en wordt niet gegeven in CI of met --redact",
          en: "advice gives away something of coachee and coaches and is not given in CI or with --redact"))
    }
    let loaded = try run.load(run.poolFolder())
    guard loaded.pool.hasContract else { throw .unreadableContract }
    let context = try run.context(of: loaded, identities: advised == nil ? nil : run.identities())
    KeptValues.keep(context)
    if let advised {
      try show(advice: run.trajectory(advised, in: context, loaded.folder), in: context)
    } else {
      try showProfiles(in: context)
    }
    try run.complain(
      onUnread: (loaded.pool.unreadable.filter { $0.value.kind == .coach }.map(\.key)
        + loaded.pool.coaches.filter(\.header.hasStructureError).map(\.path)).sorted(),
      in: context, loaded.folder,
      Phrase(
        nl: "deze coach is weggelaten: herstel eerst het bestand (zie: coachpool check)",
        en: "this coach was left out: mend the file first (see: coachpool check)"))
    return .success
  }

  // MARK: - Profiles

  private func showProfiles(in context: RuleContext) throws(CommandFailure) {
    let contract = context.contract
    let all = CoachProfile.all(in: context)
    var filter = CoachFilter()
    filter.theme = try run.arguments.word(
      "theme", among: contract.themes.entries.filter { $0.value.on != .request }.map(\.key))
    filter.location = try run.arguments.word("location", among: contract.locations.keys)
    filter.method = try run.arguments.word("method", among: contract.methods.keys)
    filter.kind = try run.arguments.word("kind", among: contract.kinds.keys)
    filter.language = try run.arguments.word("language", among: CoachFilter.languages(of: all))
    filter.isOpenOnly = run.arguments.has("open")
    let shown = all.filter(filter.admits)
    try run.write(shown.map { text(of: $0, in: contract) }.joined(separator: "\n"))
    let count = shown.count
    try run.say(
      count == all.count
        ? Phrase(nl: "coaches, op naam: \(count)", en: "coaches, by name: \(count)")
        : Phrase(
          nl: "coaches, op naam: \(count) van de \(all.count)",
          en: "coaches, by name: \(count) of \(all.count)"))
  }

  private func text(of profile: CoachProfile, in contract: Contract) -> String {
    let name = run.painter.paint(TerminalText.visible(profile.name), .bold)
    let head = Phrase(
      nl: "\(name: profile.id): \(profile.availability)", en: "\(name: profile.id): \(profile.availability)")
    let facts = profile.facts(in: contract).map { fact in
      let values = fact.values.map { run.visible($0) }.joined(separator: "; ")
      return "  \(run.visible(fact.title)): \(values)\n"
    }
    return "\(name), \(run.visible(head))\n\(facts.joined())"
  }

  // MARK: - Advice

  private func show(advice trajectory: Trajectory, in context: RuleContext) throws(CommandFailure) {
    if let refusal = CoachAdvice.refusal(for: trajectory, in: context) { throw CommandFailure(refusal) }
    let advice = CoachAdvice(for: trajectory, in: context)
    let contract = context.contract
    for choice in advice.choices {
      try run.write(text(of: choice.profile, in: contract))
      let themes = choice.themes.map { contract.themes[$0]?.label ?? $0 }.joined(separator: "; ")
      let common =
        themes.isEmpty
        ? Phrase(nl: "geen van de thema's", en: "none of the themes")
        : Phrase(nl: "\(name: themes)", en: "\(name: themes)")
      let line = Phrase(
        nl: "  Past bij de aanvraag: \(common)", en: "  Fits the request: \(common)")
      try run.write(run.visible(line) + "\n\n")
    }
    try run.say(
      Phrase(
        nl: "door loting uit de coaches die passen: \(advice.choices.count) van de \(advice.fittingCount)",
        en: "drawn by lot from the coaches who fit: \(advice.choices.count) of \(advice.fittingCount)"))
    for obstacle in CoachAdvice.Obstacle.allCases {
      let names = advice.others.filter { $0.obstacle == obstacle }.map(\.profile.name)
      guard !names.isEmpty else { continue }
      let list = Phrase.listing(names)
      try run.say(
        Phrase(nl: "niet, want \(obstacle.phrase): \(list)", en: "not, for \(obstacle.phrase): \(list)"))
    }
    guard !advice.knowsLines else { return }
    try run.say(
      Phrase(
        nl:
          "niet nagekeken, want de besloten map (--private) zegt niet waar de coachee werkt: wie te dicht bij werkt",
        en:
          "not looked at, for the private folder (--private) does not say where the coachee works: who works too near"
      ))
  }
}

extension CoachAdvice.Obstacle {
  /// The reason as the end of a sentence.
  fileprivate var phrase: Phrase {
    switch self {
    case .closed: Phrase(nl: "nu geen nieuwe coachees", en: "no new coachees now")
    case .kind: Phrase(nl: "deze soort trajecten niet", en: "not this kind of trajectory")
    case .met: Phrase(nl: "al ontmoet in dit traject", en: "met in this trajectory already")
    case .full: Phrase(nl: "geen ruimte", en: "no room")
    case .line: Phrase(nl: "te dicht bij de coachee", en: "too near the coachee")
    case .themes: Phrase(nl: "geen thema van de aanvraag", en: "no theme of the request")
    }
  }
}
