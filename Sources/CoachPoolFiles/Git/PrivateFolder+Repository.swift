internal import CoachPool

extension PrivateFolder {
  /// The top of the work tree into whose repository a new file of the folder would get with the next `git add`; `nil` when
  /// it lies in none, or git is told to ignore it.
  package func keepingRepository() throws(GitError) -> String? {
    guard let top = Paths.repository(holding: path) else { return nil }
    let file = Paths.join(Paths.join(path, PrivateFile.Kind.person.folder), "p-7k3m9q.md")
    // This command refuses to take paths to the letter.
    let answer = try Git(folder: top).ask(["--no-literal-pathspecs", "check-ignore", "--quiet", "--", file])
    return answer.code == 0 ? nil : top
  }
}
