package import RecordSyntax

/// Judges what the history of a repository holds: shown every text, it tells which hold what was removed since.
package struct HistoryJudge {
  private let context: RuleContext
  private let fates: RecordFates
  private let words: CodeWords
  /// The codes and ids, in use or removed, that may have another code in them.
  private let joinedWords: Set<String>
  private let privateFolders: [HeldHistory.PrivateFolder]
  private var indexes: IndexSearch
  /// By the path of the record's kind and id.
  private var held: [Pool.RecordKey: HeldHistory.Record] = [:]
  /// The newest text of each record of which it is not known why it is gone.
  private var newest: [Pool.RecordKey: (rank: Int, path: String, bytes: [UInt8])] = [:]
  /// The codes of coachees that removed data had.
  private var coachees: Set<String> = []
  /// The names that coaches had in what was removed.
  private var names: [Pool.RecordKey: Set<String>] = [:]
  /// Where each word was seen, in texts and in the names of files.
  private var sightings: [String: [HistoricText]] = [:]
  private var namings: [String: [HistoricText]] = [:]
  /// Where the name of a removed coach was seen in texts.
  private var nameSightings: [WrittenName: [HistoricText]] = [:]
  private var textCount = 0
  private var unread: [String] = []

  /// Takes the pool, and all texts that will be shown.
  package init(_ context: RuleContext, _ texts: [HistoricText]) {
    self.context = context
    let fates = RecordFates(context.pool)
    self.fates = fates
    indexes = IndexSearch(fates, context.pool)
    let coaches = texts.compactMap { text -> String? in
      guard let record = text.record, record.kind == .coach, fates[record] != .kept else { return nil }
      return record.id
    }
    let known = Self.usedWords(context.pool).union(context.pool.erased)
    words = CodeWords(Set(coaches).filter { $0.contains("-") }, known: known)
    joinedWords = known.filter { id in
      id.contains("-p-") || id.hasPrefix("p-") && id.utf8.count { $0 == UInt8(ascii: "-") } > 1
    }
    privateFolders = HeldHistory.privateFolders(texts, in: context.pool)
  }

  /// Tells whether a record that lay elsewhere in the repository is one of a pool: from which something was removed.
  package static func recogniser(_ pool: Pool) -> (RecordPath) -> Bool {
    let fates = RecordFates(pool)
    return { record in
      switch fates[record] {
      case .kept, .gone: false
      case .thinned, .removed: true
      }
    }
  }

  /// Whether there is anything to look for.
  package func isNeeded(for texts: [HistoricText]) -> Bool {
    !fates.isEmpty || texts.contains { $0.record.map { fates[$0] != .kept } ?? false }
  }

  /// Looks at the paths of what has no text: submodules.
  package mutating func see(_ places: [HistoricText]) {
    for place in places { nameWords(of: place) }
  }

  /// Looks at a text, and all of its places.
  package mutating func see(_ bytes: [UInt8], at places: [HistoricText]) {
    textCount += 1
    // The ledger is there to name what was removed.
    let seen = places.filter { $0.path != ErasureLedger.path }
    if !seen.isEmpty {
      for word in words.words(in: bytes) { sightings[word, default: []] += seen }
    }
    indexes.see(bytes, at: seen)
    for place in places {
      nameWords(of: place)
      guard let record = place.record else { continue }
      let fate = fates[record]
      guard fate != .kept else { continue }
      look(bytes, place, record, fate)
    }
  }

  /// The names of coaches whose records were removed, known once every text was seen. One that is still a coach's or a
  /// coordinator's is left out.
  package var removedNames: [WrittenName] {
    let coordinators = context.contract.coordinators.entries.map(\.value.name)
    let used = context.pool.coaches.compactMap(\.name.value) + coordinators
    let unexplained = unexplained
    let removed = names.merging(indexes.names) { $0.union($1) }.filter { !unexplained.contains($0.key) }
    return Set(removed.values.flatMap { $0 }).subtracting(used).sorted().compactMap(WrittenName.init)
  }

  /// Looks for names in a text and in what it is called, at all of its places but those where it was published.
  package mutating func seek(_ names: [WrittenName], in bytes: [UInt8], at places: [HistoricText]) {
    let places = places.filter { !$0.path.hasPrefix("reports/") }
    guard !places.isEmpty else { return }
    for name in names where name.stands(in: bytes) { nameSightings[name, default: []] += places }
    seek(names, inPathsOf: places)
  }

  /// Looks for names in paths of what is no record.
  package mutating func seek(_ names: [WrittenName], inPathsOf places: [HistoricText]) {
    for place in places where place.record == nil {
      let path = Array(place.path.utf8)
      for name in names where name.stands(in: path) { namings[name.text, default: []].append(place) }
    }
  }

  /// Notes a text that cannot be read, and all of its places.
  package mutating func miss(_ places: [HistoricText]) {
    for place in places {
      nameWords(of: place)
      unread.append(place.path)
      if let record = place.record, fates[record] != .kept {
        hold([], isUnclear: true, [], place, record, fates[record])
      }
    }
  }

  /// A name as it would stand in a text.
  private mutating func nameWords(of place: HistoricText) {
    guard place.record == nil else { return }
    for word in words.words(in: Array(place.path.utf8)) { namings[word, default: []].append(place) }
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
  ///   - said: What the repository says beside texts and paths.
  ///   - commitCount: How many commits there are.
  ///   - deletions: When each path was last deleted.
  ///   - unread: What could not be searched.
  package func result(
    _ said: HistoricWords, commitCount: Int, deletions: [String: Day], unread: [String]
  ) -> HeldHistory {
    var records = held
    let unexplained = unexplained
    for key in unexplained { records[key] = nil }
    for key in newest.keys where !unexplained.contains(key) {
      if let path = records[key]?.path { records[key]?.removedOn = deletions[path] }
    }
    let indexes = indexes.result { records[$0] != nil }
    return HeldHistory(
      records: records.values.sorted { ExactText($0.path) < ExactText($1.path) }, indexes: indexes,
      codes: codes(records, Set(indexes.flatMap(\.objects)), said),
      privateFolders: privateFolders,
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

  /// The removed codes that stand somewhere still.
  private func codes(
    _ records: [Pool.RecordKey: HeldHistory.Record], _ indexes: Set<String>, _ said: HistoricWords
  ) -> [HeldHistory.Code] {
    let coaches = records.keys.filter { $0.kind == .coach }.map(\.id)
    let ledger = context.pool.erased.filter { $0.hasPrefix("p-") }
    let names = removedNames
    var codes: [String: HeldHistory.Code] = [:]
    for word in coachees.union(coaches).union(ledger).subtracting(Self.usedWords(context.pool)) {
      var code = HeldHistory.Code(word: word, removedOn: fates.removal(of: word))
      if word.hasPrefix("p-") { code.places = CodePlaces(of: word, among: joinedWords) }
      codes[word] = code
    }
    for name in names { codes[name.text] = HeldHistory.Code(word: name.text, removedOn: nil, name: name) }
    guard !codes.isEmpty else { return [] }
    let named = Dictionary(uniqueKeysWithValues: nameSightings.map { ($0.key.text, $0.value) })
    for (word, places) in sightings.merging(named, uniquingKeysWith: +) where codes[word] != nil {
      for place in places where !Self.isHeld(place, records) && !indexes.contains(place.object) {
        if place.isCurrent {
          codes[word]?.isCurrent = true
          codes[word]?.currentPaths.insert(place.repositoryPath)
        } else {
          codes[word]?.see(place)
        }
      }
    }
    for (word, places) in namings where codes[word] != nil {
      // A file that is there still goes from no commit before somebody has called it otherwise.
      for place in places where place.isPathCurrent {
        codes[word]?.isCurrent = true
        codes[word]?.currentPaths.insert(place.repositoryPath)
      }
      for place in places where codes[word]?.paths.contains(place.repositoryPath) == false {
        codes[word]?.paths.append(place.repositoryPath)
        codes[word]?.see(day: place.oldest)
      }
    }
    for message in said.messages {
      for word in words.words(in: message.text) where codes[word] != nil {
        codes[word]?.messageCount += 1
        codes[word]?.see(day: message.day)
      }
      for name in names where name.stands(in: message.text) {
        codes[name.text]?.messageCount += 1
        codes[name.text]?.see(day: message.day)
      }
    }
    for message in said.reflogs {
      for word in words.words(in: message).union(names.filter { $0.stands(in: message) }.map(\.text)) {
        codes[word]?.reflogCount += 1
      }
    }
    for (person, day) in said.people {
      let written = words.words(in: person).union(names.filter { $0.stands(in: person) }.map(\.text))
      for word in written where codes[word] != nil {
        codes[word]?.people.append(String(decoding: person, as: UTF8.self))
        codes[word]?.see(day: day)
      }
    }
    for ref in said.refs {
      for word in words.words(in: Array(ref.utf8)) { codes[word]?.refs.append(ref) }
    }
    return codes.values.filter(\.isSomewhere).sorted { $0.word < $1.word }
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
    return used
  }
}

extension HeldHistory.Code {
  /// Whether it was seen at all.
  fileprivate var isSomewhere: Bool {
    !objects.isEmpty || !paths.isEmpty || !refs.isEmpty || !people.isEmpty || messageCount > 0
      || reflogCount > 0 || isCurrent
  }

  fileprivate mutating func see(_ place: HistoricText) {
    if !objects.contains(place.object) { objects.append(place.object) }
    see(day: place.oldest)
  }

  fileprivate mutating func see(day: Day?) { oldest = [oldest, day].compactMap { $0 }.min() }
}
