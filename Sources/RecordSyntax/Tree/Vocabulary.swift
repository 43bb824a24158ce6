/// The words known before any file is read: keys and enumeration values.
///
/// It never changes once made, so that workers share it without a lock; and it is a class, so that they do not compete
/// for the counts of its parts. A text that is not in it has
/// ``Symbol/none`` and is compared by its bytes.
public final class Vocabulary: Sendable {
  /// The most bytes a word may have; a longer one is not interned.
  public static let longestWord = 63

  private let words: [String]
  /// Open addressing: each slot holds a symbol's number, or 0. Small, so that it stays near at hand.
  private let slots: [UInt16]
  private let mask: Int
  /// What a word is known by, by symbol.
  private let entries: [Entry]
  /// For each first byte, the lengths that a word may then have, one bit for each.
  private let lengths: [UInt64]

  /// What a word is known by: if it is not long, it is no other word's.
  private struct Entry: Equatable {
    var ends = Ends()
    var count = 0
  }

  /// The first eight bytes of a word, fewer of a shorter one, and the last eight of a longer one.
  private struct Ends: Equatable {
    var first: UInt64 = 0
    var last: UInt64 = 0

    var hash: Int {
      let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed >> 32)
    }
  }

  /// Interns words in the order given; doubled ones count once, those too long or past 65,535 are left out.
  public init(_ candidates: some Sequence<String>) {
    var words = [""]
    // By bytes: Swift holds texts for equal that are written with other scalars, and JSON does not.
    var seen: Set<[UInt8]> = []
    for word in candidates where words.count < Int(UInt16.max) {
      let utf8 = Array(word.utf8)
      guard !utf8.isEmpty, utf8.count <= Self.longestWord, seen.insert(utf8).inserted else { continue }
      words.append(word)
    }
    var capacity = 16
    while capacity < words.count * 3 { capacity *= 2 }
    var slots = [UInt16](repeating: 0, count: capacity)
    var entries = [Entry()]
    var lengths = [UInt64](repeating: 0, count: 256)
    for (number, word) in words.enumerated().dropFirst() {
      let bytes = Array(word.utf8)
      lengths[Int(bytes[0])] |= 1 << UInt64(bytes.count)
      let ends = Self.ends(of: bytes, 0..<bytes.count)
      var slot = ends.hash & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt16(number)
      entries.append(Entry(ends: ends, count: bytes.count))
    }
    self.words = words
    self.slots = slots
    self.mask = capacity - 1
    self.entries = entries
    self.lengths = lengths
  }

  /// The symbol of the text in `range` of `bytes`, or ``Symbol/none``.
  ///
  /// Half of what is looked up is no word: dates, numbers and codes, which their first byte and length give away.
  public func symbol(of bytes: [UInt8], _ range: Range<Int>) -> Symbol {
    let count = range.count
    guard count > 0, count <= Self.longestWord,
      lengths[Int(bytes[range.lowerBound])] & (1 << UInt64(count)) != 0
    else { return .none }
    let entry = Entry(ends: Self.ends(of: bytes, range), count: count)
    var slot = entry.ends.hash & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if entries[number] == entry, count <= 16 || hasMiddle(number, bytes, range) {
        return Symbol(rawValue: slots[slot])
      }
      slot = (slot + 1) & mask
    }
    return .none
  }

  /// Whether the bytes between the first and the last eight of a long text are those of a word of its length.
  private func hasMiddle(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    words[number].utf8.elementsEqual(bytes[range])
  }

  @inline(__always)
  private static func ends(of bytes: [UInt8], _ range: Range<Int>) -> Ends {
    let text = bytes.span
    let count = range.count
    if count >= 8 {
      return Ends(first: eight(text, range.lowerBound), last: eight(text, range.upperBound - 8))
    }
    if range.lowerBound + 8 <= text.count {
      return Ends(first: eight(text, range.lowerBound) & (.max >> UInt64(64 - 8 * count)))
    }
    var first: UInt64 = 0
    for offset in 0..<count { first |= UInt64(text[range.lowerBound + offset]) << UInt64(8 * offset) }
    return Ends(first: first)
  }

  /// Eight bytes as a number, the first one lowest: with its bounds in sight it becomes one load.
  @inline(__always)
  private static func eight(_ text: Span<UInt8>, _ start: Int) -> UInt64 {
    let bytes = text.extracting(start..<start + 8)
    let low =
      UInt64(bytes[0]) | UInt64(bytes[1]) << 8 | UInt64(bytes[2]) << 16 | UInt64(bytes[3]) << 24
    let high =
      UInt64(bytes[4]) | UInt64(bytes[5]) << 8 | UInt64(bytes[6]) << 16 | UInt64(bytes[7]) << 24
    return low | high << 32
  }

  /// The symbol of a word, or ``Symbol/none``.
  public func symbol(of word: String) -> Symbol {
    let utf8 = Array(word.utf8)
    return symbol(of: utf8, 0..<utf8.count)
  }

  /// The word of a symbol; empty for ``Symbol/none``.
  public func word(of symbol: Symbol) -> String { words[Int(symbol.rawValue)] }

  /// The number of words.
  public var count: Int { words.count - 1 }
}
