/// A commit that brought or took away a word in the pool's files.
package struct GitMention: Sendable {
  /// The commit's name.
  package let commit: String
  /// The day it was made, as git writes it.
  package let day: String
}

extension GitRepository {
  /// The commits of all branches and tags that changed how often a word stands in the pool, the newest first.
  package func mentions(of word: String) throws(GitError) -> [GitMention] {
    let output = try git.output(
      ["log", "--all", "--no-color", "--no-ext-diff", "--format=%H %cs", "-S\(word)"] + scope)
    return output.split(separator: 0x0A).compactMap { line in
      let parts = line.split(separator: 0x20)
      guard parts.count == 2 else { return nil }
      return GitMention(
        commit: String(decoding: parts[0], as: UTF8.self), day: String(decoding: parts[1], as: UTF8.self))
    }
  }
}
