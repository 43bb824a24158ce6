package import RecordSyntax

/// One field of a kind of record, as its schema describes it.
package struct SchemaField: Sendable {
  /// What may stand in it.
  package enum Form: Hashable, Sendable {
    /// Any text, or the id or key that it stands for.
    case text, key
    /// A day of the calendar.
    case day
    /// A whole number.
    case number
    /// Yes or no.
    case truth
    /// One of some words, each with its meaning in Dutch.
    case words([Word])
  }

  /// A word of an enumeration.
  package struct Word: Hashable, Sendable {
    /// As files have it.
    package let text: String
    /// What it means in Dutch.
    package let dutch: String
  }

  /// The keys that lead to it from the record's root; the elements of lists are passed through.
  package let keys: [String]
  /// What may stand in it.
  package let form: Form
  /// Whether it holds a list of that.
  package let isList: Bool
  /// Whether its group must have it.
  package let isRequired: Bool
  /// What it is called.
  package let title: Phrase
  /// The class of its data.
  package let dataClass: DataClass

  /// The key it stands under.
  package var key: String { keys.last ?? "" }

  /// Takes what a schema says of it; `nil` for a group, and for a list or map of groups.
  init?(_ schema: Value, at keys: [String], isRequired: Bool) {
    let isList = schema.text("type") == "array"
    let content = isList ? schema["items"] ?? .null : schema
    switch content.text("type") {
    case "string" where content["enum"] != nil:
      form = .words(
        content["enum"].texts.map { Word(text: $0, dutch: content["x-words"]?.text($0) ?? $0) })
    case "string" where content.text("format") == "date": form = .day
    // A pattern that is only looked for admits any text around it.
    case "string": form = content.text("pattern").hasPrefix("^") ? .key : .text
    case "integer": form = .number
    case "boolean": form = .truth
    default: return nil
    }
    self.keys = keys
    self.isRequired = isRequired
    self.isList = isList
    title = .title(of: schema)
    dataClass = DataClass(rawValue: schema.text("x-data")) ?? .none
  }
}

extension Phrase {
  /// What a schema says something is called.
  static func title(of schema: Value) -> Phrase {
    Phrase(nl: "\(name: schema.text("title"))", en: "\(name: schema["x-en"]?.text("title") ?? "")")
  }
}

extension Schemas {
  /// The fields of an exception that a kind's records can have.
  func exceptionFields(of kind: RecordKind) -> [SchemaField] {
    let exception = document(of: kind.rawValue)?.value()["properties"]?["allow"]?["additionalProperties"]
    return exception.map { Self.fields(in: $0, at: ["allow"], isRequired: false) } ?? []
  }

  /// The fields of a kind's records in the order in which they are written, without `removed` and `allow`.
  ///
  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - keys: The group or list of groups whose fields they are; those of groups in it are among them, those of lists and
  ///     maps are not.
  package func fields(of kind: RecordKind, at keys: [String] = []) -> [SchemaField] {
    guard let document = document(of: kind.rawValue),
      let node = document.node(at: Self.place(of: keys, in: document))
    else { return [] }
    return Self.fields(in: document.value(node), at: keys, isRequired: false)
  }

  private static func fields(in schema: Value, at keys: [String], isRequired: Bool) -> [SchemaField] {
    guard case .object(let properties)? = schema["properties"] else {
      return SchemaField(schema, at: keys, isRequired: isRequired).map { [$0] } ?? []
    }
    let required = schema["required"].texts
    return properties.filter { !["removed", "allow"].contains($0.key) }.flatMap {
      fields(in: $0.value, at: keys + [$0.key], isRequired: required.contains($0.key))
    }
  }
}
