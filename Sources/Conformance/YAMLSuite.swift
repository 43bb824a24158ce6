import RecordSyntax

/// yaml-test-suite: each case is a text of no, one or several documents.
///
/// The suite asks what the grammar of YAML 1.2 admits, which equal keys are within and some of our warnings are not.
struct YAMLSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.results(of: "index.jsonl", identifiedBy: "case") { entry in
      let bytes = try folder.bytes(entry.text("case") + "/in.yaml")
      let document = Document(parsing: bytes, as: .yaml, vocabulary: Vocabulary([]))
      guard document.isWithinGrammar else { return document.refusal { !$0.isWithinGrammar } }
      let documents: [Value] = document.nodes.isEmpty ? [] : [document.value()]
      return [Value.Member("ok", true), Value.Member("value", .array(documents))]
    }
  }
}
