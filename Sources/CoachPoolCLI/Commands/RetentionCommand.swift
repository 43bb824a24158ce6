internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let retention = Command(
    "retention",
    summary: Phrase(
      nl: "noemt wat om de bewaartermijn weg moet, en haalt het weg",
      en: "names what retention terms say must go, and removes it"),
    details: Phrase(
      nl: """
        Wat per soort record en gegevens weg moet, sinds wanneer en op welke grond; de afsluitcode is 1 als iets te \
        laat is. Met --apply gaat weg wat te laat is: velden, met wat er in commentaar bij staat, of hele records. \
        Dat komt in removed en in erasures.jsonl; van een coach komt overal een code in de plaats. Met --private gaat \
        ook uit die map wie er weg moet, en wie door de rest nergens meer genoemd wordt. Een traject of evaluatie, \
        met wat het jaarverslag ervan telt, blijft tot zijn jaar is gepubliceerd, een traject ook tot het is afgesloten, en \
        alles waarvoor het bestand een uitzondering heeft die geldt (zie: coachpool explain retention-overdue). Niets wordt \
        vastgelegd in git, en git houdt oude versies. De afsluitcode is dan 1 als alleen nog te \
        laat is wat eerst moet worden afgesloten.
        """,
      en: """
        What must go, by kind of record and class of data, since when and on what ground; the exit code is 1 when \
        something is overdue. With --apply what is overdue goes: fields, with what comments say of them, or whole \
        records. That stands in removed and in erasures.jsonl; a code takes the place of a coach everywhere. With \
        --private that folder loses who must go, and whom nothing names any more after the rest. A trajectory or \
        evaluation, with what the annual report counts of it, stays until its year is published, a trajectory until it is \
        closed too, and so does all for which its file has an exception that holds (see: coachpool explain \
        retention-overdue). Nothing is committed, and git keeps old versions. The exit code is 1 then when all that is \
        overdue has to be closed first.
        """),
    examples: [
      Example("coachpool retention", Phrase(nl: "wat moet nu weg?", en: "what must go now?")),
      Example(
        "coachpool retention --until 2024-12-31",
        Phrase(nl: "wat moet weg tot en met die dag?", en: "what must be gone by that day?")),
      Example(
        "coachpool retention --apply --dry-run",
        Phrase(nl: "toon wat er zou veranderen", en: "show what would change")),
      Example(
        "coachpool retention --apply", Phrase(nl: "haal weg wat te laat is", en: "remove what is overdue")),
      Example(
        "coachpool retention --history",
        Phrase(
          nl: "wat bewaart git nog, en hoe gaat het weg?", en: "what does git still hold, and how does it go?"
        )),
    ],
    options: [
      .until,
      CommandOption(
        "format", value: "text|json", Phrase(nl: "hoe de lijst eruitziet", en: "what the list looks like")),
      CommandOption("apply", Phrase(nl: "haal weg wat te laat is", en: "remove what is overdue")),
      .dryRun,
      .despiteErrors,
    ] + HistoryRun.options
  ) { run throws(CommandFailure) in
    if run.arguments.has("history") { return try HistoryRun(run).perform() }
    guard !run.arguments.has("lists") else {
      throw .usage(
        Phrase(nl: "--lists hoort bij --history", en: "--lists belongs to --history"), run.arguments.command)
    }
    return try RetentionRun(run).perform()
  }
}

/// One run of `retention`.
private struct RetentionRun {
  private enum Format: String, CaseIterable {
    case text, json
  }

