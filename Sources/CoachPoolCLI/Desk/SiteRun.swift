internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `site`.
struct SiteRun {
  private let run: Run
  /// What the command line calls the folder.
  private let name: String

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    name = try run.folderOperand()
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let place = try run.onFiles { () throws(FileError) in try Paths.place(of: run.absolute(name)) }
    try run.refuseRecords(in: place, for: name)
    let (loaded, identities) = try run.loadWithNames()
    guard loaded.pool.hasContract else { throw .unreadableContract }
    let context = try run.context(of: loaded, identities: identities)
    KeptValues.keep(context)
    try refuseErrors(in: context, loaded.folder)
    let profiles = CoachProfile.all(in: context)
    let site = DeskSite(
      profiles, photos: try photos(of: profiles, in: loaded), contract: context.contract,
      language: run.language)
    let files = site.files.map { OwnFolder.File(name: $0.name, bytes: $0.bytes) }
    let folder = OwnFolder(
      path: place, command: "site", list: SiteList.name, isPrivate: false, digests: SiteList.digests)
    let changes = try folder.changes(files, listedIn: SiteList.text(files), run)
    if !changes.isEmpty { try folder.write(changes, run) }
    try folder.sayMore(changes, run)
    try say(changes, profiles.count)
    return .success
  }

  /// Nothing goes out of a pool in which something of the coaches is wrong: it may be somebody's name or health.
  private func refuseErrors(in context: RuleContext, _ folder: PoolFolder) throws(CommandFailure) {
    let coaches = Set(
      context.pool.coaches.map(\.path)
        + context.pool.unreadable.filter { $0.value.kind == .coach }.map(\.key) + [Contract.path])
    let errors = Checker(context).findingsOnAllCores().filter {
      $0.severity == .error && coaches.contains($0.location.path)
    }
    guard !errors.isEmpty else { return }
    var failure = CommandFailure(
      Phrase(
        nl: "er is niets gemaakt, want een controle vindt fouten; herstel die eerst (zie: coachpool check)",
        en: "nothing was made, for a check finds errors; mend them first (see: coachpool check)"))
    failure.lines += errors.map {
      .init(
        path: TerminalText.path(run.shown(folder.path(of: $0.location.path))),
        message: Phrase(nl: "\($0.message) [\(name: $0.rule)]", en: "\($0.message) [\(name: $0.rule)]"))
    }
    throw failure
  }

  /// The photos that may be shown, by the ids of the coaches; one that is not there or no picture is named, and left out.
  private func photos(
    of profiles: [CoachProfile], in loaded: LoadedPool
  ) throws(CommandFailure) -> [String: DeskPhoto] {
    var photos: [String: DeskPhoto] = [:]
    let called = loaded.pool.files(
      called: Set(loaded.pool.coaches.compactMap { $0.photo.value?.file.value }))
    for profile in profiles {
      guard let coach = loaded.pool.coach(profile.id), let name = coach.photo.value?.file.value else {
        continue
      }
      let files = profile.photo == nil ? [] : (called[name] ?? []).map(loaded.folder.path(of:))
      let problem: Phrase
      do throws(FileError) {
        if files.count == 1 {
          photos[profile.id] = DeskPhoto(try FileReading.bytes(of: files[0], atMost: DeskPhoto.mostBytes))
          guard photos[profile.id] == nil else { continue }
          problem = Phrase(
            nl: "dit is geen hele JPEG of PNG; bewaar de foto zo, en probeer het opnieuw",
            en: "this is no whole JPEG or PNG; save the photo as one, and try again")
        } else {
          problem = Self.problem(of: profile, called: name, isThere: !files.isEmpty)
        }
      } catch {
        problem = error.message
      }
      for file in files.isEmpty ? [loaded.folder.path(of: coach.path)] : files {
        try run.complain(
          TerminalText.path(run.shown(file)),
          Phrase(nl: "foto weggelaten: \(problem)", en: "photo left out: \(problem)"))
      }
    }
    return photos
  }

  /// Why a photo cannot be told, or may not be shown.
  private static func problem(of profile: CoachProfile, called name: String, isThere: Bool) -> Phrase {
    guard profile.photo != nil else {
      return Phrase(
        nl:
          "\(value: profile.name, .published) heeft op deze dag niet ingestemd met een foto (photo.consentOn)",
        en: "\(value: profile.name, .published) had not consented to a photo by this day (photo.consentOn)")
    }
    return isThere
      ? Phrase(
        nl: "meer bestanden heten als de foto van \(value: profile.name, .published)",
        en: "more files are called as the photo of \(value: profile.name, .published)")
      : Phrase(
        nl: "\(value: name, .published) is geen bestand in de pool; leg de foto in coaches/",
        en: "\(value: name, .published) is no file in the pool; put the photo into coaches/")
  }

  private func say(_ changes: [AtomicFile.Change], _ coaches: Int) throws(CommandFailure) {
    let shown = TerminalText.path(name)
    guard !changes.isEmpty else {
      return try run.say(
        Phrase(nl: "\(name: shown) klopt met de profielen", en: "\(name: shown) agrees with the profiles"))
    }
    let count = Phrase.count(
      coaches, Phrase(nl: "coach", en: "coach"), Phrase(nl: "coaches", en: "coaches"))
    let (written, deleted) = (changes.count { $0.bytes != nil }, changes.count { $0.bytes == nil })
    try run.say(
      Phrase(
        nl: """
          \(name: shown): een website van \(count); geschreven: \(written), verwijderd: \(deleted); open \
          index.html
          """,
        en: """
          \(name: shown): a website of \(count); written: \(written), deleted: \(deleted); open index.html
          """))
  }
}
