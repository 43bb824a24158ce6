import RecordSyntax

/// JSONTestSuite: what must be read, what must be refused, and what may be either.
struct JSONSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.lines("index.jsonl").map { entry in
      let file = entry.text("file")
      let document = Document(parsing: try folder.bytes(file), as: .json, vocabulary: Vocabulary([]))
      guard document.isReadable else { return ["id": .string(file), "ok": false] }
      return ["id": .string(file), "ok": true, "value": document.value()]
    }
  }
}
