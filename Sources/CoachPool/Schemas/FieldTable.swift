internal import RecordSyntax

/// The fields of a group in a schema as a table in Markdown, those of groups and lists in it among them.
struct FieldTable {
  private let defaults: ContractDefaults
  private let hasDefaults: Bool
  private var rows: [[String]]

  /// Lists the fields of a group.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - schema: The whole schema, for what stands in it once for several fields.
  ///   - hasDefaults: Whether to say what holds where a field is not there.
  init(_ group: Value, in schema: Value, hasDefaults: Bool) {
    defaults = ContractDefaults(schema: schema)
    self.hasDefaults = hasDefaults
    rows = [["field", "type", "required", "what it is", "data"] + (hasDefaults ? ["default"] : [])]
    rows.append(rows[0].map { _ in "---" })
    add(group, at: "", .none)
  }

  /// The table, with an empty line before it.
  var markdown: String { "\n" + rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined() }

  private mutating func add(_ group: Value, at path: String, _ outer: DataClass) {
    guard case .object(let members)? = group["properties"] else { return }
    let required = group["required"].texts
    for member in members {
      let path = path + member.key
      let dataClass = DataClass(rawValue: member.value.text("x-data")) ?? outer
      let title = FieldsPage.english("title", of: member.value)
      let row = [
        "`\(path)`", type(member.value), required.contains(member.key) ? "yes" : "",
        "*\(title)*. \(FieldsPage.english("description", of: member.value))", dataClass.rawValue,
      ]
      rows.append(row + (hasDefaults ? [fallback(of: member.value)] : []))
      add(member.value, at: path + ".", dataClass)
      if let element = member.value["items"] { add(element, at: path + ".", dataClass) }
      if let entry = member.value["additionalProperties"] { add(entry, at: path + ".*.", dataClass) }
    }
  }

  /// What holds where the field is not there; of a group its fields say it.
  private func fallback(of schema: Value) -> String {
    guard let value = schema["default"], schema["properties"] == nil || value != .object([]) else {
      return ""
    }
    return "`\(value.json)`"
  }

  // MARK: - Types

  private func type(_ schema: Value) -> String {
    let shared = schema.text("$ref").split(separator: "/").last.map { "the group `\($0)`" }
    let name = shared ?? typeWithoutNull(schema)
    return defaults.resolved(schema).admitsNull ? name + ", or `null`" : name
  }

  private func typeWithoutNull(_ schema: Value) -> String {
    switch schema.schemaType {
    case "array": "list: " + (schema["items"].map(type) ?? "")
    case "object" where schema["properties"] != nil: "group"
    case "object": "map: " + (schema["additionalProperties"].map(type) ?? "")
    case "boolean": "yes or no"
    case "integer": "whole number" + bounds(schema)
    case "number": "number" + bounds(schema)
    default: text(schema)
    }
  }

  private func text(_ schema: Value) -> String {
    let words = schema["enum"].texts
    if !words.isEmpty { return words.map { "`\($0)`" }.joined(separator: ", ") }
    switch schema.text("format") {
    case "date": return "day"
    case "email": return "mail address"
    case "json-pointer": return "place in the record"
    default: break
    }
    if schema.text("pattern") == Self.keyPattern { return "key" }
    let form = schema["x-form"]?.text("en") ?? ""
    return form.isEmpty ? "text" : Markdown.inline(form)
  }

  /// What every key is held to.
  private static let keyPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

  private func bounds(_ schema: Value) -> String {
    let bounds = [("minimum", "from"), ("maximum", "to")].compactMap { key, word -> String? in
      guard case .number(let bound)? = schema[key] else { return nil }
      return "\(word) \(bound)"
    }
    return bounds.isEmpty ? "" : ", " + bounds.joined(separator: " ")
  }
}
