internal import RecordSyntax

/// The words of a text that may be a removed code: every `p-7k3m9q`, and the ids of coaches who are gone.
package struct CodeWords: Sendable {
  private let others: Set<String>
  private let otherHashes: Set<UInt64>

  /// Takes the ids to look for beside codes.
  package init(_ others: Set<String>) {
    self.others = others
    otherHashes = Set(others.map { Self.hash(Array($0.utf8).span, 0..<$0.utf8.count) })
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
      let isCode = span[start] == UInt8(ascii: "p") && span[start + 1] == Self.hyphen
      guard isCode || (!otherHashes.isEmpty && otherHashes.contains(Self.hash(span, start..<end))) else {
        continue
      }
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      if isCode || others.contains(word) { found.insert(word) }
    }
    return found
  }

  /// The lines of a text, from 1, on which a code or id stands as a word.
  package static func lines(of word: String, in bytes: [UInt8]) -> [Int] {
    let wanted = Array(word.utf8)
    var lines: [Int] = []
    var line = 1
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A { line += 1 }
      let end = index + wanted.count
      if bytes[index] == wanted[0], end <= bytes.count, bytes[index..<end].elementsEqual(wanted),
        index == 0 || !isPart(bytes[index - 1]), end == bytes.count || !isPart(bytes[end])
      {
        if lines.last != line { lines.append(line) }
      }
      index += 1
    }
    return lines
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
