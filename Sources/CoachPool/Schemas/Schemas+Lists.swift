internal import RecordSyntax

extension Schemas {
  /// The keys that lead to each list of groups in a kind's records, in the order of the schema, without `removed`.
  package func lists(of kind: RecordKind) -> [[String]] {
    Self.lists(in: document(of: kind.rawValue)?.value() ?? .null, at: [])
  }

  private static func lists(in schema: Value, at keys: [String]) -> [[String]] {
    guard case .object(let properties)? = schema["properties"] else { return [] }
    return properties.filter { $0.key != "removed" }.flatMap { property in
      let keys = keys + [property.key]
      if property.value["items"]?["properties"] != nil { return [keys] }
      return lists(in: property.value, at: keys)
    }
  }
}
