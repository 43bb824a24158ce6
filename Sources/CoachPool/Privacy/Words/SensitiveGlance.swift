internal import RecordSyntax

/// Tells in a moment that a record file has nothing that ``SensitiveScan`` would find, as nearly every one has not.
enum SensitiveGlance {
  /// How many digits the shortest number has that is looked for.
  private static let leastDigits = 9

  /// Whether a file that its schema admits, and that has no comments, is worth a close look.
  static func maySee(_ recordPath: RecordPath, _ document: Document, _ cleared: inout ClearedTexts) -> Bool {
    // The keys and words of the schemas are most of a record, and dates most of what is left.
    let bytes = document.bytes.span
    let nodes = document.nodes.span
    let isOfCoachee = recordPath.kind.isOfCoachee
    for index in nodes.indices where !nodes[index].isWord {
      guard nodes[index].kind == .string || nodes[index].kind == .key else { continue }
      let isPlain =
        switch nodes[index].style {
        case .bare, .json, .single, .double: true
        default: false
        }
      let start = Int(nodes[index].range.start)
      let end = Int(nodes[index].range.end)
      guard isPlain else { return true }
      if isDate(bytes, start, end) { continue }
      let hasNothing =
        isOfCoachee
        ? cleared.isClear(bytes, start, end) { isClear(bytes, start, end) }
        : hasNoNumber(bytes, start, end)
      if !hasNothing { return true }
    }
    let id = recordPath.id.utf8.span
    guard isOfCoachee ? isClear(id, 0, id.count) : hasNoNumber(id, 0, id.count) else { return true }
    guard let body = document.body?.indices else { return false }
    return !hasNoNumber(bytes, body.lowerBound, body.upperBound)
  }

  /// Whether a text of a record about a coachee has nothing in it.
  @inline(never)
  private static func isClear(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var digits = 0
    var blanks = 0
    for index in start..<end {
      // An address of the mail may be written with (at), and one of a house or a day of birth has blanks and digits.
      if text[index] == UInt8(ascii: "@") || text[index] == UInt8(ascii: "(")
        || text[index] == UInt8(ascii: "[")
      {
        return false
      }
      digits &+= text[index] &- 0x30 < 10 ? 1 : 0
      blanks &+= text[index] == UInt8(ascii: " ") ? 1 : 0
    }
    if digits > 0, blanks > 0 { return false }
    return hasNoNumber(text, start, end) && !HealthLexicon.standard.maySee(text, start, end)
  }

  /// Whether a text has too few digits for any number. One with a digit less is a citizen service number where a word
  /// says so, and each of those words has an `s`.
  private static func hasNoNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= leastDigits else { return true }
    var digits = 0
    var letters = 0
    for index in start..<end {
      // Of digits of a full width every one has the last.
      digits &+= text[index] &- 0x30 < 10 || text[index] == 0xBC ? 1 : 0
      letters &+= text[index] | 0x20 == UInt8(ascii: "s") ? 1 : 0
    }
    return digits < (letters > 0 ? leastDigits - 1 : leastDigits)
  }

  /// Whether a text that the schema admits can only be a date, with or without its quotes.
  @inline(__always)
  private static func isDate(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let count = end - start
    guard count == 10 || count == 12 else { return false }
    let from = start + (count - 10) / 2
    return text[from + 4] == 0x2D && text[from + 7] == 0x2D && text[from] &- 0x30 < 10
      && text[from + 9] &- 0x30 < 10
  }
}