  private let run: Run
  private let until: Day?
  private let format: Format?
  private let applies: Bool

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    until = try run.arguments.day("until")
    format = try run.arguments.choice("format", of: Format.self)
    applies = run.arguments.has("apply")
    if applies, until != nil || format != nil {
      let option = until == nil ? "--format" : "--until"
      throw .usage(
        Phrase(
          nl: "\(name: option) hoort bij de lijst en kan niet samen met --apply",
          en: "\(name: option) belongs to the list and cannot be given with --apply"), run.arguments.command)
    }
    if !applies, run.arguments.has("dry-run") {
      throw .usage(
        Phrase(nl: "--dry-run hoort bij --apply", en: "--dry-run belongs to --apply"), run.arguments.command)
    }
  }

  func perform() throws(CommandFailure) -> ExitCode {
    applies ? try run.keepingPool { () throws(CommandFailure) in try judge() } : try judge()
  }

  private func judge() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded, identities: run.identities())
    KeptValues.keep(context)
    let schedule = RetentionSchedule(context, until: max(until ?? context.asOf, context.asOf))
    guard !applies else { return try apply(schedule, loaded, context) }
    let list = RetentionList(schedule: schedule, asOf: context.asOf, run: run, folder: loaded.folder)
    try run.write(format == .json ? list.json : list.text)
    try run.say(list.summary)
    try run.complain(
      onUnread: loaded.pool.unreadable.keys.sorted(), in: context, loaded.folder,
      Phrase(
        nl: "van dit bestand is niet te zeggen wat weg moet: herstel het eerst (zie: coachpool check)",
        en: "of this file nobody can say what must go: mend it first (see: coachpool check)"))
    if let unchecked = schedule.unchecked { try run.say(unchecked) }
    let (records, people) = (schedule.overdue(on: context.asOf), schedule.overduePeople(on: context.asOf))
    let unclosed = schedule.overdueUnclosed(on: context.asOf)
    return records.isEmpty && people.isEmpty && unclosed.isEmpty ? .success : .findings
  }

  private func apply(
    _ schedule: RetentionSchedule, _ loaded: LoadedPool, _ context: RuleContext
  ) throws(CommandFailure) -> ExitCode {
    try run.refuseFuture(
      context,
      Phrase(
        nl: "wat dan weg moet, is nu nog nodig", en: "what must be gone by then is needed now"))
    let found = Checker(context).findingsOnAllCores()
    let faulty = Set(try run.faultyRecords(in: found))
    let waiting = schedule.waiting.filter { !faulty.contains($0.header.path) }
    for (year, waiting) in Dictionary(grouping: waiting, by: \.year).sorted(by: { $0.key < $1.key }) {
      let name = String(year)
      let records = Phrase.records(Set(waiting.map(\.header.path)).count)
      try run.say(
        Phrase(
          nl: "niet weggehaald, want \(name: name) is nog niet gepubliceerd: \(records)",
          en: "not removed, for \(name: name) is not published yet: \(records)"))
    }
    let unclosed = schedule.overdueUnclosed(on: context.asOf)
    for due in unclosed {
      let path = TerminalText.path(run.shown(loaded.folder.path(of: due.header.path)))
      try run.say(
        Phrase(
          nl: "\(name: path): nooit afgesloten, en blijft; sluit het eerst af: \(due.closingSentence)",
          en: "\(name: path): never closed, and stays; close it first: \(due.closingSentence)"))
    }
    for exception in schedule.exceptions {
      let path = TerminalText.path(run.shown(loaded.folder.path(of: exception.due.header.path)))
      try run.say(
        Phrase(
          nl: "\(name: path): \(exception.sentence)", en: "\(name: path): \(exception.sentence)"))
    }
    if let unchecked = schedule.unchecked { try run.say(unchecked) }
    let overdue = schedule.overdue(on: context.asOf).filter { !faulty.contains($0.header.path) }
    let people = schedule.overduePeople(on: context.asOf).filter { !$0.mayBeNew }
    guard !overdue.isEmpty || !people.isEmpty else {
      if !run.arguments.has("dry-run") {
        try run.takeLeftovers(of: loaded.pool, in: loaded.folder, context.surroundings.identities)
      }
      guard unclosed.isEmpty else {
        try run.say(leftOpen(unclosed))
        return .findings
      }
      try run.say(Phrase(nl: "niets is te laat", en: "nothing is overdue"))
      return .success
    }
    var clearing = PoolClearing(run, loaded, context, found: found)
    try clearing.clear(overdue, people)
    try run.sayDayOfRecord(context)
    try run.make(clearing.changes, in: loaded, context, found: found)
    _ = try clearing.reportPhotos()
    guard !run.arguments.has("dry-run") else { return .success }
    let removed = RetentionList.count(overdue, privateFiles: clearing.changes.deletedPrivateFiles.count)
    try run.say(
      Phrase(
        nl: """
          weggehaald: \(removed); leg de wijziging vast in git, en bedenk dat git de oude versies nog \
          heeft; staan er indexen in index/, doe dan: coachpool index
          """,
        en: """
          removed: \(removed); commit the change, and mind that git still has the old versions; if \
          there are indexes in index/, do: coachpool index
          """))
    return .success
  }

  /// Says how many trajectories are overdue alone, and that nothing can go from them yet.
  private func leftOpen(_ unclosed: [RetentionDue]) -> Phrase {
    let count = Phrase.count(
      unclosed.count, Phrase(nl: "traject wacht", en: "trajectory waits"),
      Phrase(nl: "trajecten wachten", en: "trajectories wait"))
    return Phrase(
      nl: "\(count) op afsluiting; verder is niets te laat",
      en: "\(count) to be closed; nothing else is overdue")
  }
}
