internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension InitRun {
  /// Makes the folder a repository, and has git run the hooks and merge records by their meaning.
  ///
  /// - Returns: Whether everything was so already.
  func wireGit() throws(CommandFailure) -> Bool {
    let isRepository = Paths.kind(of: path(".git")) != nil
    let pool = try run.onFiles { () throws(FileError) in try PoolFolder(path(NewPool.folder)) }
    if !isRepository { try run.onGit { () throws(GitError) in try GitRepository.begin(in: folder) } }
    let (set, kept) = try run.onGit { () throws(GitError) in
      let repository = try GitRepository(of: pool)
      var (set, kept): ([GitSetting], [GitSetting]) = ([], [])
      for setting in Wiring.gitSettings {
        let now = try repository.value(of: setting.name)
        guard now != setting.value else { continue }
        if let now, !setting.former.contains(now) {
          kept.append(setting)
          continue
        }
        try repository.set(setting)
        set.append(setting)
      }
      return (set, kept)
    }
    for setting in kept {
      try run.say(
        Phrase(
          nl: "git heeft al een eigen \(name: setting.name), en die is gebleven; \(setting.purpose)",
          en: "git has its own \(name: setting.name) already, which stays; \(setting.purpose)"))
    }
    return isRepository && set.isEmpty
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
