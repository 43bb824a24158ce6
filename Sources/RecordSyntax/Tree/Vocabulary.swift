/// The words known before any file is read: keys and enumeration values.
///
/// It never changes once made, so that workers share it without a lock; and it is a class, so that they do not compete
/// for the counts of its parts. A text that is not in it has
/// ``Symbol/none`` and is compared by its bytes.
public final class Vocabulary: Sendable {
  /// The most bytes a word may have; a longer one is not interned.
  public static let longestWord = 63

  private let words: [String]
  /// Open addressing over the words, a power of two of them.
  private let slots: [Slot]
  private let mask: Int
  /// For each first byte, the lengths that a word may then have, one bit for each.
  private let lengths: [UInt64]
  private let text: [UInt8]

  /// A word in the table, or an empty place: what a lookup looks at stands together.
  private struct Slot {
    /// The word's symbol; 0 in an empty place.
    var number: UInt16 = 0
    /// The word's number of bytes.
    var count: UInt16 = 0
    /// Where the word stands in the text of all words.
    var start: UInt32 = 0
  }

  /// Interns words in the order given; doubled ones count once, those too long or past 65,535 are left out.
  public init(_ candidates: some Sequence<String>) {
    var words = [""]
    var starts: [Int] = [0]
    var text: [UInt8] = []
    var seen: Set<String> = []
    for word in candidates where words.count < Int(UInt16.max) {
      let utf8 = Array(word.utf8)
      guard !utf8.isEmpty, utf8.count <= Self.longestWord, seen.insert(word).inserted else { continue }
      words.append(word)
      starts.append(text.count)
      text += utf8
    }
    starts.append(text.count)
    var capacity = 16
    while capacity < words.count * 3 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    var lengths = [UInt64](repeating: 0, count: 256)
    for number in words.indices.dropFirst() {
      let range = starts[number]..<starts[number + 1]
      lengths[Int(text[range.lowerBound])] |= 1 << UInt64(range.count)
      var slot = Self.hash(text, range) & (capacity - 1)
      while slots[slot].number != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(
        number: UInt16(number), count: UInt16(range.count), start: UInt32(range.lowerBound))
    }
    self.words = words
    self.slots = slots
    self.mask = capacity - 1
    self.lengths = lengths
    self.text = text
  }

  /// The symbol of the text in `range` of `bytes`, or ``Symbol/none``.
  ///
  /// Half of what is looked up is no word: dates, numbers and codes, which their first byte and length give away.
  public func symbol(of bytes: [UInt8], _ range: Range<Int>) -> Symbol {
    let count = range.count
    guard count > 0, count <= Self.longestWord,
      lengths[Int(bytes[range.lowerBound])] & (1 << UInt64(count)) != 0
    else { return .none }
    return look(up: bytes.span.extracting(range), Self.hash(bytes, range) & mask)
  }

  private func look(up word: Span<UInt8>, _ first: Int) -> Symbol {
    var place = first
    while true {
      let slot = slots[place]
      if slot.number == 0 { return .none }
      if Int(slot.count) == word.count {
        let start = Int(slot.start)
        var index = 0
        while index < word.count, text[start + index] == word[index] { index += 1 }
        if index == word.count { return Symbol(rawValue: slot.number) }
      }
      place = (place + 1) & mask
    }
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

  /// Mixes length, ends and middle of a word: distinct enough for a few thousand keys, and cheap.
  @inline(__always)
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let count = range.count
    let first = Int(bytes[range.lowerBound])
    let last = Int(bytes[range.upperBound - 1])
    let middle = Int(bytes[range.lowerBound + count / 2])
    let third = Int(bytes[range.lowerBound + count / 3])
    var hash = first &* 0x9E37 &+ last &* 0x85EB &+ middle &* 0xC2B2 &+ third &* 0x27D5 &+ count &* 0x1656
    hash ^= hash >> 9
    hash = hash &* 0x2C1B
    hash ^= hash >> 11
    return hash
  }
}
