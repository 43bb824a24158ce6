/// A character written by its name or number, such as `&euml;`, `&#235;` and `&#xEB;`.
struct CharacterReference {
  /// What is meant.
  let text: String
  /// Where what follows begins.
  let end: Int

  /// The longest name there is.
  private static let longestName = 31

  /// Reads the reference that begins with the `&` at a place; `nil` where none does.
  init?(in bytes: [UInt8], at start: Int, before limit: Int) {
    guard start + 2 < limit else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      let isHexadecimal = bytes[start + 2].lowercased == UInt8(ascii: "x")
      let digits = start + (isHexadecimal ? 3 : 2)
      let end = Self.end(in: bytes, from: digits, before: limit, most: isHexadecimal ? 6 : 7)
      guard let end, let value = UInt32(bytes.text(digits..<end), radix: isHexadecimal ? 16 : 10) else {
        return nil
      }
      text = String(Unicode.Scalar(value).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}")
      self.end = end + 1
    } else {
      let end = Self.end(in: bytes, from: start + 1, before: limit, most: Self.longestName)
      guard let end, let text = EntityNames.texts[bytes.text(start + 1..<end)] else { return nil }
      self.text = text
      self.end = end + 1
    }
  }

  /// Where the `;` behind letters and digits stands.
  private static func end(in bytes: [UInt8], from start: Int, before limit: Int, most: Int) -> Int? {
    let most = Swift.min(limit, start + most + 1)
    guard start < most, let end = bytes[start..<most].firstIndex(where: { !$0.isLetterOrDigit }) else {
      return nil
    }
    return end > start && bytes[end] == UInt8(ascii: ";") ? end : nil
  }
}
