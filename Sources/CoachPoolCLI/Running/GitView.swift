internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// What git is asked about a pool: what is staged, and what it was before.
struct GitView {
  /// The pool as git would commit it; `nil` unless `--staged` asks for that.
  let staged: StagedPool?
  /// What the pool was at the commit that `--against` names; `nil` without it.
  let earlier: EarlierPool?
  /// The commits since then in whose messages somebody is named; none without names.
  let namingCommits: [NamingCommit]

  /// Asks what the options ask for, and says what is only announced.
  init(_ folder: PoolFolder, _ names: KnownNames?, _ run: Run) throws(CommandFailure) {
    let isStaged = run.arguments.has("staged")
    let revision = run.arguments.last("against")
    guard isStaged || revision != nil else {
      (staged, earlier, namingCommits) = (nil, nil, [])
      return
    }
    do throws(GitError) {
      let repository = try GitRepository(of: folder)
      staged = isStaged ? try StagedPool(repository) : nil
      earlier =
        if let revision { try repository.earlierPool(at: revision, isStaged: isStaged) } else { nil }
      namingCommits =
        if let revision, let names { try repository.namingCommits(since: revision, names) } else { [] }
    } catch {
      let path = error.path.map { run.shown(folder.path(of: $0)) }
      throw CommandFailure(lines: [.init(path: path, message: error.message)])
    }
    for path in staged?.announced ?? [] {
      let shown = TerminalText.visible(run.shown(folder.path(of: path)))
      try run.say(
        Phrase(
          nl:
            "\(name: shown): is alleen aangekondigd (git add -N) en gaat niet mee in de commit; doe git add",
          en: "\(name: shown): is only announced (git add -N) and will not be committed; do git add"))
    }
  }
}
