import RecordSyntax

/// JSONTestSuite: what must be read, what must be refused, and what may be either.
///
/// The suite asks what RFC 8259 admits, so a file whose only faults are our own stricter ones counts as read.
struct JSONSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.results(of: "index.jsonl", identifiedBy: "file") { entry in
      let bytes = try folder.bytes(entry.text("file"))
      let document = Document(parsing: bytes, as: .json, vocabulary: Vocabulary([]))
      guard !document.nodes.isEmpty, document.isWithinGrammar else {
        return document.refusal { !$0.isWithinGrammar }
      }
      return [Value.Member("ok", true), Value.Member("value", document.value())]
    }
  }
}
