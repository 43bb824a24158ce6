/// Finds e-mail addresses.
enum MailAddresses {
  /// The bytes of the addresses in a text.
  static func find(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for sign in text.indices {
      guard let behind = signEnd(text, sign) else { continue }
      let bound = found.last?.upperBound ?? 0
      var start = sign
      if text[sign] != UInt8(ascii: "@"), sign > bound, text[sign - 1] == UInt8(ascii: " ") { start -= 1 }
      let localEnd = start
      while start > bound, isLocal(text[start - 1]) { start -= 1 }
      while start < localEnd, text[start] == UInt8(ascii: ".") || text[start] == UInt8(ascii: "'") {
        start += 1
      }
      guard start < localEnd, let end = domainEnd(text, behind) else { continue }
      found.append(start..<end)
    }
    return found
  }

  /// Where a sign between name and domain ends that starts at an offset: `@`, or `(at)` and `[at]` with blanks around them.
  private static func signEnd(_ text: [UInt8], _ start: Int) -> Int? {
    if text[start] == UInt8(ascii: "@") { return start + 1 }
    let brackets: (UInt8, UInt8)? =
      switch text[start] {
      case UInt8(ascii: "("): (0x28, 0x29)
      case UInt8(ascii: "["): (0x5B, 0x5D)
      default: nil
      }
    guard let brackets, start + 4 < text.count, text[start + 1] | 0x20 == UInt8(ascii: "a"),
      text[start + 2] | 0x20 == UInt8(ascii: "t"), text[start + 3] == brackets.1
    else { return nil }
    return text[start + 4] == UInt8(ascii: " ") ? start + 5 : start + 4
  }

  /// Whether a byte may stand before the `@`; one of a character that is not ASCII is taken for a letter's.
  private static func isLocal(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte >= 0x80 || "._%+-'&~#!=^`{|}?$*/".utf8.contains(byte)
  }

  /// Where a domain ends that starts at an offset: names with points between them, the last one of letters.
  private static func domainEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var end: Int?
    var index = start
    while true {
      let nameStart = index
      while index < text.count, isWordByte(text[index]) || text[index] == 0x2D || text[index] >= 0x80 {
        index += 1
      }
      let name = text[nameStart..<index]
      guard !name.isEmpty else { break }
      if nameStart > start, name.count >= 2, !name.contains(where: { $0 &- 0x30 < 10 }) { end = index }
      guard index < text.count, text[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    return end
  }
}
