import RecordSyntax

/// Real Markdown files with front matter: their values and where each key and value stands.
///
/// It asks what people's files need, so a file with warnings counts as read, as it does for `check`.
struct FrontMatterSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.results(of: "manifest.jsonl", identifiedBy: "id") { entry in
      let bytes = try folder.bytes(entry.text("file"))
      guard FrontMatter.isPresent(in: bytes) else {
        return [Value.Member("ok", true), Value.Member("none", true)]
      }
      let document = Document(parsing: bytes, as: .frontMatter, vocabulary: Vocabulary([]))
      guard document.isReadable else { return document.refusal { $0.severity == .error } }
      return [
        Value.Member("ok", true), Value.Member("none", false), Value.Member("value", document.value()),
        Value.Member("pos", .object(positions(of: document))),
      ]
    }
  }

  /// For each member and element its pointer, and the line and column of its key and of its value; an element, which
  /// has no key, is its own.
  private func positions(of document: Document) -> [Value.Member] {
    let lines = LineMap(document.bytes)
    return document.nodes.indices.dropFirst().filter { document.nodes[$0].kind != .key }.map { node in
      let places = [document.key(of: node) ?? node, node].flatMap { node -> [Value] in
        let position = lines.position(of: Int(document.nodes[node].range.start))
        return [.number(Decimal(position.line)), .number(Decimal(position.column))]
      }
      return Value.Member(document.pointer(to: node).description, .array(places))
    }
  }
}
