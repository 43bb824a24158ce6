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
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded, identities: run.identities())
    KeptValues.keep(context)
    let coach = loaded.pool.coaches.first { $0.id == code }
    try refuseUnknown(context, isCoach: coach != nil)
    let found = Checker(context).findingsOnAllCores()
    try refuseFaulty(found, context)

    var clearing = PoolClearing(run, loaded, context, found: found)
    if let coach { try clearing.eraseCoach(coach) } else { try clearing.eraseCoachee(code) }
    try clearing.finish()
    let changes = clearing.changes
    try run.make(changes, in: loaded, context, found: found)
    if context.surroundings.identities == nil { try sayPrivate() }

    let words = [code] + [coach?.name.value].compactMap(\.self)
    let isDryRun = run.arguments.has("dry-run")
    let places = try ErasurePlaces(
      of: words, in: changes.files.map(\.path), loaded.folder, isDryRun ? changes.files : [], run)
    return try places.report()
  }

  /// Refuses a code that nothing has or had; which one was meant is not guessed, for a code is a person.
  private func refuseUnknown(_ context: RuleContext, isCoach: Bool) throws(CommandFailure) {
    let pool = context.pool
    if let removal = pool.removals.first(where: { $0.id == code }) {
      return try run.say(
        Phrase(
          nl: "deze code is al verwijderd op \(removal.on); gezocht wordt naar wat er nog staat",
          en: "this code was removed on \(removal.on) already; what stands there still is looked for"))
    }
    let isInPool = isCoach || pool.trajectories.contains { $0.coachee.value == code }
    let isPrivate = !(context.surroundings.identities?.files(of: code, in: pool).isEmpty ?? true)
    guard !isInPool, !isPrivate else { return }
    throw .usage(
      Phrase(
        nl: "geen record, geen bestand van de besloten map en geen regel van erasures.jsonl heeft deze code",
        en: "no record, no file of the private folder and no line of erasures.jsonl has this code"),
      run.arguments.command)
  }

  /// Refuses to go on where a record that is to change cannot be read well: what it has would stay, unseen.
  private func refuseFaulty(_ found: [Diagnostic], _ context: RuleContext) throws(CommandFailure) {
    let faulty = Set(Figures.structureErrors(found).map(\.path))
    let own = context.pool.trajectories.filter { $0.coachee.value == code }.flatMap { trajectory in
      [trajectory.path] + context.pool.evaluations(ofTrajectory: trajectory.id).map(\.path)
    }
    let bad = own.filter(faulty.contains)
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
