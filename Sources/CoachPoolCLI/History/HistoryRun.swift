internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `retention --history`.
struct HistoryRun {
  /// The forms in which it can be shown.
  private enum Format: String, CaseIterable {
    case text, json
  }

  /// The options that belong to it.
  static let options = [
    CommandOption(
      "history",
      Phrase(
        nl: "zoek in de geschiedenis van git naar wat is verwijderd",
        en: "look in git's history for what was removed")),
    CommandOption(
      "lists", value: "DIR",
      Phrase(
        nl: "schrijf met --history naar deze map buiten elke repository wat git filter-repo moet weghalen",
        en:
          "with --history, write into this folder outside any repository what git filter-repo is to take out")
    ),
  ]

  private let run: Run
  private let format: Format

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    if let other = ["apply", "until", "dry-run", "despite-errors"].first(where: run.arguments.has) {
      throw .usage(
        Phrase(
          nl: "--history kijkt in git en kan niet samen met --\(name: other)",
          en: "--history looks in git and cannot be given with --\(name: other)"), run.arguments.command)
    }
    format = try run.arguments.choice("format", of: Format.self) ?? .text
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    let folder = try listsFolder(loaded.folder)
    let context = try run.context(of: loaded)
    let (repository, held) = try search(loaded.folder, context)
    let lists = try (held.canGo ? folder : nil).map { folder throws(CommandFailure) in
      try HistoryLists(held, repository, in: folder, run)
    }
    switch format {
    case .json: try run.write(HistoryJSON(held: held, asOf: context.asOf).text)
    case .text: try show(held, context, steps(repository, lists))
    }
    if held.isCurrent { try run.say(HistoryText.noSteps) }
    for name in held.unread {
      try run.complain(
        TerminalText.path(name),
        Phrase(
          nl: "niet doorzocht: te groot, of geen commit", en: "not searched: too large, or no commit"))
    }
    for word in held.ordinaryWords { try run.say(HistoryText.ordinary(word)) }
    if !held.unread.isEmpty || !held.ordinaryWords.isEmpty { return .failure }
    return held.isClean ? .success : .findings
  }

  /// The folder that `--lists` names, which lies in no repository: the lists have codes and names.
  private func listsFolder(_ pool: PoolFolder) throws(CommandFailure) -> String? {
    guard let name = run.arguments.last("lists") else { return nil }
    let folder = try run.onFiles { () throws(FileError) in try Paths.place(of: run.absolute(name)) }
    try run.refuseRepository(pool, holding: folder, for: name)
    return folder
  }

  private func search(
    _ folder: PoolFolder, _ context: RuleContext
  ) throws(CommandFailure) -> (GitRepository, HeldHistory) {
    try run.onGit { () throws(GitError) in
      let repository = try GitRepository(of: folder)
      return (repository, try repository.heldHistory(context))
    }
  }

  private func steps(
    _ repository: GitRepository, _ lists: HistoryLists?
  ) throws(CommandFailure) -> HistorySteps {
    try run.onGit { () throws(GitError) in try HistorySteps(repository, lists, run.language) }
  }

  private func show(
    _ held: HeldHistory, _ context: RuleContext,
    _ steps: @autoclosure () throws(CommandFailure) -> HistorySteps
  ) throws(CommandFailure) {
    let text = HistoryText(held: held, isVerbose: run.arguments.has("verbose"))
    for line in text.lines { try run.write(line.text(run.language, redacted: run.isRedacted) + "\n") }
    if !held.isClean, held.canGo {
      for step in try steps().steps { try run.write("\n" + step.text(run.language)) }
    }
    try run.say(text.summary(on: context.asOf))
    try run.say(HistoryText.scope)
  }
}
