internal import RecordSchema
internal import RecordSyntax

/// What holds for any schema, and any value held against it.
enum SchemaProperties {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let (schemaBytes, instance) = bytes.halves(at: UInt8(ascii: "\n"))
    let source = SchemaSource(uri: "", json: schemaBytes)
    // Which words are known before must make no difference to what is admitted.
    let known = Vocabulary(words(of: source.document) + words(of: document(instance, Vocabulary([]))))
    let verdict = try evaluate(source, instance, known)
    let other = try evaluate(source, instance, Vocabulary([]))
    try hold(verdict == other, "the verdict does not depend on the vocabulary")
  }

  /// Whether the value is admitted, strictly and as a record is; `nil` for a schema that is refused.
  private static func evaluate(
    _ source: SchemaSource, _ instance: [UInt8], _ vocabulary: Vocabulary
  ) throws(BrokenProperty) -> [Bool]? {
    let schema: Schema
    do throws(SchemaFault) {
      schema = try Schema(compiling: [source], vocabulary: vocabulary)
    } catch {
      for language in Language.allCases {
        try hold(!error.message.text(language).isEmpty, "the refusal of a schema has words")
      }
      return nil
    }
    let document = document(instance, vocabulary)
    var verdicts: [Bool] = []
    for options in [EvaluationOptions.standard, .records] {
      let evaluation = schema.evaluate(document, options)
      let again = schema.evaluate(document, options)
      try hold(
        evaluation.violations == again.violations && evaluation.dataClasses == again.dataClasses,
        "an evaluation is the same every time")
      let isValid = schema.isValid(document, options)
      try hold(
        !document.isReadable || isValid == evaluation.violations.isEmpty,
        "what is not valid has a violation, and nothing else has")
      try check(evaluation.violations, in: document, vocabulary)
      verdicts.append(isValid)
    }
    return verdicts
  }

  private static func check(
    _ violations: [Violation], in document: Document, _ vocabulary: Vocabulary
  ) throws(BrokenProperty) {
    for violation in violations {
      try hold(document.nodes.indices.contains(violation.node), "a violation has a node")
      try hold(
        document.pointer(to: violation.node) == violation.pointer, "a violation's pointer leads to its node")
      let range = document.bytes(of: violation.place)
      try hold(range.end <= document.bytes.count, "a violation lies in the text")
      for language in Language.allCases {
        try hold(!violation.message.text(language).isEmpty, "a violation has words")
        try hold(violation.help?.text(language).isEmpty != true, "a remedy has words")
      }
      // A remedy may be refused, but never makes a file that cannot be read.
      if let fix = violation.fix, let mended = try? document.applying([fix], vocabulary: vocabulary) {
        try hold(mended.isReadable, "a mended document is readable")
      }
    }
  }

  private static func document(_ bytes: [UInt8], _ vocabulary: Vocabulary) -> Document {
    Document(parsing: bytes, as: .json, vocabulary: vocabulary)
  }

  private static func words(of document: Document) -> [String] {
    document.nodes.indices.filter { [.key, .string].contains(document.nodes[$0].kind) }
      .map { document.text(of: $0) }
  }
}
