internal import RecordSyntax

/// A column of a table of an export.
struct ExportColumn: Sendable {
  /// What stands in its cells.
  enum Form: Sendable {
    /// Any text.
    case text
    /// A word, key or id; or several of them, with commas between.
    case word, words
    /// A day, as `YYYY-MM-DD`.
    case day
    /// A whole number, or any.
    case integer, number
    /// Yes or no, as `true` or `false`.
    case truth
    /// A list or an object, where a cell can be one.
    case list, object
  }

  /// Its name: the keys that lead to the field, joined by `_`.
  let name: String
  /// What stands in its cells.
  let form: Form
  /// What it is called.
  let title: Phrase
  /// What it says.
  let description: Phrase
  /// The class of its data.
  let dataClass: DataClass
  /// What its schema asks of a cell, as Frictionless writes it.
  private let constraints: [Value.Member]

  /// Describes a column that no schema has.
  init(_ name: String, _ form: Form, title: Phrase, description: Phrase, constraints: [Value.Member]) {
    (self.name, self.form, self.title, self.description) = (name, form, title, description)
    (dataClass, self.constraints) = (.none, constraints)
  }

  /// Takes what a schema says of a field.
  ///
  /// - Parameters:
  ///   - words: What the field is called and said to be, where its own schema does not.
  ///   - isRequired: Whether every row has it.
  init(
    _ name: String, _ form: Form, _ schema: Value, _ dataClass: DataClass, words: Value, isRequired: Bool
  ) {
    (self.name, self.form, self.dataClass) = (name, form, dataClass)
    title = Self.phrase("title", words)
    description = Self.phrase("description", words)
    constraints = Self.constraints(schema, form, isRequired: isRequired)
  }

  private static func phrase(_ key: String, _ schema: Value) -> Phrase {
    Phrase(nl: "\(name: schema.text(key))", en: "\(name: schema["x-en"]?.text(key) ?? "")")
  }

  // MARK: - Table Schema

  private static func constraints(_ schema: Value, _ form: Form, isRequired: Bool) -> [Value.Member] {
    var constraints: [Value.Member] = isRequired ? [.init("required", true)] : []
    if form == .words { return constraints + [.init("pattern", .string(several(of: schema)))] }
    let keys: [String] =
      switch form {
      case .text, .word: ["enum", "pattern", "minLength", "maxLength"]
      case .integer, .number: ["minimum", "maximum"]
      case .day, .truth, .words, .list, .object: []
      }
    for key in keys {
      guard let value = schema[key] else { continue }
      guard case .string(let pattern) = value else {
        constraints.append(.init(key, value))
        continue
      }
      constraints.append(.init(key, .string(whole(pattern))))
    }
    return constraints
  }

  /// The pattern of several words, with commas between; the standard's type for that is missing in its own profile.
  private static func several(of schema: Value) -> String {
    let words = schema["enum"].texts
    let one = words.isEmpty ? whole(schema.text("pattern")) : words.joined(separator: "|")
    return "(\(one))(,(\(one)))*"
  }

  /// A pattern of JSON Schema, which is looked for, as one of XML Schema, which is for the whole text.
  private static func whole(_ pattern: String) -> String {
    var inner = Substring(pattern)
    let (isStart, isEnd) = (inner.hasPrefix("^"), inner.hasSuffix("$"))
    if isStart { inner.removeFirst() }
    if isEnd { inner.removeLast() }
    let any = #"[\s\S]*"#
    return (isStart ? "" : any) + inner + (isEnd ? "" : any)
  }

  /// The field as Table Schema describes it.
  ///
  /// - Parameter isGuarded: Whether an apostrophe may stand before a text.
  func descriptor(_ language: Language, isGuarded: Bool) -> Value {
    var members: [Value.Member] = [
      .init("name", .string(name)), .init("type", .string(type)),
      .init("title", .string(title.text(language))),
    ]
    let said = description.text(language)
    if !said.isEmpty { members.append(.init("description", .string(said))) }
    var constraints = constraints
    if isGuarded, form == .text, let index = constraints.firstIndex(where: { $0.key == "maxLength" }),
      case .number(let most) = constraints[index].value, let most = most.int
    {
      constraints[index].value = .number(Decimal(most + 1))
    }
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    members.append(.init("x-data", .string(dataClass.rawValue)))
    return .object(members)
  }

  private var type: String {
    switch form {
    case .text, .word, .words: "string"
    case .day: "date"
    case .integer: "integer"
    case .number: "number"
    case .truth: "boolean"
    case .list: "array"
    case .object: "object"
    }
  }
}
