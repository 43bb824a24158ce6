import RecordSyntax

/// Fills a contract in from the defaults its schema states.
struct ContractDefaults: Sendable {
  /// The contract's schema.
  let schema: Value

  /// The contract with every parameter that has a default.
  func filling(_ contract: Value) -> Value { fill(contract, nil, schema) ?? .object([]) }

  /// The value to use for what a contract says under `schema`: its own, else `inherited` (what a default further out
  /// says of it), else the schema's default; `nil` when there is none of these.
  private func fill(_ given: Value?, _ inherited: Value?, _ schema: Value) -> Value? {
    let shape = resolved(schema)
    let fallback = inherited ?? schema["default"]
    guard let given, admits(given, shape) else { return fallback.flatMap { fillMembers($0, nil, shape) } }
    return fillMembers(given, fallback, shape)
  }

  private func fillMembers(_ value: Value, _ fallback: Value?, _ shape: Value) -> Value {
    guard case .object(let members) = value else { return value }
    if case .object(let properties) = shape["properties"] {
      return .object(
        properties.compactMap { property in
          fill(value[property.key], fallback?[property.key], property.value).map {
            Value.Member(property.key, $0)
          }
        })
    }
    guard let entry = shape["additionalProperties"], case .object = entry else { return value }
    var keys: [String] = []
    if case .object(let others) = fallback { keys = others.map(\.key) }
    keys += members.map(\.key).filter { fallback?[$0] == nil }
    return .object(
      keys.compactMap { key in
        let given = value[key]
        if given == .null, !admits(.null, resolved(entry)) { return nil }
        return fill(given, fallback?[key], entry).map { Value.Member(key, $0) }
      })
  }

  /// The schema that a reference into `$defs` leads to, else the schema itself.
  func resolved(_ schema: Value) -> Value {
    guard case .string(let reference) = schema["$ref"], let slash = reference.utf8.lastIndex(of: 0x2F) else {
      return schema
    }
    return self.schema["$defs"]?[String(reference[reference.index(after: slash)...])] ?? schema
  }

  /// Whether a value has a type that the schema names.
  private func admits(_ value: Value, _ shape: Value) -> Bool {
    switch shape["type"] {
    case .string(let name): Self.isOf(name, value)
    case .array(let names):
      names.contains {
        if case .string(let name) = $0 { return Self.isOf(name, value) }
        return false
      }
    default: true
    }
  }

  private static func isOf(_ name: String, _ value: Value) -> Bool {
    if case .number(let number) = value { return name == "number" || name == "integer" && number.isInteger }
    return name == Self.name(of: value)
  }

  private static func name(of value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
