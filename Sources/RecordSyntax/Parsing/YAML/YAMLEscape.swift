/// One escape of a double-quoted scalar, from its backslash on; not the one that joins two lines.
struct YAMLEscape {
  /// What it stands for; `nil` when it is no escape.
  var scalar: Unicode.Scalar?
  /// The number of bytes it takes.
  var count = 2

  /// Reads the escape whose backslash stands at `index`; `end` is where the text ends.
  init(_ bytes: [UInt8], at index: Int, end: Int) {
    guard index + 1 < end else {
      count = 1
      return
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "0"): scalar = "\0"
    case UInt8(ascii: "a"): scalar = "\u{07}"
    case UInt8(ascii: "b"): scalar = "\u{08}"
    case UInt8(ascii: "t"), UInt8(ascii: "\t"): scalar = "\t"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "v"): scalar = "\u{0B}"
    case UInt8(ascii: "f"): scalar = "\u{0C}"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "e"): scalar = "\u{1B}"
    case UInt8(ascii: " "): scalar = " "
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "N"): scalar = "\u{85}"
    case UInt8(ascii: "_"): scalar = "\u{A0}"
    case UInt8(ascii: "L"): scalar = "\u{2028}"
    case UInt8(ascii: "P"): scalar = "\u{2029}"
    case UInt8(ascii: "x"): readHex(bytes, index, end, digits: 2)
    case UInt8(ascii: "u"): readHex(bytes, index, end, digits: 4)
    case UInt8(ascii: "U"): readHex(bytes, index, end, digits: 8)
    default:
      // Half a character is no place to point at.
      if bytes[index + 1] >= 0x80 { count = 1 }
    }
  }

  private mutating func readHex(_ bytes: [UInt8], _ index: Int, _ end: Int, digits: Int) {
    guard let code = Self.hex(bytes, index + 2, end, digits) else { return }
    count = 2 + digits
    scalar = Unicode.Scalar(code)
    guard scalar == nil, digits == 4, code < 0xDC00 else { return }
    // JSON writes what lies beyond U+FFFF as a pair; YAML reads JSON.
    let second = index + 6
    guard second + 1 < end, bytes[second] == UInt8(ascii: "\\"), bytes[second + 1] == UInt8(ascii: "u"),
      let low = Self.hex(bytes, second + 2, end, 4), (0xDC00..<0xE000).contains(low)
    else { return }
    scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
    count = 12
  }

  private static func hex(_ bytes: [UInt8], _ start: Int, _ end: Int, _ count: Int) -> UInt32? {
    guard start + count <= end else { return nil }
    var value: UInt32 = 0
    for index in start..<start + count {
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
