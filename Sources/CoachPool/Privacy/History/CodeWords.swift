internal import RecordSyntax

/// The codes and ids that stand in a text, of those that are looked for: in small letters or in capitals, which are the same
/// code.
///
/// Nobody else has the letters of a code that was drawn: `over-p-7k3m9q` and `p-7k3m9q-oud` have it too, unless they are codes
/// of their own. An id that is made of words is another one with a word more behind a hyphen.
package struct CodeWords: Sendable {
  private let sought: Set<String>
  /// Those, and the codes and ids that may have one of them in them.
  private let known: Set<String>
  private let hashes: Set<UInt64>
  private let mostParts: Int

  /// A code or id within some hyphened words.
  private struct Hit {
    let range: Range<Int>
    let word: String
  }

  /// Takes what to look for, and the codes and ids there are beside.
  package init(_ sought: Set<String>, among others: Set<String> = []) {
    self.sought = sought
    known = sought.union(others)
    hashes = Set(known.map { Self.hash(of: $0) })
    mostParts = known.map { 1 + $0.utf8.count { $0 == Self.hyphen } }.max() ?? 0
  }

  /// The words in a text, each once.
  package func words(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    guard !sought.isEmpty else { return found }
    let span = bytes.span
    var index = 0
    while index < span.count {
      guard Self.isPart(Self.folded(span[index])) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < span.count, Self.isPart(Self.folded(span[end])) { end += 1 }
      look(span, index..<end, &found)
      index = end
    }
    return found
  }

  /// Every word of a text that has the form of a code, alone and joined to others, in small letters: with a digit and a
  /// letter, or one that begins as codes do.
  package static func candidates(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    let span = bytes.span
    var index = 0
    while index < span.count {
      let start = index
      var (hasLetter, hasDigit, hasHyphen) = (false, false, false)
      while index < span.count {
        let byte = folded(span[index])
        guard isPart(byte) else { break }
        if byte >= 0x61 {
          hasLetter = true
        } else if byte == hyphen {
          hasHyphen = true
        } else {
          hasDigit = true
        }
        index += 1
      }
      // Most words have neither, and most of those with a hyphen have no `p` alone.
      if hasLetter, hasDigit || hasHyphen { add(bytes[start..<index].map(folded), hasDigit, to: &found) }
      index += 1
    }
    return found
  }

  private static func add(_ word: [UInt8], _ hasDigit: Bool, to found: inout Set<String>) {
    let parts = word.split(separator: hyphen)
    guard hasDigit || parts.contains(where: { $0.elementsEqual("p".utf8) }) else { return }
    for first in parts.indices {
      for last in first..<min(first + mostParts, parts.count) {
        let joined = Array(parts[first...last].joined(separator: [hyphen]))
        let text = String(decoding: joined, as: UTF8.self)
        if PrivateFile.isCode(text), joined.contains(where: { $0 >= 0x61 }) { found.insert(text) }
      }
    }
  }

  /// The most parts of a code, `t-2023-k7qm`.
  private static let mostParts = 3
  /// The most bytes of an id.
  private static let mostBytes = 64

  private func look(_ text: Span<UInt8>, _ token: Range<Int>, _ found: inout Set<String>) {
    var hits: [Hit] = []
    var start = token.lowerBound
    while start < token.upperBound {
      addHits(text, from: start, in: token, &hits)
      while start < token.upperBound, text[start] != Self.hyphen { start += 1 }
      start += 1
    }
    for (number, hit) in hits.enumerated() where sought.contains(hit.word) {
      guard PrivateFile.isCode(hit.word) || hit.range == token else { continue }
      if !Self.isWithinOther(number, hits) { found.insert(hit.word) }
    }
  }

  /// Adds what begins at a place.
  private func addHits(_ text: Span<UInt8>, from start: Int, in token: Range<Int>, _ hits: inout [Hit]) {
    var hash = Self.noHash
    var parts = 1
    for index in start..<min(token.upperBound, start + Self.mostBytes) {
      let byte = Self.folded(text[index])
      if byte == Self.hyphen {
        parts += 1
        guard parts <= mostParts else { return }
      }
      Self.add(byte, to: &hash)
      let isEnd = index + 1 == token.upperBound || text[index + 1] == Self.hyphen
      guard isEnd, byte != Self.hyphen, hashes.contains(hash) else { continue }
      let word = String(decoding: (start...index).map { Self.folded(text[$0]) }, as: UTF8.self)
      if known.contains(word) { hits.append(Hit(range: start..<index + 1, word: word)) }
    }
  }

  /// Whether a hit, of those in the order of their places, is a part of another one.
  private static func isWithinOther(_ number: Int, _ hits: [Hit]) -> Bool {
    let range = hits[number].range
    // What holds it begins no more than an id before it.
    var first = number
    while first > 0, hits[first - 1].range.lowerBound > range.lowerBound - mostBytes { first -= 1 }
    return hits[first...].prefix { $0.range.lowerBound <= range.lowerBound }.contains { other in
      other.range.count > range.count && other.range.upperBound >= range.upperBound
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Whether a byte belongs to a code or id; anything else ends one, a capital too.
  static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == hyphen
  }

  /// A letter of ASCII as a small one.
  package static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private static let noHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a.
  private static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func hash(of word: String) -> UInt64 {
    var hash = noHash
    for byte in word.utf8 { add(byte, to: &hash) }
    return hash
  }
}
