package import CoachPool

extension GitRepository {
  /// What the pool was at a commit, compared with what it is in the work tree or in the index.
  ///
  /// - Parameters:
  ///   - revision: What names the commit, `HEAD~1` or `origin/main`.
  ///   - isStaged: Whether the pool is the one in the index.
  package func earlierPool(at revision: String, isStaged: Bool) throws(GitError) -> EarlierPool {
    let commit = try commit(revision)
    if !isStaged { try refuseSparseWorkTree() }
    // Records are small and much alike, so half of the lines in common means nothing; and beyond a number of files git
    // looks for names of the same text only, as to compare each with each takes too long.
    let differences = GitDifference.list(
      try git.output(
        GitDifference.arguments + ["-M80%", "-l1000"] + (isStaged ? ["--cached"] : []) + [commit] + scope))
    var found: [(path: String, now: String?, object: String?)] = []
    for difference in differences where difference.wasFile && difference.status != UInt8(ascii: "A") {
      guard case .inside(let path) = place(of: difference.path),
        EarlierPool.knows(path)
      else { continue }
      let isSame = difference.oldObject == difference.newObject
      if difference.status == UInt8(ascii: "D") {
        found.append((path, nil, difference.oldObject))
      } else if let newPath = difference.newPath {
        let place = place(of: newPath)
        if case .inside(let now) = place {
          found.append((path, now, isSame ? nil : difference.oldObject))
        } else {
          found.append((path, nil, difference.oldObject))
        }
      } else if !isSame {
        found.append((path, path, difference.oldObject))
      }
    }
    let texts = try texts(found.compactMap { entry in entry.object.map { (entry.path, $0) } })
    let paths = found.contains { $0.now == nil } ? try paths(at: commit) : []
    return EarlierPool(
      found.map { EarlierPool.Difference($0.path, now: $0.now, texts[$0.path]) }, paths: paths)
  }

  /// Refuses a work tree that lacks records on purpose: git calls them unchanged, and they would seem to be gone.
  func refuseSparseWorkTree() throws(GitError) {
    let entries = GitIndexEntry.list(try git.output(GitIndexEntry.arguments + scope))
    let missing = entries.compactMap { entry -> String? in
      guard entry.isLeftOut, case .inside(let path) = place(of: entry.path) else { return nil }
      guard EarlierPool.knows(path) else { return nil }
      let onDisk = Paths.join(top, String(decoding: entry.path, as: UTF8.self))
      return Paths.kind(of: onDisk) == nil ? path : nil
    }
    if let first = missing.first { throw .leftOut(first, count: missing.count) }
  }

  /// The object of a commit.
  package func commit(_ revision: String) throws(GitError) -> String {
    guard !revision.hasPrefix("-") else { throw .option(revision) }
    // In two steps, for behind `:/words` all that follows is words.
    if let found = try object(revision), let commit = try object(found + "^{commit}") { return commit }
    guard try object("HEAD") != nil else { throw .nothingCommitted }
    throw try isShallow() ? .shallow(revision) : .unknownRevision(revision)
  }

  /// The object that a name stands for; `nil` when there is none, or not one alone.
  private func object(_ name: String) throws(GitError) -> String? {
    let answer = try git.ask(["rev-parse", "--verify", "--quiet", name])
    let object = answer.output.dropLast()
    let isOne = object.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return answer.code == 0 && isOne && !object.isEmpty ? String(decoding: object, as: UTF8.self) : nil
  }

  /// The texts at paths; one with more bytes than a record may have is left out.
  func texts(_ wanted: [(path: String, object: String)]) throws(GitError) -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    var isComplete = true
    try GitObjects.read(wanted.map(\.object), by: git) { number, text in
      switch text {
      case .bytes(let bytes): texts[wanted[number].path] = bytes
      case .tooLarge: break
      case .missing: isComplete = false
      }
    }
    guard isComplete else { throw .missingTexts }
    return texts
  }

  /// The paths of all files that the pool had at a commit.
  private func paths(at commit: String) throws(GitError) -> [String] {
    try git.output(["ls-tree", "-r", "-z", "--name-only", commit] + scope).split(separator: 0).compactMap {
      if case .inside(let path) = place(of: $0) { path } else { nil }
    }
  }
}
