internal import RecordSyntax

/// Tells in a moment that a record file has nothing that ``SensitiveScan`` would find, as nearly every one has not.
enum SensitiveGlance {
  /// How many digits the shortest number has that is looked for.
  private static let leastDigits = 8

  /// Whether a file that its schema admits, and that has no comments, is worth a close look.
  static func maySee(_ recordPath: RecordPath, _ document: Document) -> Bool {
    // The keys and words of the schemas are most of a record, and dates most of what is left.
    let bytes = document.bytes.span
    let nodes = document.nodes.span
    let isOfCoachee = recordPath.kind.isOfCoachee
    for index in nodes.indices where !nodes[index].isWord {
      guard nodes[index].kind == .string || nodes[index].kind == .key else { continue }
      let range = nodes[index].range.indices
      switch nodes[index].style {
      case .bare, .json, .single, .double:
        if maySee(bytes, range.lowerBound, range.upperBound, isOfCoachee) { return true }
      default: return true
      }
    }
    if isOfCoachee {
      let id = recordPath.id.utf8.span
      if maySee(id, 0, id.count, true) { return true }
    } else if digits(recordPath.id.utf8.span) >= leastDigits {
      return true
    }
    guard let body = document.body else { return false }
    return digits(bytes.extracting(body.indices)) >= leastDigits
  }

  @inline(__always)
  private static func maySee(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ isOfCoachee: Bool) -> Bool {
    guard !isDate(text, start, end) else { return false }
    var digits = 0
    var signs = 0
    for index in start..<end {
      digits &+= text[index] &- 0x30 < 10 ? 1 : 0
      signs &+= text[index] == UInt8(ascii: "@") ? 1 : 0
    }
    if digits >= leastDigits || signs > 0 { return true }
    return isOfCoachee && HealthLexicon.standard.maySee(text, start, end)
  }

  private static func digits(_ text: Span<UInt8>) -> Int {
    var digits = 0
    for index in text.indices { digits &+= text[index] &- 0x30 < 10 ? 1 : 0 }
    return digits
  }

  /// Whether a text that the schema admits can only be a date, with or without its quotes.
  @inline(__always)
  private static func isDate(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let from = text[start] &- 0x30 < 10 ? start : start + 1
    guard end - from == 10 + (from - start) else { return false }
    return text[from + 4] == 0x2D && text[from + 7] == 0x2D && text[from] &- 0x30 < 10
      && text[from + 9] &- 0x30 < 10
  }
}
