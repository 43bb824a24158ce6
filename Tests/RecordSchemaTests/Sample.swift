import RecordSchema
import RecordSyntax

/// A schema and values written as JSON, for short tests.
struct Sample {
  let schema: Schema
  let vocabulary: Vocabulary

  init(_ json: String, isStrict: Bool = false, others: [(uri: String, json: String)] = []) throws {
    let sources = ([("", json)] + others).map { SchemaSource(uri: $0.0, json: Array($0.1.utf8)) }
    var words = SchemaWords()
    for source in sources { words.read(source) }
    vocabulary = Vocabulary(words.words)
    schema = try Schema(compiling: sources, vocabulary: vocabulary, strict: isStrict)
  }

  func document(_ json: String) -> Document {
    Document(parsing: Array(json.utf8), as: .json, vocabulary: vocabulary)
  }

  func violations(_ json: String, _ options: EvaluationOptions = .standard) -> [Violation] {
    schema.evaluate(document(json), options).violations
  }
}
