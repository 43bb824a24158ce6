internal import RecordSyntax

/// The fields of a kind that may leave the records: facts and what is published, never who, what or which
/// staff.
///
/// What the schema does not know has no class, and stays behind.
struct PublishedFields {
  /// The members, in the order of the schema, each with what may leave of it.
  private let members: [(key: String, fields: PublishedFields)]
  private let index: [String: Int]
  /// What may leave of a list's elements, and of members the schema does not name; one or none of each.
  private let elements: [PublishedFields]
  private let others: [PublishedFields]
  private let isKept: Bool

  /// The fields of a kind; none for a kind without a schema.
  init(of kind: RecordKind) {
    self.init(Schemas.bundled.document(of: kind.rawValue)?.value() ?? .object([]), inherited: nil)
  }

  private init(_ schema: Value, inherited: DataClass?) {
    var dataClass = inherited
    if case .string(let name)? = schema["x-data"] { dataClass = DataClass(rawValue: name) }
    isKept = dataClass == .facts || dataClass == .published
    var members: [(key: String, fields: PublishedFields)] = []
    if case .object(let properties)? = schema["properties"] {
      // The reason of an exception is free text among colleagues.
      members = properties.filter { $0.key != "allow" }.map {
        ($0.key, PublishedFields($0.value, inherited: dataClass))
      }
    }
    self.members = members
    index = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($0.element.key, $0.offset) })
    elements = schema["items"].map { [PublishedFields($0, inherited: dataClass)] } ?? []
    if case .object? = schema["additionalProperties"], let others = schema["additionalProperties"] {
      self.others = [PublishedFields(others, inherited: dataClass)]
    } else {
      others = []
    }
  }

  /// What may leave of a value, members in the schema's order; `nil` for nothing.
  func kept(of value: Value) -> Value? {
    switch value {
    case .null: return nil
    case .bool, .number, .string:
      guard isKept else { return nil }
      return value
    case .array(let values):
      let kept = values.compactMap { elements.first?.kept(of: $0) }
      guard isKept || !kept.isEmpty else { return nil }
      return .array(kept)
    case .object(let given):
      var slots: [Value?] = Array(repeating: nil, count: members.count)
      var rest: [Value.Member] = []
      for member in given {
        if let position = index[member.key] {
          slots[position] = members[position].fields.kept(of: member.value)
        } else if let kept = others.first?.kept(of: member.value) {
          rest.append(Value.Member(member.key, kept))
        }
      }
      var kept = zip(members, slots).compactMap { pair in pair.1.map { Value.Member(pair.0.key, $0) } }
      kept += rest.sorted { $0.key < $1.key }
      guard isKept || !kept.isEmpty else { return nil }
      return .object(kept)
    }
  }
}
