/// Short texts that were looked at lately and have nothing in them: keys of the agreements and ids of coaches stand in one
/// record after another.
struct ClearedTexts: Sendable {
  /// All bytes of a text of 8 to 24: the first eight, the eight behind them, and the last eight.
  private struct Text: Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var last: UInt64 = 0
    var count = 0

    @inline(__always)
    init() {}

    @inline(__always)
    init?(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
      count = end - start
      guard count >= 8, count <= 24 else { return nil }
      // Any eight bytes are a number, and the bounds are checked once more where they are loaded.
      first = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      last = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
      if count > 16 {
        second = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
      }
    }

    /// Its place among the texts, which few others have.
    @inline(__always)
    var place: Int {
      let mixed =
        (first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ last &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed &>> 56)
    }

    @inline(__always)
    static func == (left: Text, right: Text) -> Bool {
      (left.first ^ right.first) | (left.second ^ right.second) | (left.last ^ right.last) == 0
        && left.count == right.count
    }
  }

  private var texts = [Text](repeating: Text(), count: 256)

  /// Whether a text has nothing in it, by `look` where it was not looked at lately.
  @inline(__always)
  mutating func isClear(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ look: () -> Bool) -> Bool {
    guard let short = Text(text, start, end) else { return look() }
    if texts[short.place] == short { return true }
    guard look() else { return false }
    texts[short.place] = short
    return true
  }
}
