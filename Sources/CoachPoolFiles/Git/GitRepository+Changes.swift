package import CoachPool

extension GitRepository {
  /// The files of the pool that are not the same at a commit as at another, or in the work tree; files there that git does
  /// not know yet are among them, and those that it is told to ignore are not.
  ///
  /// Of a file with more bytes than a record may have the text is empty: it is no record either way.
  ///
  /// - Parameters:
  ///   - old: The commit.
  ///   - new: The other one; `nil` for the work tree.
  package func changes(from old: String, to new: String?) throws(GitError) -> [PoolDifference.File] {
    let commits = [try commit(old)] + (try new.map { (name) throws(GitError) in [try commit(name)] } ?? [])
    if new == nil { try refuseSparseWorkTree() }
    let differences = GitDifference.list(
      try git.output(GitDifference.arguments + ["--no-renames"] + commits + scope))
    var found: [String: (old: String?, new: String?)] = [:]
    for difference in differences {
      guard case .inside(let path) = place(of: difference.path) else { continue }
      let isNew = difference.status == UInt8(ascii: "A")
      let isGone = difference.status == UInt8(ascii: "D")
      found[path] = (
        isNew || !difference.wasFile ? nil : difference.oldObject, isGone ? nil : difference.newObject
      )
    }
    let texts = try texts(
      found.flatMap { path, objects in
        [objects.old, new == nil ? nil : objects.new].compactMap { $0 }.map { (path: $0, object: $0) }
      })
    var files = found.map { path, objects in
      let now = new == nil ? workTreeText(path) : objects.new.map { texts[$0] ?? [] }
      return PoolDifference.File(path, old: objects.old.map { texts[$0] ?? [] }, new: now)
    }
    if new == nil { files += try unknownFiles() }
    return files.filter { $0.old != $0.new }.sorted { $0.path < $1.path }
  }

  /// The files of the pool in the work tree that git does not know yet.
  private func unknownFiles() throws(GitError) -> [PoolDifference.File] {
    let output = try git.output(["ls-files", "-z", "--others", "--exclude-standard"] + scope)
    return output.split(separator: 0).compactMap { path in
      guard case .inside(let path) = place(of: path) else { return nil }
      return PoolDifference.File(path, old: nil, new: workTreeText(path))
    }
  }

  /// The text of a file in the work tree; `nil` when there is none.
  private func workTreeText(_ path: String) -> [UInt8]? {
    let place = Paths.join(Paths.join(top, poolPath), path)
    do throws(FileError) { return try FileReading.bytes(of: place) } catch {
      return error.reason == .missing ? nil : []
    }
  }
}
