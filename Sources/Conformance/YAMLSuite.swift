import RecordSyntax

/// yaml-test-suite: each case is a text of no, one or several documents.
struct YAMLSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.lines("index.jsonl").map { entry in
      let name = entry.text("case")
      let bytes = try folder.bytes(name + "/in.yaml")
      let document = Document(parsing: bytes, as: .yaml, vocabulary: Vocabulary([]))
      guard !document.faults.contains(where: { $0.severity == .error }) else {
        return ["id": .string(name), "ok": false]
      }
      let documents: [Value] = document.nodes.isEmpty ? [] : [document.value()]
      return ["id": .string(name), "ok": true, "value": .array(documents)]
    }
  }
}
