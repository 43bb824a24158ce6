/// A way past the grammar for what nearly all members of records are: a key and a text, whole number or truth value, with
/// nothing in either that needs a second look.
extension JSONParser {
  /// Where the parts of such a member end.
  private struct Member {
    var keyEnd: Int
    var kind: Node.Kind
    var start: Int
    var end: Int
  }

  /// Reads such members up to the first that is none, and says what may come then; `nil` when the first one is none.
  mutating func passMembers() -> Expected? {
    guard let first = Self.member(bytes.span, at: index) else { return nil }
    var member = first
    isForgiving = false
    while true {
      append(member)
      guard let next = Self.nextKey(bytes.span, behind: index) else { return .separator }
      (comma, index) = (index, next)
      guard let another = Self.member(bytes.span, at: index) else { return .key }
      member = another
    }
  }

  private mutating func append(_ member: Member) {
    let node = nodes.count
    let key = vocabulary.symbol(of: bytes.span, index + 1, member.keyEnd - 1)
    nodes.append(
      Node(kind: .key, style: .json, symbol: key, range: ByteRange(index, member.keyEnd), next: node + 2))
    let isText = member.kind == .string
    let word = isText ? vocabulary.symbol(of: bytes.span, member.start + 1, member.end - 1) : .none
    nodes.append(
      Node(
        kind: member.kind, style: isText ? .json : .bare, symbol: word,
        range: ByteRange(member.start, member.end), next: node + 2))
    (index, lastEnd) = (member.end, member.end)
  }

  /// The member whose key starts at an offset.
  private static func member(_ text: Span<UInt8>, at offset: Int) -> Member? {
    guard let keyEnd = endOfPlainString(text, offset), keyEnd + 2 < text.count,
      text[keyEnd] == UInt8(ascii: ":")
    else { return nil }
    let start = text[keyEnd + 1] == UInt8(ascii: " ") ? keyEnd + 2 : keyEnd + 1
    switch text[start] {
    case UInt8(ascii: "\""):
      guard let end = endOfPlainString(text, start) else { return nil }
      return Member(keyEnd: keyEnd, kind: .string, start: start, end: end)
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      var end = start + 1
      while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
      return isEndOfValue(text, end) ? Member(keyEnd: keyEnd, kind: .number, start: start, end: end) : nil
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      guard let eight = EightBytes(text, at: start) else { return nil }
      let kind: Node.Kind = text[start] == UInt8(ascii: "t") ? .true : .false
      let end = start + (kind == .true ? 4 : 5)
      guard eight.prefix(end - start) == (kind == .true ? 0x6575_7274 : 0x65_736C_6166),
        isEndOfValue(text, end)
      else { return nil }
      return Member(keyEnd: keyEnd, kind: kind, start: start, end: end)
    default: return nil
    }
  }

  /// Whether a number or word that reaches up to an offset ends there.
  private static func isEndOfValue(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count else { return false }
    switch text[end] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), 0x0A, 0x20: return true
    default: return false
    }
  }

  /// Where the next key starts, behind a comma at an offset and blanks.
  private static func nextKey(_ text: Span<UInt8>, behind end: Int) -> Int? {
    guard end < text.count, text[end] == UInt8(ascii: ",") else { return nil }
    var next = end + 1
    while next < text.count, text[next] == 0x20 || text[next] == 0x0A { next += 1 }
    return next < text.count && text[next] == UInt8(ascii: "\"") ? next : nil
  }
}
