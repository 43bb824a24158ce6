/// One escape of a JSON string, from its backslash on.
struct JSONEscape {
  /// Why an escape is no escape.
  enum Problem {
    case unknown, badHex, loneSurrogate
  }

  /// What it stands for; U+FFFD when it stands for nothing.
  var scalar: Unicode.Scalar = "\u{FFFD}"
  /// The number of bytes it takes.
  var count: Int
  /// What is wrong with it.
  var problem: Problem?

  /// Reads the escape whose backslash stands at `index`; `end` is where the string's bytes end.
  init(_ bytes: [UInt8], at index: Int, end: Int) {
    guard index + 1 < end else {
      (count, problem) = (1, .unknown)
      return
    }
    count = 2
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "b"): scalar = "\u{08}"
    case UInt8(ascii: "f"): scalar = "\u{0C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): readUnicode(bytes, index, end)
    default:
      // The character behind the backslash belongs to the fault, unless it cannot stand in a string at all.
      let next = bytes[index + 1]
      count = next < 0x20 || next >= 0x80 ? 1 : 2
      problem = .unknown
    }
  }

  private mutating func readUnicode(_ bytes: [UInt8], _ index: Int, _ end: Int) {
    guard let unit = Self.hex(bytes, index + 2, end) else {
      problem = .badHex
      return
    }
    count = 6
    if let whole = Unicode.Scalar(unit) {
      scalar = whole
      return
    }
    guard unit < 0xDC00, index + 7 < end, bytes[index + 6] == UInt8(ascii: "\\"),
      bytes[index + 7] == UInt8(ascii: "u"), let low = Self.hex(bytes, index + 8, end),
      (0xDC00..<0xE000).contains(low),
      let pair = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else {
      problem = .loneSurrogate
      return
    }
    scalar = pair
    count = 12
  }

  /// Four hexadecimal digits.
  private static func hex(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let byte = bytes[index]
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      if byte &- 0x30 < 10 {
        value = value << 4 | UInt32(byte &- 0x30)
      } else if letter < 6 {
        value = value << 4 | UInt32(letter + 10)
      } else {
        return nil
      }
    }
    return value
  }
}
