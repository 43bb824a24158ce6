internal import RecordSyntax

/// Reads the fields of one record in the words of its schema and of the contract.
struct DossierReader {
  private let context: RuleContext
  private let document: Document
  private let path: String
  private let kind: RecordKind
  private let schema: Value
  private let lines: LineMap
  private var fields: [Dossier.Field] = []

  /// Starts on the record at a path; `nil` when it cannot be read.
  init?(_ context: RuleContext, _ path: String, _ kind: RecordKind) {
    guard let document = context.document(path) else { return nil }
    self.init(context, document, path, kind)
  }

  init(_ context: RuleContext, _ document: Document, _ path: String, _ kind: RecordKind) {
    (self.context, self.document, self.path, self.kind) = (context, document, path, kind)
    schema = Schemas.bundled.document(of: kind.rawValue)?.value() ?? .object([])
    lines = LineMap(document.bytes)
  }

  private var contract: Contract { context.contract }

  /// The record, or the part of it at a place, when anything of it can be read.
  func items(_ id: String, _ terms: [Dossier.Term], at place: Pointer = Pointer()) -> [Dossier.Item] {
    guard document.isReadable, !document.nodes.isEmpty, let node = document.node(at: place) else { return [] }
    var reader = self
    let own = place.steps.reduce(schema) { schema, step in
      guard case .key(let name) = step else { return schema }
      return schema["properties"]?[name] ?? schema["additionalProperties"] ?? .object([])
    }
    reader.add(node, place, own, [], .none)
    let body = document.body.map { String(decoding: document.bytes[$0.indices], as: UTF8.self) } ?? ""
    return [
      Dossier.Item(
        path: path, kind: kind, id: id, fields: reader.fields, text: body,
        comments: place.steps.isEmpty ? comments : [], terms: terms)
    ]
  }

  /// What stands behind `#`.
  private var comments: [Dossier.Comment] {
    document.comments.map { comment in
      let bytes = document.bytes[comment.indices].drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
      return Dossier.Comment(
        line: lines.position(of: comment.indices.lowerBound).line,
        text: String(decoding: bytes, as: UTF8.self))
    }
  }

  private mutating func add(
    _ node: Int, _ place: Pointer, _ schema: Value, _ titles: [Phrase], _ outer: DataClass
  ) {
    var dataClass = outer
    if case .string(let name)? = schema["x-data"] { dataClass = DataClass(rawValue: name) ?? outer }
    switch document.nodes[node].kind {
    case .object:
      for key in document.keys(of: node) {
        let name = document.text(of: key)
        let own = schema["properties"]?[name] ?? schema["additionalProperties"] ?? .object([])
        add(key + 1, place.appending(.key(name)), own, titles + [title(own, name, in: place)], dataClass)
      }
    case .array:
      let items = schema["items"] ?? .object([])
      for (index, element) in document.elements(of: node).enumerated() {
        let number = Phrase(nl: "\(index + 1)", en: "\(index + 1)")
        add(element, place.appending(.index(index)), items, titles + [number], dataClass)
      }
    case .null: break
    default:
      let value = document.value(node)
      let other = name(at: place, value)
      fields.append(
        Dossier.Field(
          pointer: place, line: lines.position(of: Int(document.nodes[node].range.start)).line,
          titles: titles, dataClass: dataClass, value: other?.value ?? value,
          words: other?.words ?? words(value, place, schema)))
    }
  }

  private func title(_ schema: Value, _ key: String, in place: Pointer) -> Phrase {
    if kind == .evaluation, place == ["scores"], let label = contract.evaluation.blocks[key] {
      return Phrase(nl: "\(name: label)", en: "\(name: label)")
    }
    func text(_ value: Value?) -> String { if case .string(let text)? = value { text } else { key } }
    return Phrase(nl: "\(name: text(schema["title"]))", en: "\(name: text(schema["x-en"]?["title"]))")
  }

  /// A value in words: what the schema says an enumeration's word means, the contract's label for a key.
  private func words(_ value: Value, _ place: Pointer, _ schema: Value) -> Phrase {
    switch value {
    case .bool(let isTrue): return isTrue ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    case .string(let text):
      if case .string(let meaning)? = schema["x-words"]?[text] {
        return Phrase(nl: "\(name: meaning)", en: "\(name: text.replacing("-", with: " "))")
      }
      if schema["format"] == .string("date"), let day = Day(text) { return day.written }
      let label = label(text, place) ?? text
      // Of a coordinator the key may be known to all who see a trajectory, and the name is of the staff.
      let dataClass = (kind, Self.names(place)) == (.trajectory, ["intake", "by"]) ? DataClass.staff : .none
      return Phrase(nl: "\(name: label, dataClass)", en: "\(name: label, dataClass)")
    default: return Phrase(nl: "\(name: value.json)", en: "\(name: value.json)")
    }
  }

  /// Who a coach or manager is that stands at a place; `nil` at any other. A code is shown to nobody but its own person.
  private func name(at place: Pointer, _ value: Value) -> (value: Value, words: Phrase)? {
    guard case .string(let id) = value else { return nil }
    switch (kind, Self.names(place)) {
    case (.trajectory, ["coach"]), (.trajectory, ["introductions", "coach"]),
      (.trajectory, ["handovers", "to"]),
      (.coach, ["positions", "manager"]), (.person, ["manager"]):
      break
    default: return nil
    }
    let isCode = PrivateFile.isCode(id)
    let coach = context.pool.coach(id)
    let known = coach?.name.value ?? context.surroundings.identities?.person(id)?.name.value
    guard let name = known ?? (isCode ? nil : id) else {
      let unknown = Phrase(
        nl: "iemand van wie hier geen naam staat", en: "somebody whose name does not stand here")
      return (.string("…"), unknown)
    }
    return (isCode ? .string(name) : value, Phrase(nl: "\(name: name)", en: "\(name: name)"))
  }

  private static func names(_ place: Pointer) -> [String] {
    place.steps.compactMap { step in if case .key(let name) = step { name } else { nil } }
  }

  /// The contract's label for a key that stands at a place.
  private func label(_ key: String, _ place: Pointer) -> String? {
    switch (kind, Self.names(place)) {
    case (.trajectory, ["kind"]), (.coach, ["kinds"]): return contract.kinds[key]?.label
    case (.trajectory, ["requested", "themes"]), (.coach, ["themes"]): return contract.themes[key]?.label
    case (.trajectory, ["requested", "funding"]): return contract.funding[key]
    case (.trajectory, ["intake", "by"]): return contract.coordinators[key]?.name
    case (.trajectory, ["provider"]): return contract.providers[key]
    case (.trajectory, ["referrals", "to"]): return contract.referral.destinations[key]?.label
    case (.coach, ["positions", "department"]), (.person, ["department"]): return contract.departments[key]
    case (.coach, ["locations"]): return contract.locations[key]
    case (.coach, ["levels"]): return contract.levels[key]
    case (.coach, ["methods"]): return contract.methods[key]
    default: return nil
    }
  }
}
