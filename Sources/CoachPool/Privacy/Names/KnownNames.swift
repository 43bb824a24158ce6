internal import RecordSyntax

/// The names of all people in the private folder, looked for in one pass over a text.
///
/// Whole words count, whatever their capitals and accents. A class, for all workers look at the same one.
package final class KnownNames: Sendable {
  /// A way to write a name, with whose it is.
  private struct Entry: Sendable {
    let pattern: NamePattern
    let person: Int32
  }

  private let codes: [String]
  /// What may end with a word, by its digest; longer ones first.
  private let entries: [UInt64: [Entry]]
  /// A bit for some of a digest's: nearly every word of a text is seen to end no name without looking it up.
  private let filter: [UInt64]
  /// The most words that a name has.
  private let mostWords: Int

  /// What stands before a family name without being another given name.
  private static let titles = Set(
    [
      "mevrouw", "mevr", "mw", "meneer", "mijnheer", "heer", "dhr", "hr", "mr", "mrs", "ms", "miss", "dr",
      "drs",
      "prof", "ing", "ir", "collega", "coachee", "coach", "familie", "zuster", "broeder", "en", "and",
    ].flatMap(NameWord.words(of:)).map(\.digest))

  /// Learns names.
  ///
  /// - Parameter people: Who may be named nowhere. The first of two with one name is reported.
  package convenience init(_ people: [Person]) {
    self.init(people.map { ($0.id, NamePattern.all(of: $0)) })
  }

  /// Learns the names of coaches, for where they may not be named either.
  convenience init(coaches: [Coach]) {
    self.init(coaches.map { ($0.id, NamePattern.all(of: $0.name.value ?? "")) })
  }

  private init(_ people: [(code: String, patterns: Set<NamePattern>)]) {
    codes = people.map(\.code)
    var entries: [UInt64: [Entry]] = [:]
    var filter = [UInt64](repeating: 0, count: 1 << 12)
    var mostWords = 1
    for (number, person) in people.enumerated() {
      for pattern in person.patterns {
        guard let last = pattern.words.last else { continue }
        entries[last, default: []].append(Entry(pattern: pattern, person: Int32(number)))
        filter[Self.place(last)] |= Self.bit(last)
        mostWords = max(mostWords, pattern.words.count)
      }
    }
    self.entries = entries.mapValues { list in
      list.sorted {
        ($1.pattern.words.count, $0.person, $0.pattern.demand.rank)
          < ($0.pattern.words.count, $1.person, $1.pattern.demand.rank)
      }
    }
    self.filter = filter
    self.mostWords = mostWords
  }

  /// The names in a text, in its order; none lies in another.
  package func matches(in bytes: [UInt8]) -> [NameMatch] {
    guard !entries.isEmpty else { return [] }
    var matches: [NameMatch] = []
    var words: [NameWord] = []
    NameWord.forEach(in: bytes.span) { word in
      if words.count == 64 { words.removeFirst(64 - mostWords - 1) }
      words.append(word)
      guard filter[Self.place(word.digest)] & Self.bit(word.digest) != 0, let entries = entries[word.digest]
      else { return }
      for entry in entries {
        guard let range = range(of: entry.pattern, in: words, bytes) else { continue }
        // A longer way to write it may have begun before a shorter one that was found first.
        if let last = matches.last, range.lowerBound < last.range.indices.upperBound {
          guard range.lowerBound <= last.range.indices.lowerBound else { return }
          matches.removeLast()
        }
        matches.append(
          NameMatch(range: ByteRange(range.lowerBound, range.upperBound), code: codes[Int(entry.person)]))
        return
      }
    }
    return matches
  }

  /// The bytes of the last of the words when they are a name.
  private func range(of pattern: NamePattern, in words: [NameWord], _ bytes: [UInt8]) -> Range<Int>? {
    let count = pattern.words.count
    guard words.count >= count else { return nil }
    let start = words.count - count
    for index in 0..<count {
      guard words[start + index].digest == pattern.words[index] else { return nil }
      if index > 0, !words[start + index].isJoined { return nil }
    }
    let range = words[start].range.lowerBound..<words[words.count - 1].range.upperBound
    guard pattern.demand != .none else { return range }
    let family =
      pattern.familyCount < 0
      ? start..<start - pattern.familyCount : words.count - pattern.familyCount..<words.count
    let hasCapital =
      words[family].contains { $0.isCapital && $0.count > 2 } && words[family.upperBound - 1].isCapital
    if pattern.demand == .capital {
      return hasCapital || !bytes[range].contains { $0 <= 0x20 } ? range : nil
    }
    guard hasCapital, words[start].isInSentence, start > 0 else { return nil }
    // `Ilse van Dam` is somebody else than a `Piet van Dam`.
    let before = words[start - 1]
    return !before.isCapital || Self.titles.contains(before.digest) ? range : nil
  }

  private static func place(_ digest: UInt64) -> Int { Int(truncatingIfNeeded: digest >> 6 & 0xFFF) }
  private static func bit(_ digest: UInt64) -> UInt64 { 1 << (digest & 63) }
}

extension NamePattern.Demand {
  /// The least demanding first.
  fileprivate var rank: Int {
    switch self {
    case .none: 0
    case .capital: 1
    case .mention: 2
    }
  }
}
