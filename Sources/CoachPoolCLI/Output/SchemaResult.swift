internal import CoachPool
internal import RecordSchema
internal import RecordSyntax

/// What its schema says of a file that it refuses, as other tools for JSON Schema say it: the *basic* output of the
/// specification (core, 12.4.2), with the path and with lines and columns added.
struct SchemaResult: Sendable {
  /// The path from the working directory.
  let path: String
  /// The URI of the schema, with an empty fragment.
  let schema: String
  /// What is wrong, in the order of the file.
  let errors: [Violation]
  /// Where each of them is: the first character, and the one behind the last.
  let positions: [(start: LineMap.Position, end: LineMap.Position)]
  /// The pointer to the value that each of them is about, as far as it may be shown.
  let pointers: [Pointer]

  /// The results of the files that findings of the rule `schema` are in; each is read and checked again.
  static func results(
    for findings: [Diagnostic], _ context: RuleContext, isRedacted: Bool, shown: (String) -> String
  ) -> [SchemaResult] {
    let paths = Set(findings.filter { $0.rule == "schema" }.map(\.location.path))
    return paths.sorted().compactMap { path in
      guard let kind = try? RecordPath(path).kind.rawValue, let document = context.document(path) else {
        return nil
      }
      let schema = Schemas.bundled.schema(for: kind)
      let found = schema.evaluate(document, .records).violations
      guard !found.isEmpty else { return nil }
      let lines = LineMap(document.bytes)
      let ranges = found.map { document.bytes(of: $0.place) }
      return SchemaResult(
        path: shown(path), schema: schema.uri, errors: found,
        positions: ranges.map { (lines.position(of: Int($0.start)), lines.position(of: Int($0.end))) },
        pointers: found.map {
          isRedacted ? context.knownPart(of: $0.instanceLocation, in: path) : $0.instanceLocation
        })
    }
  }

  /// The result as JSON; `text` makes a message text.
  func value(_ text: (Phrase) -> String) -> Value {
    let list = errors.indices.map { index in
      let (error, position) = (errors[index], positions[index])
      return Value.object([
        .init("valid", false),
        .init("keywordLocation", .string(error.keywordLocation.description)),
        .init("absoluteKeywordLocation", .string(error.absoluteKeywordLocation)),
        .init("instanceLocation", .string(pointers[index].description)),
        .init("error", .string(text(error.message))),
        .init(
          "instancePosition",
          .array(
            [position.start.line, position.start.column, position.end.line, position.end.column]
              .map { .number(Decimal($0)) })),
      ])
    }
    return [
      "path": .string(path), "valid": false, "keywordLocation": "",
      "absoluteKeywordLocation": .string(schema),
      "instanceLocation": "", "errors": .array(list),
    ]
  }
}
