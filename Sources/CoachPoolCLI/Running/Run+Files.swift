internal import CoachPoolFiles

extension Run {
  /// Works on files; one that cannot be read or written ends the run, named as it is seen from the working directory.
  func onFiles<Result>(_ work: () throws(FileError) -> Result) throws(CommandFailure) -> Result {
    do throws(FileError) { return try work() } catch {
      throw CommandFailure([FileError(shown(error.path), error.reason)])
    }
  }

  /// Asks git; what it cannot tell ends the run.
  func onGit<Result>(_ work: () throws(GitError) -> Result) throws(CommandFailure) -> Result {
    do throws(GitError) { return try work() } catch { throw CommandFailure(error.message) }
  }
}
