package import RecordSyntax

extension ImportMapping {
  /// What is wrong with a mapping, or with how it fits a spreadsheet.
  package struct Fault: Error, Sendable {
    /// Where in the mapping's file.
    package let place: Place
    /// What is wrong.
    package let message: Phrase
    /// How to mend it.
    package let help: Phrase?
  }

  /// Reads the file of a mapping.
  ///
  /// - Parameter fields: The fields that columns can fill.
  package init(reading document: Document, _ fields: ImportFields) throws(Fault) {
    if let fault = document.faults.first(where: { $0.severity == .error }) {
      throw Fault(place: .bytes(fault.range), message: fault.message, help: fault.help)
    }
    try self.init(MappingReader(value: document.value(), fields: fields))
  }

  private init(_ reader: MappingReader) throws(Fault) {
    guard case .object(let members) = reader.value else { throw reader.wrong([], Self.wholeHelp) }
    let known = ["$schema", "dates", "separator", "key", "columns", "constants"]
    for member in members where !known.contains(member.key) {
      throw Fault(
        place: .key([.key(member.key)]),
        message: Phrase(
          nl: "\(value: member.key, .identifying) hoort niet in een mapping",
          en: "\(value: member.key, .identifying) does not belong in a mapping"),
        help: NearestName.find(member.key, in: known).map {
          Phrase(nl: "bedoel je \(value: $0)?", en: "did you mean \(value: $0)?")
        } ?? Self.wholeHelp)
    }
    dayOrder = try reader.word("dates", CellReader.DayOrder.init(rawValue:), ["dmy", "mdy"]) ?? .dayFirst
    separator = try reader.word(
      "separator", { text in CSVSeparator.allCases.first { $0.text == text } }, [";", ",", "\\t"])
    key = try reader.word("key", { $0 }, [])
    columns = try reader.members("columns").map { member throws(Fault) in try reader.column(member) }
    constants = try reader.members("constants").map { member throws(Fault) in
      let place = Place.key(["constants", .key(member.key)])
      let (path, field) = try reader.path(member.key, at: place)
      guard path.element == nil, path.keys.first != "coachee", path.keys != ["id"] else {
        throw Fault(
          place: place,
          message: Phrase(
            nl: "\(name: path.text) kan geen vaste waarde hebben, want het is van elke rij iets anders",
            en: "\(name: path.text) can have no constant, for it is another one in each row"),
          help: Phrase(
            nl: "schrijf het onder \"columns\" bij de kolom waarin het staat",
            en: "write it under \"columns\" for the column that has it"))
      }
      let value = try reader.value(member.value, of: field, at: ["constants", .key(member.key)])
      guard value != .null else {
        throw reader.wrong(["constants", .key(member.key)], Self.wholeHelp)
      }
      return Constant(path: path, value: value)
    }
  }

  private static let wholeHelp = Phrase(
    nl: "begin met wat --suggest voorstelt", en: "begin with what --suggest proposes")
}

/// Reads the members of a mapping, and says of the first that is not as it should be where it is.
private struct MappingReader {
  typealias Fault = ImportMapping.Fault

  let value: Value
  let fields: ImportFields

  func word<Word>(_ key: String, _ read: (String) -> Word?, _ words: [String]) throws(Fault) -> Word? {
    guard let member = value[key], member != .null else { return nil }
    guard case .string(let text) = member, let word = read(text) else {
      let list = Phrase.listing(words)
      throw wrong([.key(key)], Phrase(nl: "schrijf een van: \(list)", en: "write one of: \(list)"))
    }
    return word
  }

  func members(_ key: String) throws(Fault) -> [Value.Member] {
    guard let member = value[key], member != .null else { return [] }
    guard case .object(let members) = member else {
      throw wrong([.key(key)], Phrase(nl: "schrijf { \"…\": \"…\" }", en: "write { \"…\": \"…\" }"))
    }
    return members
  }

