package import RecordSyntax

extension ImportMapping {
  /// The mapping as the value of its file.
  package var value: Value {
    var members: [Value.Member] = [
      .init("$schema", .string(Self.schema)), .init("dates", .string(dayOrder.rawValue)),
    ]
    if let separator { members.append(.init("separator", .string(separator.text))) }
    if let key { members.append(.init("key", .string(key))) }
    members.append(.init("columns", .object(columns.map { Value.Member($0.title, $0.value) })))
    members.append(.init("constants", .object(constants.map { Value.Member($0.path.text, $0.value) })))
    return .object(members)
  }
}

extension ImportMapping.Column {
  fileprivate var value: Value {
    guard let path else { return .null }
    guard !values.isEmpty else { return .string(path.text) }
    return [
      "field": .string(path.text),
      "values": .object(values.map { Value.Member($0.text, $0.value) }),
    ]
  }
}
