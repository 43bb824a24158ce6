package import RecordSyntax

/// Judges what the history of a repository holds: shown every text, it tells which hold what was removed since.
package struct HistoryJudge {
  private let context: RuleContext
  private let statements: HistoricStatements
  private let fates: RecordFates
  private let privateFolders: [HeldHistory.PrivateFolder]
  private var indexes: IndexSearch
  private var files: FileSearch
  /// By the path of the record's kind and id.
  private var held: [Pool.RecordKey: HeldHistory.Record] = [:]
  /// The newest text of each record of which it is not known why it is gone.
  private var newest: [Pool.RecordKey: (rank: Int, path: String, bytes: [UInt8])] = [:]
  /// The codes of coachees that removed data had.
  private var coachees: Set<String> = []
  /// The names that coaches had in what was removed.
  private var names: [Pool.RecordKey: Set<String>] = [:]
  /// What they called their photos.
  private var photos: [Pool.RecordKey: Set<String>] = [:]
  /// What is looked for beside, known once every text was seen.
  private var words: RemovedWords?
  private var textCount = 0
  private var unread: [String] = []

  /// Takes the pool, what older texts said of it, and all texts that will be shown.
  package init(_ context: RuleContext, _ statements: HistoricStatements, _ texts: [HistoricText]) {
    self.context = context
    self.statements = statements
    let fates = RecordFates(context.pool, statements.forgotten)
    self.fates = fates
    indexes = IndexSearch(fates, context.pool)
    files = FileSearch(statements, context.pool, texts)
    privateFolders = HeldHistory.privateFolders(texts, in: context.pool)
  }

  /// Tells whether a record that lay elsewhere in the repository is one of a pool: from which something was removed.
  package static func recogniser(_ pool: Pool, _ statements: HistoricStatements) -> (RecordPath) -> Bool {
    let fates = RecordFates(pool, statements.forgotten)
    return { record in
      switch fates[record] {
      case .kept, .gone: false
      case .thinned, .removed: true
      }
    }
  }

  /// Whether there is anything to look for.
  package func isNeeded(for texts: [HistoricText]) -> Bool {
    !fates.isEmpty || !statements.isComplete || files.mayFindDrafts
      || texts.contains { $0.record.map { fates[$0] != .kept } ?? false }
  }

  /// Looks at a text, and all of its places.
  package mutating func see(_ bytes: [UInt8], at places: [HistoricText]) {
    textCount += 1
    indexes.see(bytes, at: places)
    files.see(bytes, at: places)
    for place in places {
      guard let record = place.record else { continue }
      let fate = fates[record]
      guard fate != .kept else { continue }
      look(bytes, place, record, fate)
    }
  }

  /// Gathers the codes, names and addresses that were removed, once every text was seen; `false` when there are none to look
  /// for.
  package mutating func gather(_ said: HistoricWords) -> Bool {
    let (pool, used) = (context.pool, Self.usedWords(context.pool))
    let removed = removedIDs.subtracting(used)
    let coordinators = context.contract.coordinators.entries.map(\.value.name)
    let keptNames = Set(pool.coaches.compactMap(\.name.value) + coordinators)
    let days = removed.map { ($0, fates.removal(of: $0)) }
    let words = RemovedWords(
      Dictionary(uniqueKeysWithValues: days), among: used.union(statements.erased),
      removedNames(but: keptNames),
      keptNames: keptNames, people: said.people.keys)
    guard !words.isEmpty else { return false }
    self.words = words
    self.words?.see(said)
    return true
  }

  /// Looks for what was gathered in a text, and in what it is called.
  package mutating func seek(in bytes: [UInt8], at places: [HistoricText]) { words?.see(bytes, at: places) }

  /// Looks for it in paths alone, of submodules and of what cannot be read.
  package mutating func seek(inPathsOf places: [HistoricText]) { words?.see(pathsOf: places) }

  /// The codes and ids of what was removed.
  private var removedIDs: Set<String> {
    let unexplained = unexplained
    let kinds: Set<RecordKind> = [.coach, .trajectory, .evaluation, .privacyRequest]
    let whole = held.filter { key, record in
      record.isWhole && kinds.contains(key.kind) && !unexplained.contains(key)
    }
    // What else the ledger names may be an event, which anybody may name.
    let ledger = statements.erased.filter { $0.hasPrefix("p-") || PersonCode.isDrawn($0) }
    return coachees.union(whole.keys.map(\.id)).union(ledger)
  }

  /// The names of coaches whose records were removed.
  private func removedNames(but kept: Set<String>) -> [WrittenName] {
    let unexplained = unexplained
    let removed = names.merging(indexes.names) { $0.union($1) }.filter { !unexplained.contains($0.key) }
    return Set(removed.values.flatMap { $0 }).subtracting(kept).sorted().compactMap(WrittenName.init)
  }

  /// Notes a text that cannot be read, and all of its places.
  package mutating func miss(_ places: [HistoricText]) {
    for place in places {
      unread.append(place.path)
      if let record = place.record, fates[record] != .kept {
        hold([], isUnclear: true, [], place, record, fates[record])
      }
    }
  }

  private mutating func look(
    _ bytes: [UInt8], _ place: HistoricText, _ record: RecordPath, _ fate: RecordFate
  ) {
    let content = HistoricContent(bytes, record.kind, isJSON: record.isJSON)
    let codes = Set([content.coachee].compactMap(\.self))
    switch fate {
    case .kept: return
    case .thinned(let removed):
      let classes = removed.keys.reduce(DataClasses()) { $0.union($1.bit) }.intersection(content.classes)
      let isCodeGone = classes.contains(.identifying)
      if isCodeGone { coachees.formUnion(codes) }
      if !classes.isEmpty || content.isUnclear {
        hold(classes, isUnclear: content.isUnclear, isCodeGone ? codes : [], place, record, fate)
      }
    case .removed, .gone:
      coachees.formUnion(codes)
      hold(content.classes, isUnclear: content.isUnclear, codes, place, record, fate)
      let key = Pool.RecordKey(kind: record.kind, id: record.id)
      if let name = content.name { names[key, default: []].insert(name) }
      if let photo = content.photo { photos[key, default: []].insert(photo) }
      if fate == .gone, newest[key].map({ place.rank < $0.rank }) ?? true {
        newest[key] = (place.rank, place.path, bytes)
      }
    }
  }

  private mutating func hold(
    _ classes: DataClasses, isUnclear: Bool, _ codes: Set<String>, _ place: HistoricText,
    _ record: RecordPath, _ fate: RecordFate
  ) {
    let key = Pool.RecordKey(kind: record.kind, id: record.id)
    let isWhole: Bool
    let day: Day?
    switch fate {
    case .thinned(let removed):
      (isWhole, day) = (false, removed.filter { classes.contains($0.key.bit) || isUnclear }.values.min())
    case .removed(let removal): (isWhole, day) = (true, removal)
    case .kept, .gone: (isWhole, day) = (true, nil)
    }
    var known =
      held[key]
      ?? HeldHistory.Record(
        path: place.path, kind: record.kind, isWhole: isWhole, removedOn: day, codes: [], classes: [],
        isUnclear: false, objects: [], currentCount: 0, oldest: place.oldest)
    // A copy is named where nothing else of the record is found.
    if !place.isCopy, (try? RecordPath(known.path)) == nil { known.path = place.path }
    known.codes.formUnion(codes)
    known.removedOn = [known.removedOn, day].compactMap { $0 }.min()
    known.classes.formUnion(classes)
    known.isUnclear = known.isUnclear || isUnclear
    if place.isCurrent {
      known.currentCount += 1
    } else if !known.objects.contains(place.object) {
      known.objects.append(place.object)
    }
    known.oldest = [known.oldest, place.oldest].compactMap { $0 }.min()
    held[key] = known
  }
}

