internal import RecordSyntax

/// The codes, ids, names and addresses that were removed, looked for in all that a repository has.
struct RemovedWords {
  private let words: CodeWords
  private let names: [WrittenName]
  private let addresses: [WrittenAddress]
  /// Each of them, with where it stands.
  private var codes: [String: HeldHistory.Code]
  /// Where each was seen in texts.
  private var sightings: [String: [HistoricText]] = [:]
  /// The texts in UTF-16, in which nothing can be replaced, by the names git gives them.
  private var wide: Set<String> = []

  /// Takes what was removed.
  ///
  /// - Parameters:
  ///   - ids: Codes and ids, with the day on which the ledger says that they were removed.
  ///   - known: The codes and ids there are beside.
  ///   - names: Names of coaches.
  ///   - keptNames: Names of coaches and coordinators who are there still.
  ///   - people: Who made commits and tags. An address of one who is called by any of these is looked for too, unless
  ///     somebody who is there still has it as well.
  init(
    _ ids: [String: Day?], among known: Set<String>, _ names: [WrittenName], keptNames: Set<String>,
    people: some Collection<[UInt8]>
  ) {
    let words = CodeWords(Set(ids.keys), among: known)
    var codes: [String: HeldHistory.Code] = [:]
    let longer = Self.longer(known.union(ids.keys), having: Set(ids.keys))
    for (id, day) in ids {
      codes[id] = HeldHistory.Code(
        word: id, removedOn: day, expression: CodePlaces(of: id, among: longer[id] ?? []).expression,
        isOrdinary: !id.utf8.contains { $0 < 0x61 })
    }
    for name in names {
      codes[name.text] = HeldHistory.Code(
        word: name.text, removedOn: nil, expression: name.expression, isOrdinary: false)
    }
    let isOrdinary = { codes[$0]?.isOrdinary ?? true }
    var addresses: Set<WrittenAddress> = []
    var kept: Set<WrittenAddress> = []
    for person in people {
      guard let address = WrittenAddress(of: person) else { continue }
      let name = person.prefix { $0 != UInt8(ascii: "<") }
      if keptNames.contains(String(decoding: name.dropLast(), as: UTF8.self)) { kept.insert(address) }
      let isCalledSo =
        !words.words(in: person).allSatisfy(isOrdinary) || names.contains { $0.stands(in: person) }
      if isCalledSo { addresses.insert(address) }
    }
    self.words = words
    self.names = names
    self.addresses = addresses.subtracting(kept).sorted { $0.text < $1.text }
    for address in self.addresses {
      codes[address.text] = HeldHistory.Code(
        word: address.text, removedOn: nil, expression: address.expression, isOrdinary: false)
    }
    self.codes = codes
  }

  /// The codes and ids that have one of some words in them, by that word.
  private static func longer(_ known: Set<String>, having words: Set<String>) -> [String: [String]] {
    var longer: [String: [String]] = [:]
    for id in known.sorted() {
      let parts = id.split(separator: "-")
      for first in parts.indices {
        for last in first..<parts.count where last - first + 1 < parts.count {
          let word = parts[first...last].joined(separator: "-")
          if words.contains(word) { longer[word, default: []].append(id) }
        }
      }
    }
    return longer
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { codes.isEmpty }

  /// Looks in a text, and in what it is called at all of its places.
  mutating func see(_ bytes: [UInt8], at places: [HistoricText]) {
    // The ledger is there to name what was removed.
    let seen = places.filter { $0.pathInPool != ErasureLedger.path }
    guard !seen.isEmpty else { return }
    let isWide = bytes.isUTF16
    let text = isWide ? FileText(bytes).utf8 : bytes
    if isWide { wide.formUnion(seen.map(\.object)) }
    for word in words.words(in: text) { sightings[word, default: []] += seen }
    // Names in reports were published.
    let unpublished = seen.filter { $0.pathInPool?.hasPrefix(Publications.folder + "/") != true }
    if !unpublished.isEmpty {
      for name in named(in: text) { sightings[name, default: []] += unpublished }
    }
    see(pathsOf: places)
  }

  /// Looks in the paths of what is no record.
  mutating func see(pathsOf places: [HistoricText]) {
    for place in places where place.record == nil {
      for word in all(in: Array(place.path.utf8)) { codes[word]?.see(pathOf: place) }
    }
  }

  /// Looks in what the repository says beside its texts.
  mutating func see(_ said: HistoricWords) {
    for message in said.messages {
      for word in all(in: message.text) {
        codes[word]?.messageCount += 1
        codes[word]?.see(day: message.day)
      }
    }
    for message in said.reflogs {
      for word in all(in: message) { codes[word]?.reflogCount += 1 }
    }
    for (person, day) in said.people {
      for word in all(in: person) {
        codes[word]?.people.append(String(decoding: person, as: UTF8.self))
        codes[word]?.see(day: day)
      }
    }
    for ref in said.refs {
      for word in words.words(in: Array(ref.utf8)) { codes[word]?.refs.append(ref) }
    }
  }

  /// Those that stand anywhere, in order, but for texts that go anyhow.
  func found(beside isHeld: (HistoricText) -> Bool) -> [HeldHistory.Code] {
    var codes = codes
    for (word, places) in sightings {
      for place in places where !isHeld(place) {
        codes[word]?.see(place, isWide: wide.contains(place.object))
      }
    }
    return codes.values.filter(\.isSomewhere).sorted { $0.word < $1.word }
  }

  private func named(in text: [UInt8]) -> [String] {
    names.filter { $0.stands(in: text) }.map(\.text) + addresses.filter { $0.stands(in: text) }.map(\.text)
  }

  private func all(in text: [UInt8]) -> Set<String> { words.words(in: text).union(named(in: text)) }
}

extension HeldHistory.Code {
  /// Whether it was seen at all.
  fileprivate var isSomewhere: Bool {
    !objects.isEmpty || !paths.isEmpty || !refs.isEmpty || !people.isEmpty || messageCount > 0
      || reflogCount > 0 || isCurrent
  }

  fileprivate mutating func see(_ place: HistoricText, isWide: Bool) {
    textPaths.insert(place.repositoryPath)
    if place.isCurrent {
      isCurrent = true
      currentPaths.insert(place.repositoryPath)
    } else {
      if objects.last != place.object { objects.append(place.object) }
      if isWide { wideObjects.insert(place.object) }
      see(day: place.oldest)
    }
  }

  fileprivate mutating func see(pathOf place: HistoricText) {
    // A file that is there still goes from no commit before somebody has called it otherwise.
    if place.isPathCurrent {
      isCurrent = true
      currentPaths.insert(place.repositoryPath)
    }
    if !paths.contains(place.repositoryPath) { paths.append(place.repositoryPath) }
    see(day: place.oldest)
  }

  fileprivate mutating func see(day: Day?) { oldest = [oldest, day].compactMap { $0 }.min() }
}
