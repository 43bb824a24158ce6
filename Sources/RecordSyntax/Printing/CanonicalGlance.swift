/// A quick look at whether a document is canonical: one pass over the nodes that asks of each only whether it begins where
/// it would.
///
/// It knows what nearly all records are made of: words, days, numbers and JSON strings without escapes, and no comment. Of
/// anything else it is not certain, which says nothing: ``CanonicalPrinter`` then finds out.
///
/// Each function answers with the offset behind what it was to look at, or `nil` when it is not certain. They are handed
/// text and nodes as spans, for what is asked a hundred times a record is too little to go through an array for.
enum CanonicalGlance {
  /// Whether a readable document, whose members stand in the order of fields, is certain to be canonical.
  static func isCertain(_ document: Document) -> Bool {
    guard document.comments.isEmpty, YAMLPlain.hasOnlyPlainBytes(document.bytes) else { return false }
    switch document.syntax {
    case .json: return isCanonicalJSON(document.bytes.span, document.nodes.span)
    case .frontMatter:
      return isCanonicalFrontMatter(document.bytes.span, document.nodes.span, document.body?.indices ?? 0..<0)
    case .yaml: return false
    }
  }

  /// Whether a byte stands at an offset.
  @inline(__always)
  static func has(_ byte: UInt8, _ text: Span<UInt8>, at offset: Int) -> Bool {
    offset < text.count && text[offset] == byte
  }

  /// The column's place in the next line, when a line ends at an offset and nothing but spaces stands before that column.
  @inline(__always)
  static func nextLine(_ text: Span<UInt8>, _ at: Int, column: Int) -> Int? {
    if column < 8, let eight = EightBytes(text, at: at) {
      return eight.isLineEnd(withSpaces: column) ? at + 1 + column : nil
    }
    guard has(UInt8(ascii: "\n"), text, at: at), at + column < text.count else { return nil }
    for offset in at + 1..<at + 1 + column where text[offset] != UInt8(ascii: " ") { return nil }
    return at + 1 + column
  }

  /// Whether a key and its value are parted by a colon and a space, and nothing more.
  @inline(__always)
  static func areParted(_ key: Node, _ value: Node, _ text: Span<UInt8>) -> Bool {
    let end = Int(key.range.end)
    return Int(value.range.start) == end + 2 && end + 1 < text.count && text[end] == UInt8(ascii: ":")
      && text[end + 1] == UInt8(ascii: " ")
  }

  /// Whether a number, truth value or empty container has its one form.
  @inline(__always)
  static func isBareInForm(_ node: Node, _ text: Span<UInt8>) -> Bool {
    let start = Int(node.range.start)
    switch node.kind {
    case .number: return YAMLPlain.isShortestNumber(text, start, Int(node.range.end))
    case .true, .false: return text[start] > 0x60 && text[start + 1] > 0x60
    case .object, .array: return node.range.count == 2
    case .null, .string, .key: return false
    }
  }
}
