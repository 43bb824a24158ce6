/// Characters of a text as names are compared by: small letters without accents.
enum NameLetter {
  /// What stands at a place of a text.
  enum Character {
    /// A letter or digit, as one byte, and a second one for what is written as two.
    case letter(UInt8, UInt8?)
    /// A letter of another script than the Latin.
    case otherLetter
    /// A sign that is a word of its own, as in Chinese.
    case sign
    /// An accent behind the letter it belongs to.
    case accent
    /// A mark that is not seen.
    case nothing
    /// A stroke, which stands in `v/d` for a full stop, and else apart.
    case stroke
    /// What stands between words.
    case gap(NameGap)
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

  /// The letters from U+1E00 to U+1EFF, as Vietnamese has them, without their accents; 0 for what is no letter with some.
  private static let vietnamese: [UInt8] = (UInt32(0x1E00)...0x1EFF).map { value in
    // `LATIN SMALL LETTER E WITH CIRCUMFLEX AND TILDE`
    let words = Unicode.Scalar(value)?.properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[2] == "LETTER", words[3].utf8.count == 1 else { return 0 }
    return words[3].utf8.first.map { $0 | 0x20 } ?? 0
  }

  /// The character at an offset, and how many bytes it has.
  @inline(__always)
  static func read(_ text: Span<UInt8>, _ offset: Int) -> (character: Character, count: Int) {
    let byte = text[offset]
    let small = byte | 0x20
    if small &- 0x61 < 26 { return (.letter(small, nil), 1) }
    if byte &- 0x30 < 10 { return (.letter(byte, nil), 1) }
    switch byte {
    case 0x20, 0x09: return (.gap(.blank), 1)
    case 0x2D, 0x5F, 0x2B, 0x27, 0x40: return (.gap(.joint), 1)
    case 0x2C: return (.gap(.comma), 1)
    case 0x2E: return (.gap(.stop), 1)
    case 0x0A: return (.gap(.lineEnd), 1)
    case 0x21, 0x3F: return (.gap(.sentenceEnd), 1)
    case 0x3A, 0x3D: return (.gap(.label), 1)
    case 0x2F: return (.stroke, 1)
    case 0x3B, 0x7C: return (.gap(.cell), 1)
    case 0x0D: return (.nothing, 1)
    case 0..<0x80: return (.gap(.apart), 1)
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
      if first == UInt8(ascii: "*") { return (.gap(.apart), 2) }
      return (.letter(first, second == UInt8(ascii: " ") ? nil : second), 2)
    // Ș, ș, Ț and ț, which have a comma where the others have a tail; Ơ, ơ, Ư and ư, which have a horn.
    case (0xC8, 0x98...0x99, _): return (.letter(UInt8(ascii: "s"), nil), 2)
    case (0xC8, 0x9A...0x9B, _): return (.letter(UInt8(ascii: "t"), nil), 2)
    case (0xC6, 0xA0...0xA1, _): return (.letter(UInt8(ascii: "o"), nil), 2)
    case (0xC6, 0xAF...0xB0, _): return (.letter(UInt8(ascii: "u"), nil), 2)
    // Accents behind the letter they stand on, a hyphen that is not always seen, and blanks without a width.
    case (0xCC, 0x80...0xBF, _), (0xCD, 0x80...0xAF, _): return (.accent, 2)
    case (0xC2, 0xAD, _): return (.nothing, 2)
    case (0xE2, 0x80, 0x8B...0x8D), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    // A blank that does not break, hyphens, and the apostrophe of print.
    case (0xC2, 0xA0, _): return (.gap(.blank), 2)
    case (0xE2, 0x80, 0xAF): return (.gap(.blank), 3)
    case (0xE2, 0x80, 0x90...0x92), (0xE2, 0x80, 0x98...0x99): return (.gap(.joint), 3)
    default: return readOther(text, offset)
    }
  }

  private static func readOther(_ text: Span<UInt8>, _ offset: Int) -> (Character, Int) {
    guard let scalar = scalar(in: text, offset) else { return (.gap(.apart), 1) }
    let count = UTF8.width(scalar)
    if scalar.value &- 0x1E00 < 0x100, vietnamese[Int(scalar.value) - 0x1E00] > 0 {
      return (.letter(vietnamese[Int(scalar.value) - 0x1E00], nil), count)
    }
    let properties = scalar.properties
    if properties.isIdeographic || 0x3040...0x30FF ~= scalar.value { return (.sign, count) }
    if properties.isAlphabetic { return (.otherLetter, count) }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return (.accent, count)
    case .spaceSeparator: return (.gap(.blank), count)
    default: return (.gap(.apart), count)
    }
  }

  /// Whether the letter at an offset is a capital.
  static func isCapital(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return scalar(in: text, offset)?.properties.isUppercase ?? false
  }

  /// The character at an offset; `nil` for bytes that are none.
  private static func scalar(in text: Span<UInt8>, _ offset: Int) -> Unicode.Scalar? {
    var bytes: [UInt8] = []
    for index in offset..<min(offset + 4, text.count) { bytes.append(text[index]) }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
