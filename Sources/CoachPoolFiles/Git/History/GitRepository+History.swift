package import CoachPool
internal import RecordSyntax

extension GitRepository {
  /// What all commits that can be reached, and the index, still hold of what was removed from the pool.
  ///
  /// Every text is read in one run of git, while another one lists where it stood; once more where codes, names and the like
  /// are to be looked for.
  package func heldHistory(_ context: RuleContext) throws(GitError) -> HeldHistory {
    guard try !isShallow() else { throw .shallowHistory }
    let log = try GitLog(of: git)
    let refs = try GitRefs(of: git)
    let staged = GitIndexEntry.list(try git.output(GitIndexEntry.arguments))
    let current = try currentFiles(staged)
    let times = times(of: log, staged)
    let places = PoolPlaces(of: self, in: times.keys, current)
    let statements = try statements(in: times, places, context.pool)
    let texts = texts(at: times, places, current, HistoryJudge.recogniser(context.pool, statements))
    var judge = HistoryJudge(context, statements, texts)
    if judge.isNeeded(for: texts) {
      try show(texts) { bytes, places in
        if let bytes { judge.see(bytes, at: places) } else { judge.miss(places) }
      }
      // Only all texts together tell what was removed.
      if judge.gather(try words(log, refs)) {
        try show(texts) { bytes, places in
          if let bytes { judge.seek(in: bytes, at: places) } else { judge.seek(inPathsOf: places) }
        }
        judge.seek(inPathsOf: submodules(of: log, staged, current))
      }
    }
    var deletions: [String: Day] = [:]
    for (path, day) in log.deletions { deletions[name(of: place(of: path), path)] = day }
    return judge.result(
      commitCount: log.messages.count, deletions: deletions, unread: refs.others)
  }

  private func words(_ log: GitLog, _ refs: GitRefs) throws(GitError) -> HistoricWords {
    let reflogs = try GitReflogs(of: git)
    let tags = try GitMergeTags(of: log.merges, by: git)
    let others = refs.people + tags.people + reflogs.people
    return HistoricWords(
      messages: log.messages + (refs.messages + tags.messages).map { ($0, nil) }, reflogs: reflogs.messages,
      people: log.people.merging(others.map { ($0, nil) }) { day, _ in day }, refs: refs.names)
  }

  /// All texts by their places; those that wait for the next commit come before all others.
  private func times(of log: GitLog, _ staged: [GitIndexEntry]) -> [GitLog.Place: GitLog.Time] {
    var times = log.times
    for entry in staged where entry.kind != .submodule {
      let place = GitLog.Place(path: entry.path, object: entry.object)
      if times[place] == nil {
        times[place] = GitLog.Time(oldest: nil, commit: nil, rank: log.times.count - times.count - 1)
      }
    }
    return times
  }

  /// All texts at all of their places, the newest first.
  private func texts(
    at times: [GitLog.Place: GitLog.Time], _ places: PoolPlaces,
    _ current: [ArraySlice<UInt8>: Set<String>], _ isOfPool: (RecordPath) -> Bool
  ) -> [HistoricText] {
    let currentObjects = current.values.reduce(into: Set()) { $0.formUnion($1) }
    return times.map { file, time in
      let place = place(of: file.path)
      let isThere = current[file.path] != nil
      var record: RecordPath?
      var copied: RecordPath?
      if case .inside(let path) = place {
        record = try? RecordPath(path)
        if record == nil { copied = RecordPath.ofCopy(at: path).flatMap { isOfPool($0) ? $0 : nil } }
      } else if !isThere {
        // The pool may have lain elsewhere; where a file is still, it is another one.
        record = Self.record(in: file.path) { try? RecordPath($0) }.flatMap { isOfPool($0) ? $0 : nil }
        if record == nil {
          copied = Self.record(in: file.path, RecordPath.ofCopy).flatMap { isOfPool($0) ? $0 : nil }
        }
      }
      return HistoricText(
        object: file.object, path: name(of: place, file.path),
        repositoryPath: String(escaping: Array(file.path)), pathInPool: places.path(of: file.path, at: place),
        record: record ?? copied, isCopy: copied != nil, oldest: time.oldest, commit: time.commit,
        rank: time.rank, isCurrent: currentObjects.contains(file.object),
        isPathCurrent: isThere)
    }.sorted { $0.rank < $1.rank }
  }

  /// The submodules at all of their paths.
  private func submodules(
    of log: GitLog, _ staged: [GitIndexEntry], _ current: [ArraySlice<UInt8>: Set<String>]
  ) -> [HistoricText] {
    var paths = log.submodules
    for entry in staged where entry.kind == .submodule && paths[entry.path] == nil {
      paths.updateValue(nil, forKey: entry.path)
    }
    return paths.map { path, oldest in
      HistoricText(
        object: "", path: name(of: place(of: path), path), repositoryPath: String(escaping: Array(path)),
        pathInPool: nil, record: nil, oldest: oldest, commit: nil, rank: 0, isCurrent: false,
        isPathCurrent: current[path] != nil)
    }
  }

  /// The files of the commit that is checked out, none before the first one, and those that wait for the next: the objects
  /// by their paths, of which a conflict has several.
  private func currentFiles(
    _ staged: [GitIndexEntry]
  ) throws(GitError) -> [ArraySlice<UInt8>: Set<String>] {
    var files: [ArraySlice<UInt8>: Set<String>] = [:]
    for entry in staged { files[entry.path, default: []].insert(entry.object) }
    guard try git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]).code == 0 else { return files }
    for entry in try git.output(["ls-tree", "-r", "-z", "HEAD"]).split(separator: 0) {
      // `100644 blob 4c1f…`, a tab, and the path.
      guard let tab = entry.firstIndex(of: 0x09) else { continue }
      let words = entry[..<tab].split(separator: 0x20)
      guard words.count == 3 else { continue }
      files[entry[(tab + 1)...], default: []].insert(String(decoding: words[2], as: UTF8.self))
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
  private static func record(
    in path: ArraySlice<UInt8>, _ read: (String) -> RecordPath?
  ) -> RecordPath? {
    guard let text = String(validating: path, as: UTF8.self) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    for start in parts.indices where RecordKind(folder: parts[start]) != nil {
      if let record = read(parts[start...].joined(separator: "/")) { return record }
    }
    return nil
  }
}
