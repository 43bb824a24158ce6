/// Characters of a text as names are compared by: small letters without accents.
enum NameLetter {
  /// What stands at a place of a text.
  enum Character {
    /// A letter or digit, as one byte, and a second one for what is written as two.
    case letter(UInt8, UInt8?)
    /// An accent behind the letter it belongs to, or a mark that is not seen.
    case nothing
    /// Something that can stand between the parts of a name.
    case joint
    /// A full stop, which can stand there too, and ends a sentence.
    case stop
    /// The end of a line.
    case lineEnd
    /// Anything else.
    case end
  }

  /// The letters from À to ſ, U+00C0 to U+017F, without their accents; two for one that is written as two, and `*` for what
  /// is no letter.
  private static let accented = Array(
    """
    a a a a a a aec e e e e i i i i d n o o o o o * o u u u u y thss\
    a a a a a a aec e e e e i i i i d n o o o o o * o u u u u y thy \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
    g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l \
    l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s \
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s 
    """.utf8)

  /// The character at an offset, and how many bytes it has.
  @inline(__always)
  static func read(_ text: Span<UInt8>, _ offset: Int) -> (character: Character, count: Int) {
    let byte = text[offset]
    let small = byte | 0x20
    if small &- 0x61 < 26 { return (.letter(small, nil), 1) }
    if byte &- 0x30 < 10 { return (.letter(byte, nil), 1) }
    switch byte {
    case 0x20, 0x09, 0x2C, 0x2D, 0x5F, 0x2B, 0x27, 0x40: return (.joint, 1)
    case 0x2E: return (.stop, 1)
    case 0x0A: return (.lineEnd, 1)
    case 0x0D: return (.nothing, 1)
    case 0..<0x80: return (.end, 1)
    default: return readBeyondASCII(text, offset)
    }
  }

  @inline(never)
  private static func readBeyondASCII(_ text: Span<UInt8>, _ offset: Int) -> (Character, Int) {
    func byte(_ distance: Int) -> UInt8 { offset + distance < text.count ? text[offset + distance] : 0 }
    switch (text[offset], byte(1), byte(2)) {
    case (0xC3...0xC5, 0x80...0xBF, _):
      let place = 2 * (Int(text[offset] - 0xC3) * 64 + Int(byte(1) & 0x3F))
      let (first, second) = (accented[place], accented[place + 1])
      if first == UInt8(ascii: "*") { return (.end, 2) }
      return (.letter(first, second == UInt8(ascii: " ") ? nil : second), 2)
    // Ș, ș, Ț and ț, which have a comma where the others have a tail.
    case (0xC8, 0x98...0x99, _): return (.letter(UInt8(ascii: "s"), nil), 2)
    case (0xC8, 0x9A...0x9B, _): return (.letter(UInt8(ascii: "t"), nil), 2)
    // Accents behind the letter they stand on, a hyphen that is not always seen, and blanks without a width.
    case (0xCC, 0x80...0xBF, _), (0xCD, 0x80...0xAF, _), (0xC2, 0xAD, _): return (.nothing, 2)
    case (0xE2, 0x80, 0x8B...0x8D), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    // A blank that does not break, hyphens, and the apostrophe of print.
    case (0xC2, 0xA0, _): return (.joint, 2)
    case (0xE2, 0x80, 0x90...0x92), (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x98...0x99): return (.joint, 3)
    default: return (.end, UTF8Length.of(text[offset]))
    }
  }

  /// How many bytes a character has, by its first.
  private enum UTF8Length {
    static func of(_ first: UInt8) -> Int {
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    }
  }
}
