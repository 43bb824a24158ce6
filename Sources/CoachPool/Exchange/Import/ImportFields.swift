internal import RecordSyntax

/// All fields that columns can fill, of one kind of record in one pool.
package struct ImportFields: Sendable {
  /// The fields, in the order of the schema; those of a person behind them, and last what people have no columns for.
  package let all: [ImportField]
  private let numbers: [String: Int]

  /// Takes the fields from the schema, and what their cells may say from the contract and the pool.
  package init(_ kind: ImportKind, in pool: Pool) {
    let schemas = Schemas.bundled
    let choices = FieldChoices(kind, pool)
    var fields = [Self.id]
    func add(_ field: SchemaField, _ list: [String]?) {
      let keys = field.keys
      let path =
        list.map { ($0.joined(separator: ".") + "[]." + keys.dropFirst($0.count).joined(separator: ".")) }
        ?? keys.joined(separator: ".")
      let form = Self.form(field, path, choices)
      fields.append(
        ImportField(
          path: path, form: form, isList: field.isList, title: field.title, dataClass: field.dataClass))
      guard field.key == "cents" || field.key.hasSuffix("Cents") else { return }
      let euros = path.hasSuffix("Cents") ? path.dropLast(5) + "Euros" : path.dropLast(5) + "euros"
      fields.append(
        ImportField(
          path: String(euros), form: .euros, isList: false, title: Self.euros, dataClass: field.dataClass))
    }
    for field in schemas.fields(of: kind.recordKind) { add(field, nil) }
    for list in schemas.lists(of: kind.recordKind) {
      for field in schemas.fields(of: kind.recordKind, at: list) { add(field, list) }
    }
    if kind == .trajectory { fields += Self.byRight() }
    if kind == .evaluation {
      fields += Self.scores(pool.contract.evaluation.blocks)
      fields += pool.contract.evaluation.blocks.entries.map { block in
        ImportField(
          path: "scores.\(block.key)", form: .number, isList: false,
          title: Phrase(nl: "\(name: block.value)", en: "\(name: block.value)"), dataClass: .facts)
      }
    }
    if kind == .evaluation,
      let coachee = schemas.fields(of: .trajectory).first(where: { $0.keys == ["coachee"] })
    {
      add(coachee, nil)
    }
    if kind != .coach { fields += Self.coachee(choices) }
    fields += Self.kept(kind.recordKind)
    all = fields
    numbers = Dictionary(fields.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The field at a path; `nil` for none.
  package subscript(path: String) -> ImportField? { numbers[path].map { all[$0] } }

  private static func form(
    _ field: SchemaField, _ path: String, _ choices: FieldChoices
  ) -> ImportField.Form {
    if let known = choices[path] { return .choice(known) }
    switch path {
    case "coachee": return .code
    case "positions[].manager": return .person(.manager)
    default: break
    }
    return form(field.form)
  }

  private static func form(_ form: SchemaField.Form) -> ImportField.Form {
    switch form {
    case .text: .text
    case .key: .key
    case .day: .day
    case .number: .number
    case .truth: .truth
    case .words(let words): .choice(words.map { ImportField.Choice(word: $0.text, label: $0.dutch) })
    }
  }

  private static let id = ImportField(
    path: "id", form: .id, isList: false,
    title: Phrase(nl: "id van het record", en: "id of the record"), dataClass: .none)

  private static let euros = Phrase(nl: "Bedrag in euro's", en: "Amount in euros")

  /// That a request is by right, and when that was used before: a group that may be there with nothing in it.
  private static func byRight() -> [ImportField] {
    guard let document = Schemas.bundled.document(of: RecordKind.trajectory.rawValue) else { return [] }
    return [(["requested", "byRight"], .presence), (["requested", "byRight", "lastOn"], .day)].compactMap {
      (keys: [String], form: ImportField.Form) in
      guard let node = document.node(at: Schemas.place(of: keys, in: document)) else { return nil }
      return ImportField(
        path: keys.joined(separator: "."), form: form, isList: false, title: .title(of: document.value(node)),
        dataClass: .facts)
    }
  }

  /// A score as an element that has its block.
  private static func scores(_ blocks: Keyed<String>) -> [ImportField] {
    let choices = blocks.entries.map { ImportField.Choice(word: $0.key, label: $0.value) }
    return [
      ImportField(
        path: "scores[].key", form: .choice(choices), isList: false,
        title: Phrase(nl: "Onderdeel", en: "Block"), dataClass: .facts),
      ImportField(
        path: "scores[].value", form: .number, isList: false, title: Phrase(nl: "Score", en: "Score"),
        dataClass: .facts),
    ]
  }

  /// What was taken out of a record, and which exceptions it has: people have no columns for that, and an export has.
  private static func kept(_ kind: RecordKind) -> [ImportField] {
    let removed = Schemas.bundled.fields(of: kind, at: ["removed"]).map { ($0, "removed[].\($0.key)") }
    let key = ImportField(
      path: "allow[].key", form: .key, isList: false, title: Phrase(nl: "Regel", en: "Rule"),
      dataClass: .facts)
    let allowed = Schemas.bundled.exceptionFields(of: kind).map { ($0, "allow[].\($0.key)") }
    return (removed + allowed).map { field, path in
      ImportField(
        path: path, form: form(field.form), isList: false, title: field.title, dataClass: field.dataClass)
    } + [key]
  }

  /// What columns can say of the coachee, who gets a code.
  private static func coachee(_ choices: FieldChoices) -> [ImportField] {
    let fields = Schemas.bundled.fields(of: .person)
    return ImportField.PersonDetail.allCases.compactMap { detail in
      guard let field = fields.first(where: { $0.key == detail.rawValue }) else { return nil }
      let form: ImportField.Form =
        detail == .department ? .choice(choices.departments) : .person(detail)
      return ImportField(
        path: "coachee.\(detail.rawValue)", form: form, isList: false, title: field.title,
        dataClass: .identifying)
    }
  }
}
