/// Ways past the grammar for what nearly all keys and values of records are: letters, digits and a few marks that mean
/// nothing to YAML, ended by what says at once that nothing else follows.
///
/// Each answers `nil` where the grammar must be asked, and else what the grammar would.
extension YAMLParser {
  /// The end of the key at `at`, which is its colon.
  var endOfWordKey: Int? {
    let index = endOfWord(from: at)
    guard index > at, index < end, bytes[index] == UInt8(ascii: ":"), isGap(index + 1) else { return nil }
    return index
  }

  /// The end of the value behind the blank at an offset, which ends its line; no line below goes on with it.
  func endOfWordValue(from blank: Int, in column: Int) -> Int? {
    guard blank < end, bytes[blank] == UInt8(ascii: " ") else { return nil }
    let index = endOfWord(from: blank + 1)
    guard index > blank + 1 else { return nil }
    if index == end { return index }
    guard bytes[index] == UInt8(ascii: "\n") else { return nil }
    let text = bytes.span
    var next = index + 1
    while next < end, text[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end else { return index }
    return next - index - 1 <= column && text[next] > UInt8(ascii: " ") ? index : nil
  }

  /// Reads the line below as a member of the block mapping in a column, where it is nothing but a word, a colon, a blank
  /// and a word; `false` when it is more.
  mutating func wordLine(in column: Int, _ keys: inout YAMLKeys) -> Bool {
    guard at < end, bytes[at] == UInt8(ascii: "\n") else { return false }
    let line = at + 1
    let start = line + column
    guard start < end, hasOnlySpaces(line..<start) else { return false }
    let keyEnd = endOfWord(from: start)
    guard keyEnd > start, keyEnd + 1 < end, bytes[keyEnd] == UInt8(ascii: ":"),
      let valueEnd = endOfWordValue(from: keyEnd + 1, in: column)
    else { return false }
    (lineStart, indent, tab) = (line, column, -1)
    let key = appendKey(YAMLToken(start: start, end: keyEnd, style: .bare), &keys)
    append(YAMLToken(start: keyEnd + 2, end: valueEnd, style: .bare))
    nodes[key].next = UInt32(nodes.count)
    at = isStopped ? end : valueEnd
    return true
  }

  private func hasOnlySpaces(_ range: Range<Int>) -> Bool {
    let text = bytes.span
    for index in range where text[index] != UInt8(ascii: " ") { return false }
    return true
  }

  /// The scalar at `at` in a flow collection, and where what ends it stands.
  var wordInFlow: (token: YAMLToken, next: Int)? {
    let index = endOfWord(from: at)
    guard index > at, index + 1 < end else { return nil }
    var next = index
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): break
    case UInt8(ascii: ":") where bytes[index + 1] == UInt8(ascii: " "): break
    case UInt8(ascii: " ") where bytes[index + 1] == UInt8(ascii: "}"): next = index + 1
    default: return nil
    }
    return (YAMLToken(start: at, end: index, style: .bare), next)
  }

  /// Reads a member of a flow mapping that is nothing but a word, a colon, a blank and a word; `false` when it is more.
  mutating func wordMember(_ keys: inout YAMLKeys) -> Bool {
    let keyEnd = endOfWord(from: at)
    guard keyEnd > at, keyEnd + 2 < end, bytes[keyEnd] == UInt8(ascii: ":"),
      bytes[keyEnd + 1] == UInt8(ascii: " ")
    else { return false }
    let valueEnd = endOfWord(from: keyEnd + 2)
    guard valueEnd > keyEnd + 2, valueEnd + 1 < end else { return false }
    var next = valueEnd
    switch bytes[valueEnd] {
    case UInt8(ascii: ","), UInt8(ascii: "}"): break
    case UInt8(ascii: " ") where bytes[valueEnd + 1] == UInt8(ascii: "}"): next = valueEnd + 1
    default: return false
    }
    let key = appendKey(YAMLToken(start: at, end: keyEnd, style: .bare), &keys)
    append(YAMLToken(start: keyEnd + 2, end: valueEnd, style: .bare))
    nodes[key].next = UInt32(nodes.count)
    if !isStopped { at = next }
    return true
  }

  /// Where the letters, digits and marks from an offset on end; the offset itself when no letter or digit stands there.
  private func endOfWord(from start: Int) -> Int {
    let text = bytes.span
    guard start < end, Self.isWord(text[start]), text[start] > UInt8(ascii: "/") else { return start }
    var index = start + 1
    while index < end, Self.isWord(text[index]) { index += 1 }
    return index
  }

  /// Whether a byte is an ASCII letter or digit, or one of `-`, `.`, `/` and `_`.
  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    // One bit for each of the first 128 characters: from `-` to `9`, from `A` to `Z`, `_`, and from `a` to `z`.
    let bits: UInt64 = byte < 64 ? 0x03FF_E000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 128 && bits >> UInt64(byte & 63) & 1 != 0
  }
}
