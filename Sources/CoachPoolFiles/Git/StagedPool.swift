internal import CoachPool

/// A pool as git would commit it: what is in the index, whatever the work tree says.
package struct StagedPool: Sendable {
  /// Its files; what in it is no regular file, or is left undecided by a merge, is refused.
  package let listing: PoolListing
  /// The texts that are not byte for byte what the work tree has, by path; those of files beside the pool start with `../`.
  package let texts: [String: [UInt8]]
  /// The files that were announced by `git add --intent-to-add`, sorted: they would not be committed.
  package let announced: [String]

  /// A file of the index.
  private struct Staged: Sendable {
    /// The path seen from the pool.
    let path: String
    /// The path from the top.
    let pathFromTop: ArraySlice<UInt8>
    let object: String
  }

  /// Reads the index of a pool's repository.
  package init(_ repository: GitRepository) throws(GitError) {
    let entries = GitIndexEntry.list(try repository.git.output(GitIndexEntry.arguments + repository.scope))
    let announcedPaths = try Self.announced(entries, in: repository)
    var staged: [Staged] = []
    var files: [String] = []
    var hidden: [String] = []
    var refused: [FileError] = []
    var announced: [String] = []
    for entry in entries {
      let file = { Staged(path: $0, pathFromTop: entry.path, object: entry.object) }
      switch repository.place(of: entry.path) {
      case .elsewhere: continue
      case .unnamed(let path): if !Self.isHidden(path, entry) { refused.append(FileError(path, .name)) }
      case .inside(let path):
        guard !Self.isHidden(path, entry) else {
          guard entry.kind == .file, !entry.isConflicted, !announcedPaths.contains(entry.path) else {
            continue
          }
          hidden.append(path)
          staged.append(file(path))
          continue
        }
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
        staged.append(file(path))
      case .beside(let path):
        guard entry.kind == .file, !entry.isConflicted, !announcedPaths.contains(entry.path) else { continue }
        staged.append(file(path))
      }
    }
    guard !(files.isEmpty && refused.isEmpty && announced.isEmpty) else { throw .nothingStaged }

    let wanted = Self.notInWorkTree(staged, of: repository)
    var texts: [String: [UInt8]] = [:]
    var isComplete = true
    try GitObjects.read(wanted.map(\.object), by: repository.git) { number, text in
      let path = wanted[number].path
      switch text {
      case .bytes(let bytes): texts[path] = bytes
      case .tooLarge(let count):
        if !hidden.contains(path) { refused.append(FileError(path, .tooLarge(count))) }
      case .missing: isComplete = false
      }
    }
    guard isComplete else { throw .missingTexts }
    self.texts = texts
    self.announced = announced
    // A conflict has an entry for each side.
    var known: Set<String> = []
    listing = PoolListing(
      files: files, hidden: hidden, refused: refused.filter { known.insert($0.path).inserted })
  }

  /// The paths from the top of what is only announced; git keeps an empty text for such a file, as for an empty one.
  private static func announced(
    _ entries: [GitIndexEntry], in repository: GitRepository
  ) throws(GitError) -> Set<ArraySlice<UInt8>> {
    guard entries.contains(where: { $0.object == GitObjectName.ofText([], digits: $0.object.utf8.count) })
    else { return [] }
    let differences = GitDifference.list(
      try repository.git.output(
        GitDifference.arguments + ["--no-renames", "--diff-filter=A"] + repository.scope))
    return Set(differences.map(\.path))
  }

  /// Those whose texts are not byte for byte what the work tree has.
  ///
  /// What git calls unchanged will not do: it converts line ends, encodings and whatever a filter is for, and can have
  /// been told not to look. So each text of the work tree is given the name that git would give it, as it is.
  private static func notInWorkTree(_ files: [Staged], of repository: GitRepository) -> [Staged] {
    let stretches = 64
    let parts = Workers.map(stretches) { number in
      files[files.count * number / stretches..<files.count * (number + 1) / stretches].filter { file in
        let path = Paths.join(repository.top, String(decoding: file.pathFromTop, as: UTF8.self))
        guard let bytes = try? FileReading.existing(path) else { return true }
        return GitObjectName.ofText(bytes, digits: file.object.utf8.count) != file.object
      }
    }
    return parts.flatMap { $0 }
  }

  private static func refusal(_ entry: GitIndexEntry, _ path: String) -> FileError.Reason? {
    if entry.isConflicted { return .conflicted }
    switch entry.kind {
    case .submodule: return .submodule
    case .link: return Paths.name(of: path) == "README.md" ? nil : .link
    case .file: return nil
    }
  }

  /// Whether a name on the way starts with a dot; such files are left alone in a folder as well, but for what a write that
  /// was cut off has left.
  private static func isHidden(_ path: String, _ entry: GitIndexEntry) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"))
    let isLeftover = entry.kind == .file && (names.last.map(LeftoverName.mayBe) ?? false)
    return (isLeftover ? names.dropLast() : names[...]).contains { $0.first == UInt8(ascii: ".") }
  }
}
