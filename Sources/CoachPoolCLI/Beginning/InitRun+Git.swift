internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension InitRun {
  /// What git is to be told in this clone, and what of it stays as somebody has it.
  struct PlannedSettings {
    var changes: [GitSetting] = []
    var kept: [GitSetting] = []
    /// The names of hooks that git would no longer run.
    var hooks: [String] = []
  }

  /// Whether the folder is a repository already.
  var isRepository: Bool { Paths.kind(of: path(".git")) != nil }

  /// Refuses where git is not there, or does not read the repository: nothing is written then that a second run would have to
  /// finish.
  func refuseGit() throws(CommandFailure) {
    guard !isRepository else {
      _ = try repository()
      return
    }
    try run.onGit { () throws(GitError) in try GitRepository.requireGit() }
  }

  /// Makes the folder a repository, and has git run the hooks and merge records by their meaning.
  ///
  /// - Returns: Whether everything was so already.
  func wireGit() throws(CommandFailure) -> Bool {
    let wasRepository = isRepository
    if !wasRepository { try run.onGit { () throws(GitError) in try GitRepository.begin(in: folder) } }
    let repository = try repository()
    let settings = try settings(in: repository)
    try run.onGit { () throws(GitError) in
      for setting in settings.changes { try repository.set(setting) }
    }
    try say(settings, Phrase(nl: "aangezet in git", en: "switched on in git"))
    return wasRepository && settings.changes.isEmpty
  }

  /// Says what git would be told.
  func sayPlannedSettings() throws(CommandFailure) {
    let settings =
      isRepository ? try settings(in: repository()) : PlannedSettings(changes: Wiring.gitSettings)
    try say(settings, Phrase(nl: "aan te zetten in git", en: "to be switched on in git"))
  }

  private func repository() throws(CommandFailure) -> GitRepository {
    let top = try run.onFiles { () throws(FileError) in try PoolFolder(folder) }
    return try run.onGit { () throws(GitError) in try GitRepository(of: top) }
  }

  private func settings(in repository: GitRepository) throws(CommandFailure) -> PlannedSettings {
    try run.onGit { () throws(GitError) in
      var settings = PlannedSettings()
      for setting in Wiring.gitSettings {
        let now = try repository.value(of: setting.name)
        guard now != setting.value else { continue }
        if let now, !setting.former.contains(now) {
          settings.kept.append(setting)
          continue
        }
        if setting == Wiring.hooksSetting {
          settings.hooks = try repository.ownHooks()
          guard settings.hooks.isEmpty else { continue }
        }
        settings.changes.append(setting)
      }
      return settings
    }
  }

  private func say(_ settings: PlannedSettings, _ done: Phrase) throws(CommandFailure) {
    for setting in settings.changes {
      guard let effect = setting.effect else { continue }
      try run.say(
        Phrase(
          nl: "\(done) (\(name: setting.name)): \(effect)", en: "\(done) (\(name: setting.name)): \(effect)"))
    }
    for setting in settings.kept {
      try run.say(
        Phrase(
          nl: "git heeft al een eigen \(name: setting.name), en die is gebleven; \(setting.purpose)",
          en: "git has its own \(name: setting.name) already, which stays; \(setting.purpose)"))
    }
    guard !settings.hooks.isEmpty else { return }
    let (setting, hooks) = (Wiring.hooksSetting, Phrase.listing(settings.hooks))
    try run.say(
      Phrase(
        nl: """
          in .git/hooks staan eigen hooks (\(hooks)), die git niet meer zou draaien met \(name: setting.name); dat komt er \
          dus niet: \(setting.purpose)
          """,
        en: """
          there are hooks of your own in .git/hooks (\(hooks)), which git would no longer run with \
          \(name: setting.name); so that is not set: \(setting.purpose)
          """))
  }

  /// Says which lines keep records out of git: with them a pool looks well, and is never committed.
  func sayWhatGitIgnores() throws(CommandFailure) {
    let year = try run.day().year
    let records = RecordKind.allCases.filter { $0.folder != nil }.map { $0.path("voorbeeld", year: year) }
    let paths = ([Contract.path] + records).map { "\(NewPool.folder)/\($0)" }
    let repository = try repository()
    for line in try run.onGit({ () throws(GitError) in try repository.linesIgnoring(paths) }) {
      let file = run.shown(line.file)
      try run.say(
        Phrase(
          nl: """
            git laat bestanden als \(name: line.path) weg, door regel \(line.number) van \(name: file), zodat ze in geen \
            commit komen; haal die regel weg, of maak haar zo nauw dat de pool er niet onder valt
            """,
          en: """
            git leaves out files such as \(name: line.path), by line \(line.number) of \(name: file), so that no commit \
            gets them; remove that line, or make it so narrow that the pool does not fall under it
            """))
    }
  }

  func sayWhatComesNext(isNew: Bool) throws(CommandFailure) {
    if isNew {
      let guide = TerminalText.path(run.shown(path(Guide.path)))
      let contract = TerminalText.path(run.shown(path(Self.contract)))
      try run.say(
        Phrase(
          nl: """
            lees nu \(name: guide): daarin staan de keuzes in \(name: contract), een eerste coach en een eerste traject; \
            vastleggen doe je zelf, met git add en git commit
            """,
          en: """
            now read \(name: guide), which is in Dutch: it has the choices in \(name: contract), a first coach and a first \
            trajectory; committing is yours to do, with git add and git commit
            """))
    }
    if source == .unnamed, isNew {
      try run.say(
        Phrase(
          nl: """
            CI weet nog niet waar het hulpmiddel vandaan komt en is rood tot dat er staat: coachpool init --source URL \
            --revision REV
            """,
          en: """
            CI does not know yet where the command comes from, and is red until it does: coachpool init --source URL \
            --revision REV
            """))
    }
    let folders = (run.tool.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    if !folders.contains(where: { Paths.kind(of: Paths.join($0, "coachpool")) == .file }) {
      try run.say(
        Phrase(
          nl: """
            het programma coachpool staat niet in een map van PATH; de hook en het samenvoegen hebben dat nodig: zet het \
            daarin, of maak er een koppeling naartoe
            """,
          en: """
            the program coachpool is in no folder of PATH, which the hook and the merging need: put it in one, or make a \
            link to it there
            """))
    }
  }
}
