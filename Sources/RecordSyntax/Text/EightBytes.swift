/// Eight bytes of a text that are looked at together: the loops over all bytes of all records spend a few instructions on
/// eight bytes rather than a few on each.
///
/// What is said of a byte stands in its top bit: a mask has that bit set for each byte that is meant.
struct EightBytes {
  /// The bytes, the first one lowest.
  let value: UInt64

  /// The top bit of each byte.
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The bytes from an offset on; `nil` where the text has no eight left.
  @inline(__always)
  init?(_ text: Span<UInt8>, at offset: Int) {
    guard offset <= text.count - 8 else { return nil }
    // Any eight bytes are a number, and the bounds are checked once more where they are loaded.
    let loaded = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    value = UInt64(littleEndian: loaded)
  }

  /// The first few bytes, and nothing in the place of the others; `count` is no less than one and no more than eight.
  @inline(__always)
  func prefix(_ count: Int) -> UInt64 { value & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)) }

  /// The number of bytes before the first that a mask means; eight when it means none.
  @inline(__always)
  static func count(before mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }

  /// The bytes that are no ASCII letter or digit, nor one of `-`, `.`, `/` and `_`.
  var noWords: UInt64 {
    @inline(__always) get {
      let low = value & ~Self.tops
      let letters = Self.among(low | Self.each(0x20), UInt8(ascii: "a"), UInt8(ascii: "z"))
      // From `-` to `9`, which takes in `.` and `/`.
      let digits = Self.among(low, UInt8(ascii: "-"), UInt8(ascii: "9"))
      let words = letters | digits | Self.equal(low, UInt8(ascii: "_"))
      return ~(words & ~value) & Self.tops
    }
  }

  /// The bytes that end a JSON string or make it more than its bytes: quotes, backslashes, control characters and what is
  /// not ASCII.
  var ofNoPlainString: UInt64 {
    @inline(__always) get {
      let low = value & ~Self.tops
      let controls = ~(low &+ Self.each(0x80 - 0x20))
      let marks = Self.equal(low, UInt8(ascii: "\"")) | Self.equal(low, UInt8(ascii: "\\"))
      return (controls | marks | value) & Self.tops
    }
  }

  /// Whether they start with a line feed and, behind it, at least a number of spaces, which is no more than seven.
  @inline(__always)
  func isLineEnd(withSpaces count: Int) -> Bool {
    let wanted = Self.each(UInt8(ascii: " ")) << 8 | UInt64(UInt8(ascii: "\n"))
    return (value ^ wanted) &<< UInt64(truncatingIfNeeded: 56 &- 8 &* count) == 0
  }

  // MARK: - Masks of bytes below 0x80

  /// A byte eight times.
  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bytes from one to another; the other bits mean nothing.
  @inline(__always)
  private static func among(_ low: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
    (low &+ each(0x80 - first)) & ~(low &+ each(0x7F - last))
  }

  /// The bytes that are a given one; the other bits mean nothing.
  @inline(__always)
  private static func equal(_ low: UInt64, _ byte: UInt8) -> UInt64 { ~((low ^ each(byte)) &+ each(0x7F)) }
}
