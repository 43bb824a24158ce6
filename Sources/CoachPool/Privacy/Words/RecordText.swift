internal import RecordSyntax

/// One text of a record file that someone chose: a key or value that is no word of the schemas, a comment, or what stands
/// below the fields.
struct RecordText: Sendable {
  /// The text, with the way back to the bytes of the file.
  let decoded: DecodedText
  /// The node of the key or value; `nil` for what is none.
  let node: Int?

  /// All texts of a document, in the order of its parts; of one that cannot be read, all of it as one text.
  static func all(in document: Document) -> [RecordText] {
    guard document.isReadable else {
      let whole = ByteRange(0, document.bytes.count)
      return [RecordText(decoded: DecodedText(document.bytes, whole), node: nil)]
    }
    let nodes = document.nodes.indices.compactMap { node -> RecordText? in
      switch document.nodes[node].kind {
      case .key, .string, .number:
        document.nodes[node].isWord ? nil : RecordText(decoded: document.decoded(node), node: node)
      case .null, .false, .true, .array, .object: nil
      }
    }
    let rest = document.comments + (document.body.map { [$0] } ?? [])
    return nodes + rest.map { RecordText(decoded: DecodedText(document.bytes, $0), node: nil) }
  }

  /// Where words of it stand in its document.
  func place(of range: Range<Int>, by pointers: PointerFinder) -> Place {
    let bytes = decoded.sourceRange(of: range)
    return node.map { .words(pointers.pointer(to: $0), bytes) } ?? .bytes(bytes)
  }
}

extension Node {
  /// Whether it is a word of the schemas; of a text in a block the symbol says something else.
  var isWord: Bool {
    @inline(__always)
    get { symbol != .none && (kind == .key || (style != .literal && style != .folded)) }
  }
}
