/// What an unquoted scalar means, by the core schema of YAML 1.2 (section 10.3.2).
enum YAMLCoreSchema {
  /// Numbers that are not written in base ten.
  enum Special {
    /// `.inf` and `.nan`, which no record means.
    case infinityOrNaN
    /// `0o17` and `0x1F`.
    case otherBase
  }

  /// More digits than this are refused in another base, where making them decimal takes quadratic time.
  static let mostDigitsInOtherBase = 64

  /// Whether letters, digits and marks such as `-` are certain to be a text, as the first letters of most words and the shape
  /// of days tell.
  @inline(__always)
  static func isSurelyText(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch text[start] | 0x20 {
    // As in null, true and false.
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "f"): end - start > 5
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    // A dash behind a digit is in no number.
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      end - start == 10 && text[start + 4] == UInt8(ascii: "-") && text[start + 3] &- 0x30 < 10
    default: false
    }
  }

  /// The kind of the scalar in `start..<end`.
  static func kind(of bytes: [UInt8], _ start: Int, _ end: Int) -> Node.Kind {
    guard start < end else { return .null }
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      if isDecimal(bytes, start, end) || special(bytes, start, end) != nil { return .number }
    case UInt8(ascii: "~"):
      if end - start == 1 { return .null }
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      if isWord(bytes, start, end, "null") { return .null }
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      if isWord(bytes, start, end, "true") { return .true }
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      if isWord(bytes, start, end, "false") { return .false }
    default: break
    }
    return .string
  }

  /// Which number outside base ten the scalar is; `nil` when it is none.
  static func special(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Special? {
    guard end - start > 2 else { return nil }
    if bytes[start] == UInt8(ascii: "0") {
      switch bytes[start + 1] {
      case UInt8(ascii: "o"): return bytes[start + 2..<end].allSatisfy { $0 &- 0x30 < 8 } ? .otherBase : nil
      case UInt8(ascii: "x"):
        let isHex = bytes[start + 2..<end].allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
        return isHex ? .otherBase : nil
      default: return nil
      }
    }
    var index = start
    let isSigned = bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+")
    if isSigned { index += 1 }
    guard end - index == 4, bytes[index] == UInt8(ascii: ".") else { return nil }
    if isWord(bytes, index + 1, end, "inf") { return .infinityOrNaN }
    if isSigned { return nil }
    let word = bytes[index + 1..<end]
    return word.elementsEqual("nan".utf8) || word.elementsEqual("NaN".utf8) || word.elementsEqual("NAN".utf8)
      ? .infinityOrNaN : nil
  }

  /// Whether it is a word in lower case, with a capital, or in upper case.
  static func isWord(_ bytes: [UInt8], _ start: Int, _ end: Int, _ word: String) -> Bool {
    guard end - start == word.utf8.count else { return false }
    var capitals = 0
    var index = start
    for letter in word.utf8 {
      guard bytes[index] | 0x20 == letter else { return false }
      if bytes[index] != letter { capitals += 1 }
      index += 1
    }
    let startsWithCapital = bytes[start] & 0x20 == 0
    return capitals == 0 || capitals == end - start || capitals == 1 && startsWithCapital
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
  private static func isDecimal(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
    let whole = index
    while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
    let wholeCount = index - whole
    if index == end { return wholeCount > 0 }
    if bytes[index] == UInt8(ascii: ".") {
      let fraction = index + 1
      index = fraction
      while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
      if wholeCount == 0, index == fraction { return false }
    } else if wholeCount == 0 {
      return false
    }
    if index == end { return true }
    guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return false }
    index += 1
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
    let exponent = index
    while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
    return index == end && index > exponent
  }
}
