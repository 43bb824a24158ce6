internal import RecordSyntax

/// Makes the tables of a kind of record from its schema, field by field.
struct ExportKindBuilder {
  /// The tables so far.
  private(set) var tables: [ExportTable]
  /// The records as one table.
  private(set) var lines: ExportTable

  private let folder: String
  private let schema: Value

  /// A field's schema, and where it stands.
  private struct Site {
    let schema: Value
    let keys: [String]
    /// The table whose rows have it.
    let table: Int
    /// Whether every row has it.
    let isRequired: Bool
    let dataClass: DataClass

    /// The name of its column.
    var name: String { keys.joined(separator: "_") }
  }

  init(_ kind: RecordKind, _ schema: Value) {
    self.schema = schema
    folder = kind.folder ?? kind.rawValue
    let words = ExportColumn("", .object, schema, .none, words: schema, isRequired: false)
    func table(_ name: String) -> ExportTable {
      ExportTable(
        name: name, title: words.title, description: words.description, columns: [Self.id], keyCount: 1)
    }
    tables = [table(folder)]
    lines = table(folder + "-lines")
  }

  /// Adds all fields of the record.
  mutating func addFields() -> [ExportField] {
    if case .object(let properties)? = schema["properties"] {
      let required = schema["required"].texts
      lines.columns += properties.map { property in
        ExportColumn(
          property.key, Self.lineForm(property.value), property.value, Self.dataClass(property.value, .none),
          words: property.value, isRequired: required.contains(property.key))
      }
    }
    return fields(Site(schema: schema, keys: [], table: 0, isRequired: true, dataClass: .none))
  }

  /// Adds the text below the fields.
  mutating func addBody() {
    let column = ExportColumn(
      "body", .text, title: Phrase(nl: "Tekst", en: "Text"),
      description: Phrase(
        nl: "De tekst onder de velden, als Markdown.", en: "The text below the fields, as Markdown."),
      constraints: [])
    tables[0].columns.append(column)
    lines.columns.append(column)
  }

  // MARK: - Fields

  private mutating func fields(_ site: Site) -> [ExportField] {
    guard case .object(let properties)? = site.schema["properties"] else { return [] }
    let required = site.schema["required"].texts
    return properties.map { property in
      let place = place(
        Site(
          schema: property.value, keys: site.keys + [property.key], table: site.table,
          isRequired: site.isRequired && required.contains(property.key),
          dataClass: Self.dataClass(property.value, site.dataClass)))
      return ExportField(
        key: property.key, symbol: Schemas.bundled.vocabulary.symbol(of: property.key),
        isNullable: property.value.admitsNull, place: place)
    }
  }

  private mutating func place(_ site: Site) -> ExportField.Place {
    let schema = site.schema
    switch schema.schemaType {
    case "object":
      guard case .object(let properties)? = schema["properties"] else { return rows(site, isMap: true) }
      let mark =
        properties.contains { $0.value.admitsNull }
        ? addColumn(.truth, .null, words: schema, site) : nil
      return .group(fields(site), mark: mark)
    case "array":
      let items = schema["items"] ?? .null
      guard items.schemaType == "string", Self.form(items) == .word else { return rows(site, isMap: false) }
      // An empty list is as good as none.
      return .cell(addColumn(.words, items, words: schema, site))
    default: return .cell(addColumn(Self.form(schema), schema, words: schema, site))
    }
  }

  /// Adds a table for what a list or map holds.
  private mutating func rows(_ site: Site, isMap: Bool) -> ExportField.Place {
    let words = ExportColumn("", .object, site.schema, .none, words: site.schema, isRequired: false)
    var first = Self.element
    if isMap {
      first = ExportColumn(
        site.name + "_key", .word, site.schema["propertyNames"] ?? .null, site.dataClass, words: site.schema,
        isRequired: true)
    }
    let name = ([folder] + site.keys.map(Self.hyphenated)).joined(separator: "-")
    tables.append(
      ExportTable(
        name: name, title: words.title, description: words.description, columns: [Self.id, first], keyCount: 2
      ))
    let number = tables.count - 1
    let inner = site.schema[isMap ? "additionalProperties" : "items"] ?? .null
    let isGroup = inner["properties"] != nil
    let element = Site(
      schema: inner, keys: site.keys + (isGroup || !isMap ? [] : ["value"]), table: number, isRequired: true,
      dataClass: site.dataClass)
    guard isGroup else {
      _ = addColumn(Self.form(inner), inner, words: site.schema, element)
      return .rows(table: number, [], isMap: isMap)
    }
    return .rows(table: number, fields(element), isMap: isMap)
  }

  private mutating func addColumn(
    _ form: ExportColumn.Form, _ schema: Value, words: Value, _ site: Site
  ) -> Int {
    let isRequired = site.isRequired && form != .words
    tables[site.table].columns.append(
      ExportColumn(site.name, form, schema, site.dataClass, words: words, isRequired: isRequired))
    return tables[site.table].columns.count - 1
  }
}

// MARK: - What schemas say

extension ExportKindBuilder {
  private static let id = ExportColumn(
    "id", .word, title: Phrase(nl: "Id", en: "Id"),
    description: Phrase(nl: "Het id van het record.", en: "The id of the record."),
    constraints: [.init("required", true)])

  private static let element = ExportColumn(
    "element", .integer, title: Phrase(nl: "Nummer", en: "Number"),
    description: Phrase(
      nl: "Het hoeveelste het in de lijst van het record is.", en: "Its number in the record's list."),
    constraints: [.init("required", true), .init("minimum", 1)])

  private static func dataClass(_ schema: Value, _ inherited: DataClass) -> DataClass {
    DataClass(rawValue: schema.text("x-data")) ?? inherited
  }

  /// What stands in the cells of a scalar.
  private static func form(_ schema: Value) -> ExportColumn.Form {
    switch schema.schemaType {
    case "integer": .integer
    case "number": .number
    case "boolean": .truth
    case _ where schema.text("format") == "date": .day
    // A pattern that is only looked for admits any text around it.
    case _ where schema["enum"] != nil || schema.text("pattern").hasPrefix("^"): .word
    default: .text
    }
  }

  /// The same where a cell can be a list or an object.
  private static func lineForm(_ schema: Value) -> ExportColumn.Form {
    switch schema.schemaType {
    case "object": .object
    case "array": .list
    default: form(schema)
    }
  }

  /// A key as names of files have it: `manager-talks`.
  private static func hyphenated(_ key: String) -> String {
    key.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
