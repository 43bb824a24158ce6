internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `log` or `close`: something is recorded of one or several trajectories, of all of them or of none.
struct LogRun {
  private let run: Run
  private let entry: TrajectoryEntry
  private let ids: [String]
  private let day: Day?
  private let values: [(field: SchemaField, value: Value)]

  /// Understands what is to be recorded.
  ///
  /// - Parameters:
  ///   - entry: What it is.
  ///   - ids: The trajectories, by their ids or their files.
  ///   - values: What is said of it.
  init(
    _ run: Run, _ entry: TrajectoryEntry, of ids: [String], _ values: [(field: SchemaField, value: Value)]
  ) throws(CommandFailure) {
    (self.run, self.entry, self.ids, self.values) = (run, entry, ids, values)
    day = try run.arguments.day("on")
  }

  func perform() throws(CommandFailure) -> ExitCode {
    try run.keepingPool { () throws(CommandFailure) in try record() }
  }

  private func record() throws(CommandFailure) -> ExitCode {
    let (loaded, identities) = try run.loadWithNames()
    try run.requireContract(loaded)
    let context = try run.context(of: loaded, identities: identities)
    KeptValues.keep(context)
    try refuseAhead(context.asOf)
    let trajectories = try ids.map { (id) throws(CommandFailure) in
      try run.trajectory(id, in: context, loaded.folder)
    }
    // By its path and by its id it may be called twice.
    guard Set(trajectories.map(\.path)).count == trajectories.count else {
      throw .usage(
        Phrase(nl: "een traject wordt twee keer genoemd", en: "a trajectory is named twice"),
        run.arguments.command)
    }
    let found = Checker(context).findingsOnAllCores()
    var changes = PoolChanges(loaded.folder)
    let recorded = try record(in: trajectories, context, &changes, loaded.folder)
    try run.onFiles { () throws(FileError) in try changes.keepForm() }
    if day == nil, !changes.files.isEmpty { try run.sayDayOfRecord(context) }
    let judgement = try run.make(changes, in: loaded, context, found: found)
    guard !run.arguments.has("dry-run") else { return .success }
    try RecordedPlaces(recorded, judgement, loaded.folder, run).report()
    return .success
  }

  /// Refuses a day that is still to come, of what does not lie ahead by its nature.
  private func refuseAhead(_ today: Day) throws(CommandFailure) {
    guard let day, day > today, !entry.mayBeAhead(values) else { return }
    let advice =
      entry.canBePlanned
      ? Phrase(nl: "; is het gepland, geef dan --planned", en: "; if it is planned, give --planned")
      : Phrase(nl: "", en: "")
    throw .usage(
      Phrase(
        nl: "\(day) is nog niet geweest (vandaag is \(today)), dus er is nog niets vast te leggen\(advice)",
        en: "\(day) is still to come (today is \(today)), so there is nothing to record yet\(advice)"),
      run.arguments.command)
  }

  /// Makes the edits in all of the trajectories. Where the same stands already it is let be, so that a second run finishes
  /// what was cut off; when it does so in all of them, it was not meant.
  private func record(
    in trajectories: [Trajectory], _ context: RuleContext, _ changes: inout PoolChanges, _ folder: PoolFolder
  ) throws(CommandFailure) -> [RecordedPlace] {
    var recorded: [RecordedPlace] = []
    var repeats: [CommandFailure] = []
    for trajectory in trajectories {
      let path = trajectory.path
      let bytes = try run.onFiles { () throws(FileError) in try changes.bytes(of: path) } ?? []
      let document = Document(parsing: bytes, at: path)
      let outcome: TrajectoryRecording.Outcome
      do throws(TrajectoryRecording.Refusal) {
        outcome = try self.outcome(in: trajectory, document, context)
      } catch {
        let failure = self.failure(error, document, run.shown(folder.path(of: path)))
        guard error.isRepeat, let pointer = error.place else { throw failure }
        repeats.append(failure)
        recorded.append(
          RecordedPlace(
            path: path, pointer: pointer,
            what: Phrase(nl: "dit stond er al zo", en: "this stood there already")))
        continue
      }
      if !outcome.edits.isEmpty { try changes.edit(path, outcome.edits) }
      let what = outcome.moment.phrase
      recorded.append(
        RecordedPlace(
          path: path, pointer: outcome.moment.pointer,
          what: outcome.edits.isEmpty
            ? Phrase(nl: "\(what) stond er al zo", en: "\(what) stood there already")
            : Phrase(nl: "\(what) is vastgelegd", en: "\(what) is recorded")))
    }
    if let first = repeats.first, repeats.count == trajectories.count { throw first }
    return recorded
  }

  private func outcome(
    in trajectory: Trajectory, _ document: Document, _ context: RuleContext
  ) throws(TrajectoryRecording.Refusal) -> TrajectoryRecording.Outcome {
    let recording = TrajectoryRecording(
      entry, on: day, today: context.asOf, values, isAgain: run.arguments.has("again"))
    let usual = trajectory.agreement.value?.minutes.value ?? context.kind(of: trajectory)?.minutes.usual
    return try recording.outcome(in: document.value(), usualMinutes: usual)
  }

  /// Why it cannot be recorded in a file, with the place where something is in the way.
  private func failure(
    _ refusal: TrajectoryRecording.Refusal, _ document: Document, _ shown: String
  ) -> CommandFailure {
    let position = refusal.place.flatMap(document.node(at:)).map {
      LineMap(document.bytes).position(of: Int(document.nodes[$0].range.start))
    }
    return CommandFailure(lines: [
      .init(path: shown + (position.map { ":\($0.line):\($0.column)" } ?? ""), message: refusal.message),
      .init(message: Phrase(nl: "er is niets geschreven", en: "nothing was written")),
    ])
  }
}

extension Run {
  /// The trajectory that an operand names, by its id or its file.
  func trajectory(
    _ operand: String, in context: RuleContext, _ folder: PoolFolder
  ) throws(CommandFailure) -> Trajectory {
    let name = Paths.name(of: operand)
    let ending = [".md", ".json"].first { name.hasSuffix($0) }
    let id = ending.map { String(name.dropLast($0.count)) } ?? operand
    if let trajectory = context.pool.trajectory(id) { return trajectory }
    let unread = context.pool.unreadable.filter { $0.value.kind == .trajectory && $0.value.id == id }.keys
    guard unread.isEmpty else {
      throw CommandFailure(
        lines: lines(
          onUnread: unread.sorted(), in: context, folder,
          Phrase(
            nl: "dit bestand is niet te lezen: herstel het eerst (zie: coachpool check)",
            en: "this file cannot be read: mend it first (see: coachpool check)")))
    }
    throw .unknown(
      Phrase(
        nl: "er is geen traject \(value: id, .identifying)",
        en: "there is no trajectory \(value: id, .identifying)"),
      NearestName.find(id, in: context.pool.trajectories.map(\.id)), arguments.command)
  }
}
