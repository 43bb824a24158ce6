/// Ways past the grammar for what nearly all keys and values of records are: letters, digits and a few marks that mean
/// nothing to YAML, ended by what says at once that nothing else follows.
///
/// Each answers `nil` where the grammar must be asked, and else what the grammar would.
extension YAMLParser {
  /// A key and its value, with a colon and a blank between them.
  private struct Words {
    /// Where the key starts.
    var key: Int
    var keyEnd: Int
    var valueEnd: Int
  }

  /// The end of the key at `at`, which is its colon.
  var endOfWordKey: Int? {
    let index = endOfWord(from: at)
    guard index > at, index < end, bytes[index] == UInt8(ascii: ":"), isGap(index + 1) else { return nil }
    return index
  }

  /// The end of the value behind the blank at an offset, which ends its line; no line below goes on with it.
  func endOfWordValue(from blank: Int, in column: Int) -> Int? {
    Self.endOfWordValue(bytes.span, blank, end, column)
  }

  private static func endOfWordValue(_ text: Span<UInt8>, _ blank: Int, _ end: Int, _ column: Int) -> Int? {
    guard blank < end, text[blank] == UInt8(ascii: " ") else { return nil }
    let index = endOfWord(text, blank + 1, end)
    guard index > blank + 1 else { return nil }
    if index == end { return index }
    guard text[index] == UInt8(ascii: "\n") else { return nil }
    var next = index + 1
    while next < end, text[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end else { return index }
    return next - index - 1 <= column && text[next] > UInt8(ascii: " ") ? index : nil
  }

  /// Reads the lines below as members of the block mapping in a column, as long as they are nothing but a word, a colon, a
  /// blank and a word.
  mutating func wordLines(in column: Int, _ keys: inout YAMLKeys) {
    while let words = Self.wordLine(bytes.span, at, end, column) {
      (lineStart, indent, tab) = (words.key - column, column, -1)
      append(words, &keys)
      at = isStopped ? end : words.valueEnd
    }
  }

  /// The words of the line behind the break at an offset.
  private static func wordLine(_ text: Span<UInt8>, _ lineBreak: Int, _ end: Int, _ column: Int) -> Words? {
    let start = lineBreak + 1 + column
    guard start < end, text[lineBreak] == UInt8(ascii: "\n") else { return nil }
    for index in lineBreak + 1..<start where text[index] != UInt8(ascii: " ") { return nil }
    let keyEnd = endOfWord(text, start, end)
    guard keyEnd > start, keyEnd + 1 < end, text[keyEnd] == UInt8(ascii: ":"),
      let valueEnd = endOfWordValue(text, keyEnd + 1, end, column)
    else { return nil }
    return Words(key: start, keyEnd: keyEnd, valueEnd: valueEnd)
  }

  /// Adds a member that is two words.
  private mutating func append(_ words: Words, _ keys: inout YAMLKeys) {
    let node = nodes.count
    let symbol = vocabulary.symbol(of: bytes.span, words.key, words.keyEnd)
    let range = ByteRange(words.key, words.keyEnd)
    let key = Node(kind: .key, style: .bare, symbol: symbol, range: range, next: node + 2)
    nodes.append(key)
    if !keys.isSurelyNew(key, bytes[words.key]) { reportIfDouble(node, &keys) }
    let start = words.keyEnd + 2
    guard YAMLCoreSchema.isSurelyText(bytes.span, start, words.valueEnd) else {
      append(YAMLToken(start: start, end: words.valueEnd, style: .bare))
      return
    }
    let word = vocabulary.symbol(of: bytes.span, start, words.valueEnd)
    nodes.append(
      Node(kind: .string, style: .bare, symbol: word, range: ByteRange(start, words.valueEnd), next: node + 2)
    )
    lastEnd = words.valueEnd
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

  /// Reads members of a flow mapping, as long as they are nothing but a word, a colon, a blank and a word, with a comma and
  /// a blank between them; `false` when the first is more.
  mutating func wordMembers(_ keys: inout YAMLKeys) -> Bool {
    guard let first = Self.wordMember(bytes.span, at, end) else { return false }
    var words = first
    while true {
      append(words, &keys)
      if isStopped { return true }
      at = words.valueEnd
      guard let another = Self.wordMember(bytes.span, behindCommaAt: at, end) else { return true }
      words = another
    }
  }

  private static func wordMember(_ text: Span<UInt8>, behindCommaAt comma: Int, _ end: Int) -> Words? {
    guard text[comma] == UInt8(ascii: ","), comma + 1 < end, text[comma + 1] == UInt8(ascii: " ")
    else { return nil }
    return wordMember(text, comma + 2, end)
  }

  /// The words of the member that starts at an offset, and is ended by what ends a member.
  private static func wordMember(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Words? {
    let keyEnd = endOfWord(text, start, end)
    guard keyEnd > start, keyEnd + 2 < end, text[keyEnd] == UInt8(ascii: ":"),
      text[keyEnd + 1] == UInt8(ascii: " ")
    else { return nil }
    let valueEnd = endOfWord(text, keyEnd + 2, end)
    guard valueEnd > keyEnd + 2, valueEnd + 1 < end else { return nil }
    switch text[valueEnd] {
    case UInt8(ascii: ","), UInt8(ascii: "}"): break
    case UInt8(ascii: " ") where text[valueEnd + 1] == UInt8(ascii: "}"): break
    default: return nil
    }
    return Words(key: start, keyEnd: keyEnd, valueEnd: valueEnd)
  }

  /// Where the letters, digits and marks from an offset on end; the offset itself when no letter or digit stands there.
  private func endOfWord(from start: Int) -> Int { Self.endOfWord(bytes.span, start, end) }

  static func endOfWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end, text[start] > UInt8(ascii: "/") else { return start }
    var index = start
    while let eight = EightBytes(text, at: index) {
      let count = EightBytes.count(before: eight.noWords)
      index += count
      if count < 8 { return min(index, end) }
    }
    while index < end, isWord(text[index]) { index += 1 }
    return min(index, end)
  }

  /// Whether a byte is an ASCII letter or digit, or one of `-`, `.`, `/` and `_`.
  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    // One bit for each of the first 128 characters: from `-` to `9`, from `A` to `Z`, `_`, and from `a` to `z`.
    let bits: UInt64 = byte < 64 ? 0x03FF_E000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 128 && bits >> UInt64(byte & 63) & 1 != 0
  }
}
