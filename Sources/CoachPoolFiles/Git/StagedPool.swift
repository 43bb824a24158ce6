/// A pool as git would commit it: what is in the index, whatever the work tree says.
package struct StagedPool: Sendable {
  /// Its files; what in it is no regular file, or is left undecided by a merge, is refused.
  package let listing: PoolListing
  /// The texts that are not what the work tree has, by path; those of files beside the pool start with `../`.
  package let texts: [String: [UInt8]]
  /// The files that were announced by `git add --intent-to-add`, sorted: they would not be committed.
  package let announced: [String]

  /// Reads the index of a pool's repository.
  package init(_ repository: GitRepository) throws(GitError) {
    let git = repository.git
    let entries = GitIndexEntry.list(try git.output(GitIndexEntry.arguments + repository.scope))
    let differences = GitDifference.list(
      try git.output(GitDifference.arguments + ["--no-renames"] + repository.scope))
    let announcedPaths = Set(differences.filter { $0.status == UInt8(ascii: "A") }.map(\.path))
    let changedPaths = Set(differences.map(\.path))

    var files: [String] = []
    var refused: [FileError] = []
    var announced: [String] = []
    var wanted: [(path: String, object: String)] = []
    for entry in entries {
      switch repository.place(of: entry.path) {
      case .elsewhere: continue
      case .unnamed: refused.append(FileError(String(decoding: entry.path, as: UTF8.self), .name))
      case .inside(let path):
        guard !Self.isHidden(path) else { continue }
        if let reason = Self.refusal(entry, path) {
          refused.append(FileError(path, reason))
          continue
        }
        guard !announcedPaths.contains(entry.path) else {
          announced.append(path)
          continue
        }
        guard entry.kind == .file else { continue }
        files.append(path)
        if entry.isUnwatched || changedPaths.contains(entry.path) { wanted.append((path, entry.object)) }
      case .beside(let path):
        guard entry.kind == .file, !entry.isConflicted, !announcedPaths.contains(entry.path) else { continue }
        if entry.isUnwatched || changedPaths.contains(entry.path) { wanted.append((path, entry.object)) }
      }
    }
    guard !(files.isEmpty && refused.isEmpty && announced.isEmpty) else { throw .nothingStaged }

    var texts: [String: [UInt8]] = [:]
    var isComplete = true
    try GitObjects.read(wanted.map(\.object), by: git) { number, text in
      let path = wanted[number].path
      switch text {
      case .bytes(let bytes): texts[path] = bytes
      case .tooLarge(let count): refused.append(FileError(path, .tooLarge(count)))
      case .missing: isComplete = false
      }
    }
    guard isComplete else { throw .missingTexts }
    self.texts = texts
    self.announced = announced
    // A conflict has an entry for each side.
    var known: Set<String> = []
    listing = PoolListing(files: files, refused: refused.filter { known.insert($0.path).inserted })
  }

  private static func refusal(_ entry: GitIndexEntry, _ path: String) -> FileError.Reason? {
    if entry.isConflicted { return .conflicted }
    switch entry.kind {
    case .submodule: return .submodule
    case .link: return Paths.name(of: path) == "README.md" ? nil : .link
    case .file: return nil
    }
  }

  /// Whether a name on the way starts with a dot; such files are left alone in a folder as well.
  private static func isHidden(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }
}
