internal import RecordSyntax

/// The names of all people in the private folder, looked for in one pass over a text.
///
/// Whole words count, whatever their capitals and accents. A class, for all workers look at the same one.
package final class KnownNames: Sendable {
  /// A way to write a name, with the codes of those whose it is.
  private struct Entry: Sendable {
    let pattern: NamePattern
    var codes: [String]
  }

  /// What may end with a word, or with two, by their digest; longer ones first.
  private let entries: [UInt64: [Entry]]
  /// A bit for some of the digest of a last word: nearly every word of a text is seen to end no name without looking it up.
  private let filter: [UInt64]
  /// The most words that a name has.
  private let mostWords: Int
  /// The codes of those whose names no search finds, for they have too few letters.
  package let unsearchable: [String]

  /// Whether there is nobody to look for.
  package var isEmpty: Bool { entries.isEmpty }

  /// Learns names.
  ///
  /// - Parameter people: Who may be named nowhere.
  package convenience init(_ people: [Person]) {
    self.init(people.map { ($0.id, NameSpellings(of: $0)) })
  }

  /// Learns the names of coaches, for where they may not be named either.
  package convenience init(coaches: [Coach]) {
    self.init(coaches.map { ($0.id, NameSpellings(of: $0.name.value ?? "")) })
  }

  private init(_ people: [(code: String, spellings: NameSpellings)]) {
    unsearchable = people.filter { !$0.spellings.isSearchable }.map(\.code)
    var codes: [NamePattern: [String]] = [:]
    for person in people {
      for pattern in person.spellings.patterns { codes[pattern, default: []].append(person.code) }
    }
    var entries: [UInt64: [Entry]] = [:]
    var filter = [UInt64](repeating: 0, count: 1 << 12)
    var mostWords = 1
    for (pattern, codes) in codes {
      guard let last = pattern.words.last else { continue }
      entries[pattern.key, default: []].append(Entry(pattern: pattern, codes: codes))
      filter[Self.place(last)] |= Self.bit(last)
      mostWords = max(mostWords, pattern.words.count)
    }
    // Of two of one length the one that is surer comes first.
    self.entries = entries.mapValues { list in
      list.sorted {
        ($1.pattern.words.count, $0.pattern.demand.rawValue, $0.codes[0])
          < ($0.pattern.words.count, $1.pattern.demand.rawValue, $1.codes[0])
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
    // A title before a name has up to three words.
    let kept = mostWords + 3
    NameWord.forEach(in: bytes.span) { word in
      if words.count >= kept + 64 { words.removeFirst(words.count - kept) }
      words.append(word)
      guard filter[Self.place(word.digest)] & Self.bit(word.digest) != 0,
        let match = name(endingIn: words, of: bytes)
      else { return }
      // A longer way to write it may have begun before a shorter one that was found first.
      let start = match.range.indices.lowerBound
      while let last = matches.last, start < last.range.indices.upperBound {
        guard start <= last.range.indices.lowerBound else { return }
        matches.removeLast()
      }
      matches.append(match)
    }
    return matches
  }

  /// The longest name that the last of the words of a text are.
  private func name(endingIn words: [NameWord], of text: [UInt8]) -> NameMatch? {
    let last = words[words.count - 1]
    let keys =
      words.count > 1
      ? [NamePattern.key(words[words.count - 2].digest, last.digest), last.digest] : [last.digest]
    for key in keys {
      for entry in entries[key] ?? [] {
        guard let name = self.words(of: entry.pattern, in: words, of: text) else { continue }
        let range = ByteRange(name[name.startIndex].range.lowerBound, last.range.upperBound)
        let guess = entry.pattern.demand == .given ? name.map(\.digest) : []
        return NameMatch(range: range, codes: entry.codes, guess: guess)
      }
    }
    return nil
  }

  /// The last of the words when they are a name.
  private func words(
    of pattern: NamePattern, in words: [NameWord], of text: [UInt8]
  ) -> ArraySlice<NameWord>? {
    let count = pattern.words.count
    guard words.count >= count else { return nil }
    let start = words.count - count
    for index in 0..<count {
      guard pattern.admits(words[start + index], at: index, in: text) else { return nil }
      if index > 0, !words[start + index].isJoined { return nil }
    }
    guard pattern.stands(at: start..<words.count, in: words) else { return nil }
    return words[start...]
  }

  private static func place(_ digest: UInt64) -> Int { Int(truncatingIfNeeded: digest >> 6 & 0xFFF) }
  private static func bit(_ digest: UInt64) -> UInt64 { 1 << (digest & 63) }
}
