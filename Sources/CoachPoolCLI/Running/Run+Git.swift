internal import CoachPoolFiles

extension Run {
  /// Works with git; what goes wrong ends the run.
  func onGit<Result>(_ work: () throws(GitError) -> Result) throws(CommandFailure) -> Result {
    do throws(GitError) { return try work() } catch { throw CommandFailure(error.message) }
  }
}
