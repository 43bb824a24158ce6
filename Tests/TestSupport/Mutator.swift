/// Damages texts the way hands, disks, merges and attackers do; the same way every time for a seed.
package struct Mutator: Sendable {
  private var random: SeededGenerator
  /// Words that mean something where the text is read.
  private let tokens: [[UInt8]]

  /// Starts from a seed.
  package init(seed: UInt64, tokens: [[UInt8]]) {
    random = SeededGenerator(seed: seed)
    self.tokens = tokens
  }

  /// One of the texts with a few kinds of damage, and perhaps a part of another one in it.
  package mutating func mutation(of samples: [[UInt8]]) -> [UInt8] {
    var bytes = pick(samples)
    // Most often once: a text that is hardly damaged gets furthest before that is noticed.
    for _ in 0..<(number(0...9) < 7 ? 1 : number(2...5)) { damage(&bytes, samples) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8], _ samples: [[UInt8]]) {
    let place = number(0...bytes.count)
    let stretch = place..<min(bytes.count, place + number(0...12))
    switch number(0...17) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(number(0...7)) }
    case 1: bytes.removeSubrange(stretch)
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: bytes[stretch], at: number(0...bytes.count))
    case 4: bytes += bytes[place...]
    case 5: bytes.replaceSubrange(place..., with: ending(of: pick(samples)))
    case 6: bytes.insert(contentsOf: ending(of: pick(samples)).prefix(40), at: place)
    case 7: bytes.insert(contentsOf: repeated(pick(tokens)), at: place)
    case 8: bytes.insert(contentsOf: Self.notUTF8[number(0...Self.notUTF8.count - 1)], at: place)
    case 9: bytes.replaceSubrange(stretch, with: bytes[stretch].reversed())
    case 10...14: swapParts(of: &bytes, at: place)
    default: bytes.replaceSubrange(stretch, with: pick(tokens))
    }
  }

  /// Lone, cut off, overlong and forbidden sequences, a surrogate, what lies beyond Unicode, and what older encodings have.
  private static let notUTF8: [[UInt8]] = [
    [0x80], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
    [0xF5, 0x80, 0x80, 0x80],
    [0xFF, 0xFE], [0xE9], [0x00], [0x1B],
  ]

  /// Swaps what stands between commas with something else that does, or with a word; brackets often stay in pairs so.
  private mutating func swapParts(of bytes: inout [UInt8], at place: Int) {
    let comma = UInt8(ascii: ",")
    let start = bytes[..<place].lastIndex(of: comma).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: comma) ?? bytes.count
    let parts = bytes.split(separator: comma).map { Array($0) }
    bytes.replaceSubrange(start..<end, with: number(0...1) == 0 ? pick(parts) : pick(tokens))
  }

  private mutating func ending(of bytes: [UInt8]) -> ArraySlice<UInt8> { bytes[number(0...bytes.count)...] }

  /// A word some times in a row, at times so often that it nests or weighs too much.
  private mutating func repeated(_ word: [UInt8]) -> [UInt8] {
    let count = number(0...9) == 0 ? number(100...600) : number(1...4)
    return Array(repeatElement(word, count: count).joined())
  }

  private mutating func pick(_ words: [[UInt8]]) -> [UInt8] { words.randomElement(using: &random) ?? [] }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}