// MARK: - What it comes down to

extension HistoryJudge {
  /// What the history holds.
  ///
  /// - Parameters:
  ///   - commitCount: How many commits there are.
  ///   - deletions: When each path was last deleted.
  ///   - unread: What could not be searched.
  package func result(
    commitCount: Int, deletions: [String: Day], unread: [String]
  ) -> HeldHistory {
    var records = held
    let unexplained = unexplained
    for key in unexplained { records[key] = nil }
    for key in newest.keys where !unexplained.contains(key) {
      if let path = records[key]?.path { records[key]?.removedOn = deletions[path] }
    }
    let indexes = indexes.result { records[$0] != nil }
    let drafts = files.drafts
    let photos = files.photos(called: Set(photos.filter { !unexplained.contains($0.key) }.flatMap(\.value)))
    let going = Set(indexes.flatMap(\.objects) + (drafts + photos).flatMap(\.objects))
    let codes = words?.found { Self.isHeld($0, records) || going.contains($0.object) } ?? []
    return HeldHistory(
      records: records.values.sorted { ExactText($0.path) < ExactText($1.path) }, indexes: indexes,
      codes: codes.filter { !$0.isOrdinary }, ordinaryWords: codes.filter(\.isOrdinary),
      privateFolders: privateFolders, drafts: drafts, photos: photos,
      forgotten: HeldHistory.ForgottenRemovals(
        count: statements.forgotten.count, objects: statements.forgottenIn),
      unexplainedCount: unexplained.count, commitCount: commitCount,
      textCount: textCount, unread: (self.unread + unread).sorted())
  }

  /// The records that are gone although neither a term nor the ledger says so; a coach who is there by another id too.
  private var unexplained: Set<Pool.RecordKey> {
    guard !newest.isEmpty else { return [] }
    let earlier = EarlierPool(
      newest.values.map { EarlierPool.Difference($0.path, now: nil, $0.bytes) }, paths: [])
    let gone = Deletions(context, since: earlier).kinds.flatMap(\.gone)
    let names = Set(context.pool.coaches.compactMap(\.name.value))
    let renamed = earlier.records.coaches.records.filter { $0.name.value.map(names.contains) ?? false }
    return Set(
      gone.compactMap { change in
        let record = change.recordPath
        let isRemovedCoach = record.kind == .coach && !renamed.contains { $0.id == record.id }
        return isRemovedCoach ? nil : Pool.RecordKey(kind: record.kind, id: record.id)
      })
  }

  /// Whether a text is one of those of a record that hold removed data.
  private static func isHeld(
    _ place: HistoricText, _ records: [Pool.RecordKey: HeldHistory.Record]
  ) -> Bool {
    guard let path = place.record, let record = records[Pool.RecordKey(kind: path.kind, id: path.id)] else {
      return false
    }
    return place.isCurrent ? record.currentCount > 0 : record.objects.contains(place.object)
  }

  /// The codes and ids that the pool has still, with reason.
  private static func usedWords(_ pool: Pool) -> Set<String> {
    var used = Set(pool.coaches.map(\.id))
    for record in pool.trajectories {
      if let code = record.coachee.value { used.insert(code) }
      used.formUnion(record.namedCoaches)
    }
    for record in pool.events { used.formUnion(record.attendees.items) }
    // An evaluation stays when its trajectory goes.
    used.formUnion(pool.evaluations.compactMap(\.trajectory.value))
    return used
  }
}
