/// Turns a range of Unicode scalar values into the byte ranges of their UTF-8.
enum UTF8Ranges {
  /// Sequences of one to four byte ranges that together admit exactly the scalars of a range; surrogates have none.
  static func sequences(_ range: ClosedRange<UInt32>) -> [[ClosedRange<UInt8>]] {
    var found: [[ClosedRange<UInt8>]] = []
    split(range.lowerBound, min(range.upperBound, 0x10FFFF), into: &found)
    return found
  }

  private static func split(_ low: UInt32, _ high: UInt32, into found: inout [[ClosedRange<UInt8>]]) {
    guard low <= high else { return }
    for edge in [UInt32(0x7F), 0x7FF, 0xD7FF, 0xDFFF, 0xFFFF] where low <= edge && high > edge {
      split(low, edge, into: &found)
      split(edge + 1, high, into: &found)
      return
    }
    if (0xD800...0xDFFF).contains(low) { return }
    let first = bytes(low)
    for position in 1..<max(first.count, 1) {
      let mask = UInt32(1) << (6 * UInt32(position)) - 1
      guard low & ~mask != high & ~mask else { break }
      if low & mask != 0 {
        split(low, low | mask, into: &found)
        split((low | mask) + 1, high, into: &found)
        return
      }
      if high & mask != mask {
        split(low, (high & ~mask) - 1, into: &found)
        split(high & ~mask, high, into: &found)
        return
      }
    }
    found.append(zip(first, bytes(high)).map { $0...$1 })
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    switch value {
    case ..<0x80: [UInt8(value)]
    case ..<0x800: [0xC0 | UInt8(value >> 6), tail(value)]
    case ..<0x10000: [0xE0 | UInt8(value >> 12), tail(value >> 6), tail(value)]
    default: [0xF0 | UInt8(value >> 18), tail(value >> 12), tail(value >> 6), tail(value)]
    }
  }

  private static func tail(_ value: UInt32) -> UInt8 { 0x80 | UInt8(value & 0x3F) }
}
