/// Finds bank account numbers (IBAN, ISO 13616), by their country's length and their checksum.
enum BankAccounts {
  /// The countries of the register of SWIFT, each with how many characters its numbers have.
  private static let lengths: [[UInt8]: Int] = {
    let register = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
      ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 \
      LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 \
      PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 \
      YE30
      """
    let entries = register.split(separator: " ").compactMap { entry in
      Int(entry.dropFirst(2)).map { (entry.utf8.prefix(2).map { $0 | 0x20 }, $0) }
    }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }()

  /// The bytes of the numbers in a text.
  static func find(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    // A country, two digits, and at least eleven more characters.
    while start + 15 <= text.count {
      let digits = start + 2 + (isSeparator(text, start + 2) ? 1 : 0)
      if isDigit(text[digits]), isDigit(text[digits + 1]), start == 0 || !isWordByte(text[start - 1]),
        let end = end(of: text, start)
      {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Where a number ends that starts at a byte; `nil` when none does.
  private static func end(of text: [UInt8], _ start: Int) -> Int? {
    guard let length = lengths[text[start..<start + 2].map { $0 | 0x20 }] else { return nil }
    var characters: [UInt8] = []
    var index = start
    while characters.count < length, index < text.count {
      if isWordByte(text[index]) {
        characters.append(text[index])
      } else if !isSeparator(text, index) {
        return nil
      }
      index += 1
    }
    guard characters.count == length, index == text.count || !isWordByte(text[index]) else { return nil }
    return hasChecksum(characters) ? index : nil
  }

  /// Whether a byte is one of the blanks, hyphens, points and slashes that people write between groups, alone or by two.
  private static func isSeparator(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
      text[index - 1] != text[index] || text[index - 2] != text[index]
    // A blank that does not break a line, in two bytes.
    case 0xC2: index + 1 < text.count && text[index + 1] == 0xA0
    case 0xA0: text[index - 1] == 0xC2
    default: false
    }
  }

  /// Whether the number is 1 modulo 97, its first four characters put last and letters counted from 10 (ISO 7064).
  private static func hasChecksum(_ characters: [UInt8]) -> Bool {
    var rest = 0
    for byte in characters[4...] + characters[..<4] {
      rest = isDigit(byte) ? rest * 10 + Int(byte - 0x30) : rest * 100 + Int((byte | 0x20) - 0x61) + 10
      rest %= 97
    }
    return rest == 1
  }
}
