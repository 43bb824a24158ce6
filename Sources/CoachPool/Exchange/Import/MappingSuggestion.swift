package import RecordSyntax

/// A mapping to begin with, guessed from a spreadsheet's header and the words in its cells.
package struct MappingSuggestion: Sendable {
  /// The mapping.
  package private(set) var mapping = ImportMapping(columns: [])
  /// The columns of which it could not be guessed where they go.
  package private(set) var unplaced: [String] = []
  /// The texts of cells that their column's field does not know, by column; few of each.
  package private(set) var unknown: [(title: String, texts: [String])] = []
  /// The constants that stand for what every record has to have and no column gives.
  package private(set) var assumed: [(field: ImportField, value: String)] = []

  /// The most different texts of a column that are looked at.
  private static let mostDifferent = 500
  /// The most texts of a column that get a translation.
  private static let mostTexts = 40

  /// Guesses a mapping.
  ///
  /// - Parameter isRedacted: Whether what stands in cells is left out.
  package init(for kind: ImportKind, _ table: CSVTable, _ fields: ImportFields, isRedacted: Bool) {
    let names = ColumnNames(kind, fields)
    var used: Set<FieldPath> = []
    var firstDay: String?
    for (number, cell) in table.cells(ofRow: 0).enumerated() {
      let title = CellReader.trimmed(table.text(of: cell))
      if mapping.key == nil, names.isKey(title) {
        mapping.key = title
        mapping.columns.append(ImportMapping.Column(title, nil))
        continue
      }
      if title.isEmpty, table.isEmpty(column: number) { continue }
      let texts = Self.texts(table, number)
      guard let path = names.path(of: title, texts), let field = fields[path.field],
        field.isList || used.insert(path).inserted
      else {
        unplaced.append(title)
        mapping.columns.append(ImportMapping.Column(title, nil))
        continue
      }
      let values = isRedacted ? [] : translations(title, texts, field)
      mapping.columns.append(ImportMapping.Column(title, path, values: values))
      if path.field == "since" { firstDay = Self.firstDay(texts, field) }
    }
    if kind == .coach { completeCoaches(firstDay, fields) }
  }

  /// The first of the days in some cells.
  private static func firstDay(_ texts: [String], _ field: ImportField) -> String? {
    texts.compactMap { text in
      if case .string(let day)? = try? CellReader().value(text, of: field) { day } else { nil }
    }.min()
  }

  /// Adds what a coach has to have and no column gives: since when a position is held, for lack of better since the first
  /// of them became a coach, and a kind of trajectory.
  private mutating func completeCoaches(_ firstDay: String?, _ fields: ImportFields) {
    let filled = Set(mapping.columns.compactMap { $0.path?.field })
    if filled.contains(where: { $0.hasPrefix("positions[]") }) {
      assume("positions[].from", firstDay, filled, fields)
    }
    assume("kinds", fields["kinds"]?.choices.first?.word, filled, fields)
  }

  private mutating func assume(
    _ text: String, _ value: String?, _ filled: Set<String>, _ fields: ImportFields
  ) {
    guard let value, !filled.contains(text), let path = FieldPath(text), let field = fields[text] else {
      return
    }
    mapping.constants.append(ImportMapping.Constant(path: path, value: .string(value)))
    assumed.append((field, value))
  }

  /// The different texts of a column, in the order in which they are met.
  private static func texts(_ table: CSVTable, _ column: Int) -> [String] {
    var texts: [String] = []
    var seen: Set<String> = []
    for row in 1..<max(1, table.rowCount) where texts.count < mostDifferent {
      let cells = table.cells(ofRow: row)
      guard column < cells.count else { continue }
      let text = CellReader.trimmed(table.text(of: cells[cells.startIndex + column]))
      if !text.isEmpty, seen.insert(text).inserted { texts.append(text) }
    }
    return texts
  }

  /// What stands for the texts that a field does not know, as far as it has a word that is near.
  private mutating func translations(
    _ title: String, _ texts: [String], _ field: ImportField
  ) -> [(text: String, value: Value)] {
    guard !field.choices.isEmpty else { return [] }
    var values: [(text: String, value: Value)] = []
    var unknown: [String] = []
    let names = field.choices.flatMap { [($0.word, $0.word), ($0.label, $0.word)] }
    let words = Dictionary(names, uniquingKeysWith: { first, _ in first })
    for text in texts where (try? CellReader().value(text, of: field)) == nil {
      if let nearest = NearestName.find(text, in: names.map(\.0)), let word = words[nearest] {
        values.append((text, .string(word)))
      } else {
        unknown.append(text)
      }
      if values.count + unknown.count == Self.mostTexts { break }
    }
    if !unknown.isEmpty { self.unknown.append((title, unknown)) }
    return values
  }
}
