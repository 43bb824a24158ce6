internal import RecordSyntax

/// The words of a text that may be a removed code: every `p-7k3m9q`, also one that is joined to other words, and the ids of
/// coaches who are gone.
///
/// Nobody else has the letters of a code: `over-p-7k3m9q` and `p-7k3m9q-oud` have it too. The id of a coach is a word, and
/// with another one behind a hyphen it is another coach's.
package struct CodeWords: Sendable {
  private let others: Set<String>
  private let otherHashes: Set<UInt64>
  /// The codes and ids that begin as a code does and go on behind a hyphen.
  private let longer: Set<String>

  /// Takes the ids to look for beside codes, and the codes and ids there are.
  package init(_ others: Set<String>, known: Set<String> = []) {
    self.others = others
    otherHashes = Set(others.map { Self.hash(Array($0.utf8).span, 0..<$0.utf8.count) })
    longer = known.filter { id in id.hasPrefix("p-") && id.utf8.count { $0 == Self.hyphen } > 1 }
  }

  /// The words in a text, each once.
  package func words(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    let span = bytes.span
    var index = 0
    while index < span.count {
      // Every code has a hyphen, and few letters are one.
      guard span[index] == Self.hyphen else {
        index += 1
        continue
      }
      var start = index
      while start > 0, Self.isPart(span[start - 1]) { start -= 1 }
      var end = index + 1
      while end < span.count, Self.isPart(span[end]) { end += 1 }
      index = end
      guard end > start + 2 else { continue }
      if !otherHashes.isEmpty, otherHashes.contains(Self.hash(span, start..<end)) {
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        if others.contains(word) { found.insert(word) }
      }
      for place in start..<end - 2
      where span[place] == UInt8(ascii: "p") && span[place + 1] == Self.hyphen
        && (place == start || span[place - 1] == Self.hyphen)
      {
        addCodes(bytes[place..<end], to: &found)
      }
    }
    return found
  }

  /// The most bytes of an id.
  private static let mostBytes = 64

  /// Adds the codes that begin where some hyphened words do: the first two of them, for that is what codes look like, and
  /// all of them, for people make codes too.
  private func addCodes(_ words: ArraySlice<UInt8>, to found: inout Set<String>) {
    let second = words.startIndex + 2
    let end = words[second...].firstIndex(of: Self.hyphen) ?? words.endIndex
    guard end > second else { return }
    let text = { String(decoding: words[..<$0], as: UTF8.self) }
    found.insert(text(longerEnd(words, behind: end) ?? end))
    if end < words.endIndex, words.count <= Self.mostBytes { found.insert(text(words.endIndex)) }
  }

  /// The end of the longest known code that hyphened words begin with and that goes on behind a place.
  private func longerEnd(_ words: ArraySlice<UInt8>, behind end: Int) -> Int? {
    guard !longer.isEmpty else { return nil }
    let most = words.prefix(Self.mostBytes + 1)
    let ends = most.indices.filter { $0 > end && words[$0] == Self.hyphen }
    return (words.count <= Self.mostBytes ? ends + [words.endIndex] : ends).last { end in
      longer.contains(String(decoding: words[..<end], as: UTF8.self))
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Whether a byte belongs to a code or id; anything else ends one, a capital too.
  static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == hyphen
  }

  /// FNV-1a.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }
}
