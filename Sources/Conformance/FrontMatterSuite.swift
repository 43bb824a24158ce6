import RecordSyntax

/// Real Markdown files with front matter: their values and where each key and value stands.
struct FrontMatterSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.lines("manifest.jsonl").map { entry in
      let bytes = try folder.bytes(entry.text("file"))
      let document = Document(parsing: bytes, as: .frontMatter, vocabulary: Vocabulary([]))
      let identifier = Value.string(entry.text("id"))
      guard FrontMatter.isPresent(in: bytes) else { return ["id": identifier, "ok": true, "none": true] }
      guard document.isReadable else { return ["id": identifier, "ok": false] }
      return [
        "id": identifier, "ok": true, "none": false, "value": document.value(),
        "pos": .object(positions(of: document)),
      ]
    }
  }

  /// For each member its pointer, and the line and column of its key and of its value.
  private func positions(of document: Document) -> [Value.Member] {
    let lines = LineMap(document.bytes)
    return document.nodes.indices.filter { document.nodes[$0].kind == .key }.map { key in
      let places = [key, key + 1].flatMap { node -> [Value] in
        let position = lines.position(of: Int(document.nodes[node].range.start))
        return [.number(Decimal(position.line)), .number(Decimal(position.column))]
      }
      return Value.Member(document.pointer(to: key).description, .array(places))
    }
  }
}
