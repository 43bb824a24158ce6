/// What `git merge-file` makes of two versions of a file that come from a common one.
package enum GitTextMerge: Sendable {
  /// The text, and how many conflicts have markers in it; git counts no further than 127.
  case text([UInt8], conflicts: Int)
  /// Nothing, for they are no text.
  case noText

  /// Merges files line by line, as git does by itself.
  ///
  /// - Parameters:
  ///   - paths: The absolute paths of our version, the base and theirs.
  ///   - labels: What the markers call our version and theirs.
  package init(
    ours: String, base: String, theirs: String, labels: (ours: String, theirs: String)
  ) throws(GitError) {
    let answer = try Git(folder: Paths.parent(of: ours)).ask([
      "merge-file", "-p", "-L", labels.ours, "-L", "base", "-L", labels.theirs, "--", ours, base, theirs,
    ])
    if answer.code < 128 {
      self = .text(answer.output, conflicts: Int(answer.code))
    } else if answer.words.contains("binary") {
      self = .noText
    } else {
      throw .failed(answer.words)
    }
  }
}
