/// One character of a text as words are compared by: a small letter without its accent.
enum FoldedLetter {
  /// What joins the parts of a word: any hyphen.
  static let hyphen = UInt8(ascii: "-")
  /// What is no part of the word and does not end it: accents that stand on their own, and what is not seen.
  static let nothing: UInt8 = 0
  /// What ends a word.
  static let end: UInt8 = 1

  /// The characters from à to ÿ without their accents; `*` for what is no letter, or two.
  private static let accented = Array("aaaaaa*ceeeeiiii*nooooo*ouuuuy*y".utf8)

  /// The character at an offset, and how many bytes it has.
  @inline(__always)
  static func read(_ text: Span<UInt8>, _ offset: Int, _ end: Int) -> (letter: UInt8, count: Int) {
    let byte = text[offset]
    let small = byte | 0x20
    if small &- 0x61 < 26 { return (small, 1) }
    if byte < 0x80 { return (byte == hyphen ? hyphen : Self.end, 1) }
    return readBeyondASCII(text, offset, end)
  }

  @inline(never)
  private static func readBeyondASCII(
    _ text: Span<UInt8>, _ offset: Int, _ end: Int
  ) -> (letter: UInt8, count: Int) {
    let second = offset + 1 < end ? text[offset + 1] : 0
    let third = offset + 2 < end ? text[offset + 2] : 0
    switch (text[offset], second, third) {
    case (0xC3, 0x80...0xBF, _):
      let letter = accented[Int(second & 0x1F)]
      return (letter == UInt8(ascii: "*") ? Self.end : letter, 2)
    // A hyphen that is only seen at the end of a line, and accents behind the letter they stand on.
    case (0xC2, 0xAD, _), (0xCC, 0x80...0xBF, _), (0xCD, 0x80...0xAF, _): return (nothing, 2)
    // Blanks and joiners without a width.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (nothing, 3)
    case (0xE2, 0x80, 0x90...0x91): return (hyphen, 3)
    default: return (Self.end, 1)
    }
  }
}
