internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// The pool as git would commit it, when `--staged` asks for that; what is only announced is said.
  func stagedPool(_ folder: PoolFolder) throws(CommandFailure) -> StagedPool? {
    guard arguments.has("staged") else { return nil }
    let staged = try onGit { () throws(GitError) in try StagedPool(GitRepository(of: folder)) }
    for path in staged.announced {
      let shown = TerminalText.visible(shown(folder.path(of: path)))
      try say(
        Phrase(
          nl:
            "\(name: shown): is met git add -N alleen aangekondigd en gaat niet mee in de commit; doe git add",
          en: "\(name: shown): is only announced by git add -N and will not be committed; do git add"))
    }
    return staged
  }

  /// Asks git something; what it cannot tell ends the run.
  func onGit<Result>(_ work: () throws(GitError) -> Result) throws(CommandFailure) -> Result {
    do throws(GitError) { return try work() } catch { throw CommandFailure(error.message) }
  }
}
