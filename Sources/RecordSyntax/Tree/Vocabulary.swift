/// The words known before any file is read: keys and enumeration values.
///
/// It never changes once made, so that workers share it without a lock; and it is a class, so that they do not compete
/// for the counts of its parts. A text that is not in it has
/// ``Symbol/none`` and is compared by its bytes.
public final class Vocabulary: Sendable {
  /// The most bytes a word may have; a longer one is not interned.
  public static let longestWord = 63

  private let words: [String]
  /// Open addressing: each slot holds a symbol's number, or 0.
  private let slots: [UInt16]
  private let mask: Int
  /// Each word's first offset in `text`, and one more for the end.
  private let starts: [Int]
  private let text: [UInt8]

  /// Interns words in the order given; doubled ones count once, those too long or past 65,535 are left out.
  public init(_ candidates: some Sequence<String>) {
    var words = [""]
    var starts = [0, 0]
    var text: [UInt8] = []
    var seen: Set<String> = []
    for word in candidates where words.count < Int(UInt16.max) {
      let utf8 = Array(word.utf8)
      guard !utf8.isEmpty, utf8.count <= Self.longestWord, seen.insert(word).inserted else { continue }
      words.append(word)
      text += utf8
      starts.append(text.count)
    }
    var capacity = 16
    while capacity < words.count * 3 { capacity *= 2 }
    var slots = [UInt16](repeating: 0, count: capacity)
    for number in 1..<max(words.count, 1) {
      var slot = Self.hash(text, starts[number]..<starts[number + 1]) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt16(number)
    }
    self.words = words
    self.slots = slots
    self.mask = capacity - 1
    self.starts = starts
    self.text = text
  }

  /// The symbol of the text in `range` of `bytes`, or ``Symbol/none``.
  public func symbol(of bytes: [UInt8], _ range: Range<Int>) -> Symbol {
    let count = range.count
    guard count > 0, count <= Self.longestWord else { return .none }
    var slot = Self.hash(bytes, range) & mask
    while true {
      let number = Int(slots[slot])
      if number == 0 { return .none }
      let start = starts[number]
      if starts[number + 1] - start == count {
        var index = 0
        while index < count, text[start + index] == bytes[range.lowerBound + index] { index += 1 }
        if index == count { return Symbol(rawValue: UInt16(number)) }
      }
      slot = (slot + 1) & mask
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
