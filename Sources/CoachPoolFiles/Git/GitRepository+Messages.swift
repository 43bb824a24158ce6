package import CoachPool

extension GitRepository {
  /// The commits since another one, or of all refs, in whose messages somebody is named, the latest first.
  ///
  /// - Parameters:
  ///   - revision: What names the other commit, which is not looked at itself; `nil` for all commits.
  ///   - names: Who is looked for.
  package func namingCommits(since revision: String?, _ names: KnownNames) throws(GitError) -> [NamingCommit]
  {
    let range = if let revision { try commit(revision) + "..HEAD" } else { "--all" }
    let output = try git.output([
      "log", "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=%H%n%B", range, "--",
    ])
    return output.split(separator: 0).compactMap { entry in
      let name = entry.prefix { $0 != 0x0A }
      return NamingCommit(
        String(decoding: name.prefix(10), as: UTF8.self), in: top, Array(entry.dropFirst(name.count)), names)
    }
  }
}
