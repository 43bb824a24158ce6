import RecordSyntax

/// JSONTestSuite: what must be read, what must be refused, and what may be either.
///
/// The suite asks what RFC 8259 admits, so a file whose only faults are our own stricter ones counts as read.
struct JSONSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.lines("index.jsonl").map { entry in
      let file = entry.text("file")
      let document = Document(parsing: try folder.bytes(file), as: .json, vocabulary: Vocabulary([]))
      guard !document.nodes.isEmpty, document.faults.allSatisfy(\.isOursAlone) else {
        return ["id": .string(file), "ok": false]
      }
      return ["id": .string(file), "ok": true, "value": document.value()]
    }
  }
}
