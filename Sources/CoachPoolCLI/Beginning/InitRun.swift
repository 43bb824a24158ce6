internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `init`.
///
/// What it writes depends on what is there alone, so a second run finishes what a crash has left undone.
struct InitRun {
  let run: Run
  /// The folder that becomes the repository, without links; it need not be there.
  let folder: String
  let source: CommandSource
  private let isDry: Bool

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    let operand = run.arguments.operands.first ?? "."
    folder = try Self.folder(run, operand)
    source = try Self.source(run.arguments)
    isDry = run.arguments.has("dry-run")
  }

  func perform() throws(CommandFailure) -> ExitCode {
    try refuseFolder()
    try refuseGit()
    let files = try files()
    let privateFolder = try NewPrivateFolder(run, outside: folder)
    guard !isDry else {
      for file in files { try say(file, file.planned) }
      try sayPlannedSettings()
      if isRepository { try sayWhatGitIgnores() }
      try run.say(Phrase(nl: "er is niets geschreven", en: "nothing was written"))
      return .success
    }
    try write(files)
    try privateFolder?.make()
    let isWired = try wireGit()
    if !files.contains(where: \.isWritten), isWired {
      try run.say(Phrase(nl: "alles was er al", en: "everything was there already"))
    }
    try sayWhatGitIgnores()
    try sayWhatComesNext(isNew: files.contains(where: { $0.isWritten && $0.file.path == Self.contract }))
    return .success
  }

  /// Where the repository is to be; the folder above it must be there.
  private static func folder(_ run: Run, _ operand: String) throws(CommandFailure) -> String {
    let path = run.absolute(operand)
    do throws(FileError) { return try Paths.place(of: path) } catch {
      guard error.reason == .missing else { throw CommandFailure([error], shown: run.shown) }
      let shown = TerminalText.path(run.shown(error.path))
      throw CommandFailure(
        Phrase(
          nl: "\(name: shown) bestaat niet; maak die map eerst, of noem een map die in een bestaande komt",
          en: "\(name: shown) does not exist; make that folder first, or name one in a folder that is there"))
    }
  }

  /// Where the contract stands.
  static let contract = "\(NewPool.folder)/\(Contract.path)"

  private static func source(_ arguments: ParsedArguments) throws(CommandFailure) -> CommandSource {
    switch (arguments.last("source"), arguments.last("revision")) {
    case (nil, nil): return .unnamed
    case (let source?, let revision?) where !source.isEmpty && !revision.isEmpty:
      return .repository(source, revision: revision)
    default:
      throw .usage(
        Phrase(
          nl:
            "--source en --revision horen bij elkaar: waar het hulpmiddel vandaan komt, en welke tag of commit ervan",
          en:
            "--source and --revision go together: where the command comes from, and which tag or commit of it"
        ),
        arguments.command)
    }
  }
}

// MARK: - Whether it can be done

extension InitRun {
  /// A pool lies at the top of its repository, in the folder `pool`: CI, hooks and editors look for it there.
  private func refuseFolder() throws(CommandFailure) {
    let shown = run.shown(folder)
    guard !Paths.isLink(folder) else { throw CommandFailure([FileError(shown, .link)]) }
    guard Paths.kind(of: folder).map({ $0 == .folder }) ?? true else {
      throw CommandFailure(
        Phrase(
          nl: "\(name: shown) is geen map; noem een map, of een naam voor een nieuwe",
          en: "\(name: shown) is no folder; name a folder, or a name for a new one"))
    }
    let isThere = Paths.kind(of: folder) == .folder
    if let pool = try? PoolFolder.nearest(to: isThere ? folder : Paths.parent(of: folder)),
      pool.holds(folder)
    {
      throw CommandFailure(
        Phrase(
          nl: """
            \(name: shown) is of ligt in de map van een pool; begin een nieuwe ergens anders, of noem de map erboven om \
            aan te vullen wat ontbreekt
            """,
          en: """
            \(name: shown) is or lies in the folder of a pool; begin a new one elsewhere, or name the folder above it to \
            add what is missing
            """))
    }
    guard let top = Paths.repository(holding: isThere ? folder : Paths.parent(of: folder)), top != folder
    else { return }
    throw CommandFailure(
      Phrase(
        nl: """
          \(name: shown) ligt in de repository \(name: run.shown(top)); een pool heeft een eigen repository, want wie haar \
          kan lezen, leest alles wat erin staat: kies een map daarbuiten
          """,
        en: """
          \(name: shown) lies in the repository \(name: run.shown(top)); a pool has a repository of its own, for whoever can \
          read it reads all that is in it: choose a folder outside it
          """))
  }
}
