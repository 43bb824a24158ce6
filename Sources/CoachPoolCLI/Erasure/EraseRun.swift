internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `erase`.
struct EraseRun {
  private let run: Run
  private let code: String

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    guard let code = run.arguments.operands.first else {
      throw .usage(
        Phrase(
          nl: "noem de code van de coachee, of het id van de coach: coachpool erase CODE",
          en: "name the coachee's code, or the coach's id: coachpool erase CODE"), run.arguments.command)
    }
    self.code = code
  }

  func perform() throws(CommandFailure) -> ExitCode {
    try run.keepingPool { () throws(CommandFailure) in try erase() }
  }

  private func erase() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded, identities: run.identities())
    KeptValues.keep(context)
    try run.refuseFuture(
      context,
      Phrase(
        nl: "een wissing krijgt de dag waarop zij is gedaan",
        en: "an erasure is dated with the day on which it was done"))
    let coach = loaded.pool.coach(code)
    try refuseUnread(loaded.folder, context, isCoach: coach != nil)
    try refuseOtherFiles(context)
    guard try isKnown(context) else {
      return try reportHistory(loaded.folder, context)
    }
    let found = Checker(context).findingsOnAllCores()
    try refuseFaulty(found, context)
    let advice = ErasureAdvice(of: code, coach: coach, in: context) { [run] in
      TerminalText.path(run.shown(loaded.folder.path(of: $0)))
    }

    var clearing = PoolClearing(run, loaded, context, found: found)
    if let coach { try clearing.eraseCoach(coach) } else { try clearing.eraseCoachee(code) }
    try clearing.finish()
    let changes = clearing.changes
    let own = ownRecords(loaded.pool)
    // Who it is, is known as long as the private folder says so.
    let named = try NamedPlaces(
      of: code, in: context, loaded.folder,
      replacing: Dictionary(
        uniqueKeysWithValues: changes.files.map {
          ($0.path.startsWithBytes(of: "/") ? $0.path : loaded.folder.path(of: $0.path), $0.new)
        }), run)
    if !changes.files.isEmpty { try run.sayDayOfRecord(context) }
    try run.make(changes, in: loaded, context, found: found)
    let ownFiles = Set(context.surroundings.identities?.files(of: code, in: loaded.pool).map(\.path) ?? [])
    try sayOthers(changes.deletedPrivateFiles.map(\.path).filter { !ownFiles.contains($0) }.sorted())
    if context.surroundings.identities == nil { try sayPrivate() }
    try named.sayUnsearched(context, run)
    try sayIndexes(loaded.folder)
    for line in run.arguments.has("dry-run") ? advice.before : advice.after { try run.say(line) }

    let texts = OwnTexts(in: own, of: loaded.folder, replacing: changes.texts)
    try texts.report(run)
    let photos = try clearing.reportPhotos()
    let isDryRun = run.arguments.has("dry-run")
    let places = try ErasurePlaces(
      of: codePlaces(context), coach, in: changes.files.map(\.path), loaded.folder,
      isDryRun ? changes.files : [],
      named: named, run)
    let code = try places.report()
    return code == .success && (!texts.isEmpty || photos) ? .findings : code
  }

  /// The paths of the records of a coachee and of the evaluations about them.
  private func ownRecords(_ pool: Pool) -> [String] {
    pool.trajectories.filter { $0.coachee.value == code }.flatMap { trajectory in
      [trajectory.path] + pool.evaluations(ofTrajectory: trajectory.id).map(\.path)
    }
  }

  /// Refuses to go on while the private folder has files that are called by the person and not read: once the code is gone
  /// nobody knows whose they are, and what else they may hold is for people to judge.
  private func refuseOtherFiles(_ context: RuleContext) throws(CommandFailure) {
    guard let identities = context.surroundings.identities else { return }
    let files = try filesCalledByPerson(identities, context)
    guard !files.isEmpty else { return }
    let message = Phrase(
      nl: """
        heet naar deze persoon en wordt niet gelezen of gewist; gaat het alleen over deze persoon, verwijder het dan zelf; \
        gaat het ook over anderen, haal deze persoon eruit en geef het een andere naam; wis daarna
        """,
      en: """
        is called by this person, and is not read or erased; if it is about this person alone, delete it yourself; if it is \
        about others too, take this person out and give it another name; then erase
        """)
    // Files of the private folder are called by codes.
    guard !run.isRedacted else {
      throw CommandFailure(lines: [
        .init(
          path: run.shown(identities.folder),
          message: Phrase(
            nl: "hierin (bestanden: \(files.count)): \(message)",
            en: "in here (files: \(files.count)): \(message)"))
      ])
    }
    throw CommandFailure(lines: files.map { .init(path: run.shown($0), message: message) })
  }

  /// The files of the private folder that are called by the person's code or name and not read, what editors leave too.
  private func filesCalledByPerson(
    _ identities: Identities, _ context: RuleContext
  ) throws(CommandFailure) -> [String] {
    let all = try NamedPlaces.files(of: identities.folder, run).filter { LeftoverName($0) == nil }
    let read = Set(identities.files.map(\.path))
    let dotFiles = all.filter {
      Paths.relative($0, to: identities.folder).split(separator: "/").contains { $0.hasPrefix(".") }
    }
    let search = PersonSearch(
      names: KnownNames(identities.person(code).map { [$0] } ?? []), code: nil)
    let named = all.filter { path in
      !read.contains(path) && search.look(through: Paths.relative(path, to: identities.folder), []).isInPath
    }
    let called = identities.otherFiles(of: code, in: context.pool, dotFiles: dotFiles)
    return Set(called + named).sorted()
  }

  /// Where the code stands in texts.
  private func codePlaces(_ context: RuleContext) -> CodePlaces {
    CodePlaces(of: code, among: PersonCode.known(context.pool, context.surroundings.identities))
  }

  /// Whether anything at hand has the code, or the ledger has.
  private func isKnown(_ context: RuleContext) throws(CommandFailure) -> Bool {
    let pool = context.pool
    if let removal = pool.removals.first(where: { $0.id == code }) {
      try run.say(
        Phrase(
          nl: "deze code is al verwijderd op \(removal.on); gezocht wordt naar wat er nog staat",
          en: "this code was removed on \(removal.on) already; what stands there still is looked for"))
      return true
    }
    return hasCode(code, context)
  }

  /// Whether a record, a file of the private folder or the ledger has a code.
  private func hasCode(_ code: String, _ context: RuleContext) -> Bool {
    let pool = context.pool
    return pool.coach(code) != nil || pool.erased.contains(code)
      || pool.trajectories.contains { $0.coachee.value == code }
      || !(context.surroundings.identities?.files(of: code, in: pool).isEmpty ?? true)
  }

  /// Says what git holds of an id that was a coach's. A code that nothing has or had is refused; which one was meant is not
  /// guessed, for a code is a person.
  private func reportHistory(
    _ folder: PoolFolder, _ context: RuleContext
  ) throws(CommandFailure) -> ExitCode {
    let places = try ErasurePlaces(of: codePlaces(context), nil, in: [], folder, [], named: nil, run)
    let small = code.lowercased()
    guard places.isInHistory || small == code || !hasCode(small, context) else {
      throw .usage(
        Phrase(
          nl: "codes staan in kleine letters; deze is er als \(value: small, .identifying)",
          en: "codes are in small letters; this one is there as \(value: small, .identifying)"),
        run.arguments.command)
    }
    guard places.isInHistory else {
      throw .usage(
        Phrase(
          nl:
            "geen record, geen bestand van de besloten map en geen regel van erasures.jsonl heeft deze code",
          en: "no record, no file of the private folder and no line of erasures.jsonl has this code"),
        run.arguments.command)
    }
    return try places.report()
  }

  /// Refuses to go on where records that may name the person cannot be read: nobody can tell whether they do.
  private func refuseUnread(
    _ folder: PoolFolder, _ context: RuleContext, isCoach: Bool
  ) throws(CommandFailure) {
    let pool = context.pool
    let isCoachee = !isCoach && pool.trajectories.contains { $0.coachee.value == code }
    let unread = pool.unreadable.filter { _, record in
      switch record.kind {
      case .trajectory: true
      case .evaluation: !isCoach
      case .coach, .event: !isCoachee
      default: false
      }
    }.keys.sorted()
    let unclear = isCoach ? [] : pool.trajectories.filter(\.coachee.isFaulty).map(\.path)
    guard !unread.isEmpty || !unclear.isEmpty else { return }
    let consequence = Phrase(
      nl: "dit bestand kan deze code hebben: herstel het eerst (zie: coachpool check)",
      en: "this file may have this code: mend it first (see: coachpool check)")
    throw CommandFailure(
      lines: run.lines(onUnread: unread + unclear, in: context, folder, consequence))
  }

  /// Refuses to go on where a record that is to change cannot be read well: what it has would stay, unseen.
  private func refuseFaulty(_ found: [Diagnostic], _ context: RuleContext) throws(CommandFailure) {
    let faulty = Set(Figures.structureErrors(found).map(\.path))
    let bad = ownRecords(context.pool).filter(faulty.contains)
    guard !bad.isEmpty else { return }
    throw CommandFailure(
      lines: bad.map { path in
        .init(
          path: path,
          message: Phrase(
            nl: "heeft fouten, waardoor niet alles te wissen is; herstel die eerst (zie: coachpool check)",
            en: "has errors, so that not all can be erased; mend them first (see: coachpool check)"))
      })
  }

  /// Says which files of the private folder go with it; where values are kept back only how many, for they are called by
  /// codes.
  private func sayOthers(_ paths: [String]) throws(CommandFailure) {
    guard !paths.isEmpty else { return }
    let names = Phrase.listing(run.isRedacted ? [] : paths.map { TerminalText.path(run.shown($0)) })
    let separator = run.isRedacted ? "" : ": "
    try run.say(
      Phrase(
        nl: """
          ook weg, want daarna noemt niets deze personen nog, zoals een leidinggevende (bestanden: \(paths.count))\
          \(name: separator)\(names)
          """,
        en: """
          gone as well, for nothing names these people then, such as a manager (files: \(paths.count))\
          \(name: separator)\(names)
          """))
  }

  /// Says what to do where there are indexes, which have what was in the records.
  private func sayIndexes(_ folder: PoolFolder) throws(CommandFailure) {
    guard !run.arguments.has("dry-run"), Paths.kind(of: folder.path(of: Indexes.folder)) == .folder else {
      return
    }
    try run.say(
      Phrase(
        nl: "in de indexen (index/) kan het gewiste nog staan; doe: coachpool index",
        en: "the indexes (index/) may still have what was erased; do: coachpool index"))
  }

  private func sayPrivate() throws(CommandFailure) {
    try run.say(
      Phrase(
        nl: """
          de besloten map is niet bij de hand: verwijder daar zelf wat er over deze persoon is, of geef --private DIR
          """,
        en: """
          the private folder is not at hand: delete what it has on this person yourself, or give --private DIR
          """))
  }
}
