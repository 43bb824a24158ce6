/// Which texts may stand in YAML without quotes, so that every reader takes them for the same text.
enum YAMLPlain {
  /// Whether a text may be written plain.
  ///
  /// - Parameters:
  ///   - bytes: The bytes that the text is a part of.
  ///   - range: Where it stands in them.
  ///   - isKey: Whether it is a key; older readers' other meanings count for values only, for `on` is a field's name.
  ///   - inFlow: Whether it stands in a flow collection, where brackets and commas mean something.
  static func admits(_ bytes: [UInt8], _ range: Range<Int>, isKey: Bool, inFlow: Bool) -> Bool {
    guard stays(bytes, range, isKey: isKey, isPrintable: false) else { return false }
    let last = bytes[range.upperBound - 1]
    if last == 0x20 || last == UInt8(ascii: ":") { return false }
    var index = range.lowerBound + 1
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x20, bytes[index - 1] == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return false }
      if inFlow, isFlowIndicator(byte) { return false }
      index += 1
    }
    return YAMLCoreSchema.kind(of: bytes, range.lowerBound, range.upperBound) == .string
  }

  /// Whether a text that was read from a plain scalar is certain to be written as one again, as the first letters of
  /// most words and the shape of days tell; its bytes are known to need no escape.
  @inline(__always)
  static func surelyStays(_ text: Span<UInt8>, _ range: ByteRange, isKey: Bool) -> Bool {
    let start = Int(range.start)
    let count = Int(range.end) - start
    guard count > 1 else { return false }
    let second = text[start + 1] | 0x20
    switch text[start] | 0x20 {
    // A key may not be null, true or false, and a value not be no, yes, on or off.
    case UInt8(ascii: "n") where isKey: return count != 4 || second != UInt8(ascii: "u")
    case UInt8(ascii: "n"): return count > 2 || second != UInt8(ascii: "o")
    case UInt8(ascii: "t"): return !isKey || count != 4 || second != UInt8(ascii: "r")
    case UInt8(ascii: "f"): return !isKey || count != 5
    case UInt8(ascii: "y"): return isKey || count != 3
    case UInt8(ascii: "o"): return isKey || count > 3
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return !isKey && count == 10 && text[start + 4] == UInt8(ascii: "-")
    default: return false
    }
  }

  /// Whether a text in double quotes is certain to stay in them: nothing but digits, it would be a number without.
  static func surelyStaysQuoted(_ text: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 2 else { return false }
    for index in Int(range.start) + 1..<Int(range.end) - 1 where text[index] &- 0x30 >= 10 { return false }
    return true
  }

  /// Whether a number is certain to be written as ``Decimal`` would: a few digits, none of them for nothing.
  static func isShortestNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 8 else { return false }
    var index = start
    if index < end, text[index] == UInt8(ascii: "-") { index += 1 }
    let first = index
    while index < end, text[index] &- 0x30 < 10 { index += 1 }
    guard index > first, text[first] != UInt8(ascii: "0") || index == first + 1 else { return false }
    // A zero has no sign.
    if index == end { return text[first] != UInt8(ascii: "0") || first == start }
    guard text[index] == UInt8(ascii: ".") else { return false }
    index += 1
    let fraction = index
    while index < end, text[index] &- 0x30 < 10 { index += 1 }
    return index == end && index > fraction && text[end - 1] != UInt8(ascii: "0")
  }

  /// Whether a text that was read from a plain scalar is written as one again: what a reader lets pass and a writer
  /// does not.
  ///
  /// - Parameter isPrintable: Whether it is known that no byte needs an escape.
  static func stays(_ bytes: [UInt8], _ range: Range<Int>, isKey: Bool, isPrintable: Bool) -> Bool {
    guard !range.isEmpty else { return false }
    let first = bytes[range.lowerBound]
    // Most texts start with a letter.
    if first | 0x20 &- 0x61 >= 26, isIndicator(first, bytes, range) { return false }
    if !isPrintable, hasUnprintable(bytes, range) { return false }
    return isKey
      ? YAMLCoreSchema.kind(of: bytes, range.lowerBound, range.upperBound) == .string
      : !isOtherInOlderYAML(bytes, range)
  }

  /// Whether no text in a file can have such a character: it has no tab, no DEL and none of the bytes that one beyond
  /// ASCII starts with. Written so that it becomes a vector loop.
  static func hasOnlyPlainBytes(_ bytes: [UInt8]) -> Bool {
    var flags: UInt8 = 0
    for byte in bytes { flags |= byte | flag(byte == 0x09) | flag(byte == 0x7F) }
    if flags < 0x80 { return true }
    flags = 0
    for byte in bytes {
      flags |=
        flag(byte == 0x09) | flag(byte == 0x7F) | flag(byte == 0xC2) | flag(byte == 0xE2) | flag(byte == 0xEF)
    }
    return flags == 0
  }

  @inline(__always)
  private static func flag(_ isSet: Bool) -> UInt8 { isSet ? 0x80 : 0 }

  /// Whether a text has characters that only an escape can write; line separators and marks count as such.
  static func hasUnprintable(_ bytes: [UInt8], _ range: Range<Int>, admittingBreaks: Bool = false) -> Bool {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte < 0x20 {
        if !(admittingBreaks && byte == 0x0A) { return true }
      } else if byte >= 0x7F {
        let next = index + 1 < end ? bytes[index + 1] : 0
        switch byte {
        case 0x7F: return true
        // U+0080 to U+009F; U+2028 and U+2029; U+FEFF; U+FFFE and U+FFFF.
        case 0xC2: if next < 0xA0 { return true }
        case 0xE2: if next == 0x80, index + 2 < end, bytes[index + 2] & 0xFE == 0xA8 { return true }
        case 0xEF:
          let last = index + 2 < end ? bytes[index + 2] : 0
          if next == 0xBB && last == 0xBF || next == 0xBF && last >= 0xBE { return true }
        default: break
        }
      }
      index += 1
    }
    return false
  }

  private static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","): true
    default: false
    }
  }

  /// Whether a text starts with something that means or once meant more than itself.
  private static func isIndicator(_ first: UInt8, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch first {
    case 0x20, UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":"),
      UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      return true
    case UInt8(ascii: "<"): return range.count == 2 && bytes[range.lowerBound + 1] == first
    case UInt8(ascii: "="): return range.count == 1
    case UInt8(ascii: "."): return bytes[range].starts(with: "...".utf8)
    default: return false
    }
  }

  /// Whether a reader of YAML 1.1 takes a text for a truth value or a number: `no`, `12:30`, `1_000`, `0b11`.
  ///
  /// Days are left out, though such a reader makes a date of them: records are full of them, and nothing is lost.
  private static func isOtherInOlderYAML(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    switch first | 0x20 {
    case UInt8(ascii: "y"), UInt8(ascii: "n"), UInt8(ascii: "o"):
      guard range.count <= 3 else { return false }
      return isTruthValueInOlderYAML(bytes, range)
    default: break
    }
    // A day: nearly all that starts with a digit.
    if range.count == 10, bytes[range.lowerBound + 4] == UInt8(ascii: "-") { return false }
    guard first &- 0x30 < 10 || first == UInt8(ascii: "+") || first == UInt8(ascii: ".") else { return false }
    let rest = bytes[range].dropFirst(first == UInt8(ascii: "+") ? 1 : 0)
    let digits = rest.starts(with: "0b".utf8) ? rest.dropFirst(2) : rest
    for byte in digits {
      let isPart =
        byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        || byte == UInt8(ascii: ".")
      guard isPart else { return false }
    }
    return true
  }

  private static func isTruthValueInOlderYAML(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    ["y", "n", "yes", "no", "on", "off"].contains {
      YAMLCoreSchema.isWord(bytes, range.lowerBound, range.upperBound, $0)
    }
  }
}
