extension Document {
  /// The value of a node and all below it.
  ///
  /// Depth is bounded by what parsers admit, so this may recurse.
  public func value(_ node: Int = 0) -> Value {
    let kind = nodes[node].kind
    switch kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .number: return decimal(node).map(Value.number) ?? .string(text(of: node))
    case .string, .key: return .string(text(of: node))
    case .array: return .array(elements(of: node).map { value($0) })
    case .object:
      return .object(keys(of: node).map { Value.Member(text(of: $0), value($0 + 1)) })
    }
  }
}
