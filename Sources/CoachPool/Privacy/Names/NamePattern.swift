/// Words in a row that are somebody's name, in one of the ways in which it can be written.
struct NamePattern: Hashable, Sendable {
  /// What it takes beside the words to be the name; the least demanding first.
  enum Demand: UInt8, Hashable, Sendable {
    /// Nothing.
    case none
    /// The family name has a capital, or all is joined without a blank, as in an address: the rest is an initial.
    case capital
    /// The same, and before it given names in full that begin as its own first words do: of the name only initials are known.
    case given
    /// A capital, and no other given name before it: a family name with what belongs before it, `van der Berg`.
    case wholeFamily
    /// The same, and in the middle of a sentence: a family name alone.
    case family
    /// A title before it: a family name without what belongs before it.
    case title
  }

  /// The digests of the words, in their order.
  let words: [UInt64]
  /// What it takes.
  let demand: Demand
  /// How many words of an infix and family name it has at its end; of one that is turned round, at its start.
  let familyCount: Int

  /// What it ends with: its last two words, or its only one; of one with initials, of its family name alone.
  var key: UInt64 {
    let words = demand == .given ? words.suffix(familyCount) : words[...]
    guard let last = words.last else { return 0 }
    return words.count > 1 ? Self.key(words[words.endIndex - 2], last) : last
  }

  /// One digest of two words.
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }

  /// Whether a word of a text is the one at a place in the name, or goes on from the initial there.
  func admits(_ word: NameWord, at index: Int, in text: [UInt8]) -> Bool {
    word.digest == words[index]
      || demand == .given && index < words.count - familyCount && word.begins(with: words[index], in: text)
  }

  /// Whether words of a text, the last ones of those read so far, are the name.
  func stands(at range: Range<Int>, in words: [NameWord]) -> Bool {
    if familyCount < 0, isParted(words[range]) { return false }
    guard demand != .none else { return true }
    let family =
      familyCount < 0
      ? range.lowerBound..<range.lowerBound - familyCount : range.upperBound - familyCount..<range.upperBound
    let isLong = words[family].contains { $0.count > 2 }
    let hasCapital =
      words[family].contains { $0.isCapital && $0.count > 2 } && words[family.upperBound - 1].isCapital
    if demand == .capital {
      return hasCapital
        || words[range.dropFirst()].allSatisfy { $0.gap.isDisjoint(with: [.blank, .lineEnd, .cell]) }
    }
    if demand == .given {
      return hasCapital && Self.areGivenNames(range.lowerBound..<family.lowerBound, in: words)
    }
    if let title = NameTitle.before(range.lowerBound, in: words) {
      return hasCapital || (title.kind == .address && isLong)
    }
    guard demand != .title, hasCapital, !Self.isBehindGivenName(range.lowerBound, in: words) else {
      return false
    }
    return demand == .wholeFamily || words[range.lowerBound].isInSentence
  }

  /// Whether what is turned round goes on at the next line without a comma: in a list that is another name.
  private func isParted(_ words: ArraySlice<NameWord>) -> Bool {
    let given = words.dropFirst(-familyCount).first
    return given.map { $0.gap.contains(.lineEnd) && !$0.gap.contains(.comma) } ?? false
  }

  /// Whether words before a family name are given names, the last of them in full: no first word of a sentence, `De` of
  /// `De Boer`, or second half of `Karin-Jo`.
  private static func areGivenNames(_ range: Range<Int>, in words: [NameWord]) -> Bool {
    guard let last = range.last, words[last].count > 1, words[range.lowerBound].gap != .joint,
      words[last + 1].gap.isSubset(of: [.blank, .lineEnd])
    else { return false }
    return words[range].allSatisfy { $0.isCapital && !NameTitle.isNoName($0) && !PersonName.isInfix($0) }
  }

  /// Whether a family name is another person's: `Ilse van Dam` is somebody else than a `Piet van Dam`.
  private static func isBehindGivenName(_ start: Int, in words: [NameWord]) -> Bool {
    guard start > 0 else { return false }
    let (before, gap) = (words[start - 1], words[start].gap)
    guard before.isCapital, !NameTitle.isNoName(before) else { return false }
    // `K. van Dam`, `Karin van Dam` on one line or two, and `Bos-van Dam`.
    if gap.contains(.stop) { return before.count <= 2 && gap.isSubset(of: [.stop, .blank, .lineEnd]) }
    return gap == .joint || (!gap.isEmpty && gap.isSubset(of: [.blank, .lineEnd]))
  }
}