  func column(_ member: Value.Member) throws(Fault) -> ImportMapping.Column {
    let place: Pointer = ["columns", .key(member.key)]
    switch member.value {
    case .null: return ImportMapping.Column(member.key, nil)
    case .string(let text):
      return ImportMapping.Column(member.key, try path(text, at: .value(place)).path)
    case .object(let parts):
      guard case .string(let text)? = member.value["field"],
        parts.allSatisfy({ ["field", "values"].contains($0.key) })
      else { throw wrong(place, Self.columnHelp) }
      let (path, field) = try path(text, at: .value(place.appending("field")))
      guard let given = member.value["values"], given != .null else {
        return ImportMapping.Column(member.key, path)
      }
      guard case .object(let translations) = given else {
        throw wrong(place.appending("values"), Self.columnHelp)
      }
      let values = try translations.map { entry throws(Fault) in
        (
          entry.key,
          try value(entry.value, of: field, at: place.appending("values").appending(.key(entry.key)))
        )
      }
      return ImportMapping.Column(member.key, path, values: values)
    default: throw wrong(place, Self.columnHelp)
    }
  }

  private static let columnHelp = Phrase(
    nl: "schrijf een veld, null, of { \"field\": \"…\", \"values\": { \"…\": … } }",
    en: "write a field, null, or { \"field\": \"…\", \"values\": { \"…\": … } }")

  func path(_ text: String, at place: Place) throws(Fault) -> (path: FieldPath, field: ImportField) {
    guard let path = FieldPath(text), let field = fields[path.field] else {
      let nearest = NearestName.find(text, in: fields.all.map(\.path))
      throw Fault(
        place: place,
        message: Phrase(
          nl: "\(value: text, .identifying) is geen veld dat een kolom kan vullen",
          en: "\(value: text, .identifying) is no field that a column can fill"),
        help: nearest.map { Phrase(nl: "bedoel je \(value: $0)?", en: "did you mean \(value: $0)?") }
          ?? Phrase(
            nl:
              "een veld van een lijst schrijf je met haken: sessions[].on, of sessions[2].on voor de tweede kolom",
            en:
              "a field of a list is written with brackets: sessions[].on, or sessions[2].on for the second column"
          ))
    }
    return (path, field)
  }

  /// A value that the mapping gives a field, as records have it; null for none.
  func value(_ value: Value, of field: ImportField, at pointer: Pointer) throws(Fault) -> Value {
    let isRight =
      switch (value, field.form) {
      case (.null, _), (.bool, .truth), (.number, .number), (.number, .euros): true
      case (.object(let members), .presence): members.isEmpty
      case (.string, .truth), (.string, .presence), (.string, .number), (.string, .euros): false
      case (.string(let text), .choice(let choices)): choices.contains { $0.word == text }
      case (.string(let text), .day): Day(text) != nil
      case (.string(let text), .code): PersonCode.isDrawn(text)
      case (.string, _): true
      default: false
      }
    if isRight, field.isList, value != .null { return .array([value]) }
    if isRight { return value }
    if field.isList, case .array(let elements) = value {
      for element in elements {
        guard case .array = try self.value(element, of: field, at: pointer) else { continue }
      }
      return value
    }
    let words = field.choices.map(\.word)
    throw wrong(
      pointer,
      words.isEmpty
        ? Phrase(
          nl: "schrijf de waarde zoals het record die heeft: 60, true, \"2024-03-01\"",
          en: "write the value as the record has it: 60, true, \"2024-03-01\"")
        : Phrase(
          nl: "schrijf een van: \(Phrase.listing(words))", en: "write one of: \(Phrase.listing(words))"))
  }

  func wrong(_ pointer: Pointer, _ help: Phrase) -> Fault {
    guard case .key(let key)? = pointer.steps.last else {
      return Fault(
        place: .value(pointer),
        message: Phrase(nl: "dit is niet wat hier kan staan", en: "this is not what can stand here"),
        help: help)
    }
    return Fault(
      place: .value(pointer),
      message: Phrase(
        nl: "dit is niet wat bij \(value: key, .identifying) kan staan",
        en: "this is not what can stand for \(value: key, .identifying)"), help: help)
  }
}
