/// The words known before any file is read: keys and enumeration values.
///
/// It never changes once made, so that workers share it without a lock; and it is a class, so that they do not compete
/// for the counts of its parts. A text that is not in it has
/// ``Symbol/none`` and is compared by its bytes.
public final class Vocabulary: Sendable {
  /// The most bytes a word may have; a longer one is not interned.
  public static let longestWord = 63

  private let words: [String]
  /// Open addressing: each slot holds a word, or nothing.
  private let slots: [Slot]
  private let mask: Int
  /// The bytes between the ends of long words, one word behind the other: a word itself is held by all workers, who would
  /// compete for its count.
  private let longWords: [UInt8]
  /// For each first byte, the lengths that a word may then have, one bit for each.
  private let lengths: InlineArray<256, UInt64>

  /// What a word is known by, and its symbol; no symbol in an empty slot.
  private struct Slot {
    var ends = Ends()
    var count: UInt16 = 0
    var symbol: UInt16 = 0
    /// Where the bytes between those ends start in ``longWords``.
    var middle: UInt32 = 0
  }

  /// The first eight bytes of a word, fewer of a shorter one, and the last eight of a longer one: with its length, no
  /// other word has them unless it is longer than both.
  private struct Ends {
    var first: UInt64 = 0
    var last: UInt64 = 0

    @inline(__always)
    var hash: Int {
      let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed &>> 32)
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
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    var lengths = InlineArray<256, UInt64>(repeating: 0)
    var longWords: [UInt8] = []
    for (number, word) in words.enumerated().dropFirst() {
      let bytes = Array(word.utf8)
      lengths[Int(bytes[0])] |= 1 << UInt64(bytes.count)
      let ends = Self.ends(of: bytes.span, 0, bytes.count)
      var slot = ends.hash & (capacity - 1)
      while slots[slot].symbol != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(
        ends: ends, count: UInt16(bytes.count), symbol: UInt16(number), middle: UInt32(longWords.count))
      longWords += bytes.dropFirst(8).dropLast(8)
    }
    self.words = words
    self.slots = slots
    self.mask = capacity - 1
    self.lengths = lengths
    self.longWords = longWords
  }

  /// The symbol of the text in `range` of `bytes`, or ``Symbol/none``.
  public func symbol(of bytes: [UInt8], _ range: Range<Int>) -> Symbol {
    symbol(of: bytes.span, range.lowerBound, range.upperBound)
  }

  /// The symbol of a part of a text, or ``Symbol/none``.
  ///
  /// Half of what is looked up is no word: dates, numbers and codes, which their first byte and length give away.
  func symbol(of text: Span<UInt8>, _ start: Int, _ end: Int) -> Symbol {
    let count = end - start
    guard count > 0, count <= Self.longestWord,
      lengths[Int(text[start])] &>> UInt64(truncatingIfNeeded: count) & 1 != 0
    else { return .none }
    let ends = Self.ends(of: text, start, end)
    var index = ends.hash & mask
    while slots[index].symbol != 0 {
      if slots[index].ends.first == ends.first, slots[index].ends.last == ends.last,
        Int(slots[index].count) == count,
        count <= 16 || hasMiddle(slots[index], text, start)
      {
        return Symbol(rawValue: slots[index].symbol)
      }
      index = (index + 1) & mask
    }
    return .none
  }

  /// Whether the bytes between the first and the last eight of a long text are those of a word of its length.
  private func hasMiddle(_ slot: Slot, _ text: Span<UInt8>, _ start: Int) -> Bool {
    for offset in 8..<Int(slot.count) - 8
    where text[start + offset] != longWords[Int(slot.middle) + offset - 8] { return false }
    return true
  }

  @inline(__always)
  private static func ends(of text: Span<UInt8>, _ start: Int, _ end: Int) -> Ends {
    let count = end - start
    if let first = EightBytes(text, at: start) {
      guard count > 8 else { return Ends(first: first.prefix(count)) }
      return Ends(first: first.value, last: EightBytes(text, at: end - 8)?.value ?? 0)
    }
    var first: UInt64 = 0
    for offset in 0..<count { first |= UInt64(text[start + offset]) << UInt64(8 * offset) }
    return Ends(first: first)
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
