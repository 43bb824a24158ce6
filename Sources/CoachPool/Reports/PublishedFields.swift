internal import RecordSyntax

/// The fields of a kind that may leave the records: in an index facts and what is published, among coachees what is
/// published alone; never who, what or which staff.
///
/// What the schema does not know has no class, and stays behind.
struct PublishedFields: Sendable {
  /// A member that the schema names, with what may leave of it.
  private struct Member {
    let key: String
    let symbol: Symbol
    let fields: PublishedFields
  }

  /// The members, in the order of the schema.
  private let members: [Member]
  /// What may leave of a list's elements, and of members the schema does not name; one or none of each.
  private let elements: [PublishedFields]
  private let others: [PublishedFields]
  private let isKept: Bool

  /// The fields of a kind that are of some classes; none for a kind without a schema.
  init(of kind: RecordKind, _ classes: Set<DataClass>) {
    self.init(Schemas.bundled.document(of: kind.rawValue)?.value() ?? .object([]), classes, inherited: nil)
  }

  private init(_ schema: Value, _ classes: Set<DataClass>, inherited: DataClass?) {
    var dataClass = inherited
    if case .string(let name)? = schema["x-data"] { dataClass = DataClass(rawValue: name) }
    isKept = dataClass.map(classes.contains) == true
    var members: [Member] = []
    if case .object(let properties)? = schema["properties"] {
      // The reason of an exception is free text among colleagues.
      members = properties.filter { $0.key != "allow" }.map {
        Member(
          key: $0.key, symbol: Schemas.bundled.vocabulary.symbol(of: $0.key),
          fields: PublishedFields($0.value, classes, inherited: dataClass))
      }
    }
    self.members = members
    elements = schema["items"].map { [PublishedFields($0, classes, inherited: dataClass)] } ?? []
    if case .object? = schema["additionalProperties"], let others = schema["additionalProperties"] {
      self.others = [PublishedFields(others, classes, inherited: dataClass)]
    } else {
      others = []
    }
  }
}

// MARK: - Values

extension PublishedFields {
  /// What may leave of a record; every list has as many elements as in the record, null where nothing of one may.
  func value(of document: Document) -> Value { value(0, of: document) ?? .null }

  /// Depth is bounded by what parsers admit, so this may recurse.
  private func value(_ node: Int, of document: Document) -> Value? {
    switch document.nodes[node].kind {
    case .null, .key: return nil
    case .false, .true, .number, .string: return isKept ? document.value(node) : nil
    case .array:
      return elements.first.map { fields in
        .array(document.elements(of: node).map { fields.value($0, of: document) ?? .null })
      }
    case .object:
      return .object(
        members.compactMap { member in
          document.value(of: node, for: member.symbol)
            .flatMap { member.fields.value($0, of: document) }.map { Value.Member(member.key, $0) }
        })
    }
  }
}

// MARK: - Writing

extension PublishedFields {
  /// Writes what may leave of a value, members in the schema's order; false when that is nothing, and nothing is written.
  private func write(_ node: Int, of document: Document, to json: inout JSONWriter) -> Bool {
    let start = json.bytes.count
    let isAny: Bool
    switch document.nodes[node].kind {
    case .null, .key: return false
    case .false, .true, .number, .string:
      if isKept { json.write(node, of: document) }
      return isKept
    case .array:
      json.write(mark: "[")
      isAny = writeElements(of: node, document, to: &json)
      json.write(mark: "]")
    case .object:
      json.write(mark: "{")
      isAny = writeMembers(of: node, document, isFirst: true, to: &json)
      json.write(mark: "}")
    }
    if !isAny, !isKept { json.takeBack(to: start) }
    return isAny || isKept
  }

  private func writeElements(of array: Int, _ document: Document, to json: inout JSONWriter) -> Bool {
    guard let fields = elements.first else { return false }
    var isAny = false
    for element in document.elements(of: array) {
      let start = json.bytes.count
      if isAny { json.write(mark: ",") }
      if fields.write(element, of: document, to: &json) { isAny = true } else { json.takeBack(to: start) }
    }
    return isAny
  }

  /// Writes the members of an object that may leave, without its brackets; false when there are none.
  ///
  /// - Parameter isFirst: Whether no other member stands before them.
  @discardableResult
  func writeMembers(
    of object: Int, _ document: Document, isFirst: Bool, to json: inout JSONWriter
  ) -> Bool {
    var isFirst = isFirst
    var isAny = false
    func add(_ key: String, _ value: Int, _ fields: PublishedFields) {
      let start = json.bytes.count
      if !isFirst { json.write(mark: ",") }
      json.write(key)
      json.write(mark: ":")
      if fields.write(value, of: document, to: &json) {
        (isFirst, isAny) = (false, true)
      } else {
        json.takeBack(to: start)
      }
    }
    for member in members {
      if let value = document.value(of: object, for: member.symbol) { add(member.key, value, member.fields) }
    }
    guard let others = others.first else { return isAny }
    let rest = document.keys(of: object).filter { key in
      !members.contains { $0.symbol == document.nodes[key].symbol }
    }.map { (key: document.text(of: $0), value: $0 + 1) }
    for other in rest.sorted(by: { $0.key < $1.key }) { add(other.key, other.value, others) }
    return isAny
  }
}
