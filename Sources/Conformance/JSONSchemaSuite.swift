import RecordSchema
import RecordSyntax

/// JSON-Schema-Test-Suite for 2020-12; its remote schemas are those of `uri-map.json`.
struct JSONSchemaSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    let remotes = try remotes()
    return try folder.lines("index.jsonl").flatMap { entry in
      // What is an annotation by default is asserted where the suite is about asserting it.
      let options = EvaluationOptions(nullIsAbsent: false, assertsFormat: entry.text("set") == "format")
      return try results(of: entry.text("file"), options, remotes)
    }
  }

  private func remotes() throws -> [SchemaSource] {
    let map = Document(parsing: try folder.bytes("uri-map.json"), as: .json, vocabulary: Vocabulary([]))
      .value()
    guard case .object(let members) = map else { return [] }
    return try members.compactMap { member in
      guard case .string(let file) = member.value else { return nil }
      let source = SchemaSource(uri: member.key, json: try folder.bytes(file))
      return source.document.isReadable ? source : nil
    }
  }

  private func results(
    of file: String, _ options: EvaluationOptions, _ remotes: [SchemaSource]
  ) throws -> [Value] {
    let groups = Document(parsing: try folder.bytes(file), as: .json, vocabulary: Vocabulary([])).value()
    guard case .array(let groups) = groups else { return [] }
    var results: [Value] = []
    for (number, group) in groups.enumerated() {
      let source = SchemaSource(uri: "", json: bytes(of: group["schema"] ?? true))
      var words = SchemaWords()
      words.read(source)
      let vocabulary = Vocabulary(words.words)
      let schema = try? Schema(compiling: [source] + remotes, vocabulary: vocabulary)
      guard case .array(let tests)? = group["tests"] else { continue }
      for (index, test) in tests.enumerated() {
        let id = Value.string("\(file)#\(number)#\(index)")
        guard let schema, let data = test["data"] else {
          results.append(["id": id, "ok": false])
          continue
        }
        let evaluation = schema.evaluate(document(data, vocabulary), options)
        results.append(["id": id, "ok": true, "valid": .bool(evaluation.violations.isEmpty)])
      }
    }
    return results
  }

  private func document(_ value: Value, _ vocabulary: Vocabulary) -> Document {
    Document(parsing: bytes(of: value), as: .json, vocabulary: vocabulary)
  }

  private func bytes(of value: Value) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    return writer.bytes
  }
}
