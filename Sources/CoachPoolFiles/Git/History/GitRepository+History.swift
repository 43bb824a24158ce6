package import CoachPool
internal import RecordSyntax

extension GitRepository {
  /// What all commits that can be reached still hold of what was removed from the pool.
  ///
  /// Every text is read in one run of git, while another one lists where it stood; once more where names of coaches are to
  /// be looked for.
  package func heldHistory(_ context: RuleContext) throws(GitError) -> HeldHistory {
    guard try !isShallow() else { throw .shallowHistory }
    let log = try GitLog(of: git)
    let refs = try GitRefs(of: git)
    let texts = try texts(of: log, context.pool)
    var judge = HistoryJudge(context, texts)
    if judge.isNeeded(for: texts) {
      try show(texts) { bytes, places in
        if let bytes { judge.see(bytes, at: places) } else { judge.miss(places) }
      }
      // Only all texts together tell who was a coach.
      let names = judge.removedNames
      if !names.isEmpty {
        try show(texts) { bytes, places in
          if let bytes { judge.seek(names, in: bytes, at: places) }
        }
      }
    }
    var deletions: [String: Day] = [:]
    for (path, day) in log.deletions { deletions[name(of: place(of: path), path)] = day }
    return judge.result(
      messages: log.messages + refs.messages.map { ($0, nil) },
      people: log.people.merging(refs.people.map { ($0, nil) }) { day, _ in day }, refs: refs.names,
      commitCount: log.messages.count, deletions: deletions, unread: refs.others)
  }

  /// All texts at all of their places, the newest first.
  private func texts(of log: GitLog, _ pool: Pool) throws(GitError) -> [HistoricText] {
    let current = try currentFiles()
    let currentObjects = Set(current.values)
    let isOfPool = HistoryJudge.recogniser(pool)
    return log.times.map { file, time in
      let place = place(of: file.path)
      let record: RecordPath? =
        if case .inside(let path) = place { try? RecordPath(path) } else {
          // The pool may have lain elsewhere; where a file is still, it is another one.
          current[file.path] == nil ? Self.record(in: file.path).flatMap { isOfPool($0) ? $0 : nil } : nil
        }
      return HistoricText(
        object: file.object, path: name(of: place, file.path),
        repositoryPath: String(escaping: Array(file.path)), record: record, oldest: time.oldest,
        rank: time.rank, isCurrent: currentObjects.contains(file.object),
        isPathCurrent: current[file.path] != nil)
    }.sorted { $0.rank < $1.rank }
  }

  /// The files of the commit that is checked out, by their paths; none before the first commit.
  private func currentFiles() throws(GitError) -> [ArraySlice<UInt8>: String] {
    guard try git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]).code == 0 else { return [:] }
    let entries = try git.output(["ls-tree", "-r", "-z", "HEAD"]).split(separator: 0)
    var files: [ArraySlice<UInt8>: String] = [:]
    for entry in entries {
      // `100644 blob 4c1f…`, a tab, and the path.
      guard let tab = entry.firstIndex(of: 0x09) else { continue }
      let words = entry[..<tab].split(separator: 0x20)
      if words.count == 3 { files[entry[(tab + 1)...]] = String(decoding: words[2], as: UTF8.self) }
    }
    return files
  }

  /// Hands over each text once with all of its places; `nil` for one that is too large.
  private func show(
    _ texts: [HistoricText], _ visit: ([UInt8]?, [HistoricText]) -> Void
  ) throws(GitError) {
    // A text stands at one place, but for a few.
    let places = Dictionary(grouping: texts, by: \.object)
    var objects: [String] = []
    for text in texts where places[text.object]?.first?.rank == text.rank { objects.append(text.object) }
    var isComplete = true
    try GitObjects.read(objects, by: git) { number, text in
      let places = places[objects[number]] ?? []
      switch text {
      case .bytes(let bytes): visit(bytes, places)
      case .tooLarge: visit(nil, places)
      case .missing: isComplete = false
      }
    }
    guard isComplete else { throw .missingTexts }
  }

  /// The path as people see it.
  private func name(of place: PoolPath, _ path: ArraySlice<UInt8>) -> String {
    if case .inside(let name) = place { name } else { String(escaping: Array(path)) }
  }

  /// What the end of a path says, from the first folder on that is called as those of records are.
  private static func record(in path: ArraySlice<UInt8>) -> RecordPath? {
    guard let text = String(validating: path, as: UTF8.self) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    for start in parts.indices where RecordKind(folder: parts[start]) != nil {
      if let record = try? RecordPath(parts[start...].joined(separator: "/")) { return record }
    }
    return nil
  }
}
