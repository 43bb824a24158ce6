package import RecordSyntax

/// The columns of one spreadsheet, each with where its cells go.
package struct ImportColumns: Sendable {
  /// A column that fills a field.
  struct Column: Sendable {
    /// Its number in the row, from 0.
    let number: Int
    let path: FieldPath
    let field: ImportField
    /// What stands for texts of its cells.
    let values: [String: Value]
  }

  /// What the column is called in which refused rows say why: it is no part of the rows when they are mended and read again.
  package static let reasonTitle = Phrase(nl: "Reden van weigering", en: "Reason of refusal")

  /// The columns that fill fields, in the order of the spreadsheet.
  let columns: [Column]
  /// The number of the column in which rows of one record have the same text.
  let key: Int?
  /// The values that every record has, by field.
  let constants: [ImportMapping.Constant]
  /// How cells are read.
  let reader: CellReader

  /// What is wrong with the header, at one of its cells.
  package struct HeaderFault: Error, Sendable {
    /// The cell.
    package let cell: ByteRange
    /// What is wrong.
    package let message: Phrase
    /// How to mend it.
    package let help: Phrase?
  }

  /// Fits a mapping to a spreadsheet: every column of either must be one of the other.
  package init(
    _ mapping: ImportMapping, _ fields: ImportFields, of table: CSVTable
  ) throws(HeaderFault) {
    let header = Array(table.cells(ofRow: 0))
    let titles = header.map { CellReader.trimmed(table.text(of: $0)) }
    // What a spreadsheet program writes of columns in which nothing ever stood.
    let isUnused = titles.indices.map { titles[$0].isEmpty && table.isEmpty(column: $0) }
    var numbers: [String: Int] = [:]
    for (number, title) in titles.enumerated() where !isUnused[number] {
      if title.isEmpty { throw Self.nameless(number, header[number]) }
      guard let first = numbers.updateValue(number, forKey: title) else { continue }
      throw HeaderFault(
        cell: header[number],
        message: Phrase(
          nl: "kolom \(number + 1) heet als kolom \(first + 1): \(CellRefusal.shown(title))",
          en: "column \(number + 1) is called as column \(first + 1) is: \(CellRefusal.shown(title))"),
        help: Phrase(
          nl: "geef elke kolom in het bestand een eigen naam, zoals Gesprek 1 en Gesprek 2",
          en: "give each column of the file a name of its own, such as Session 1 and Session 2"))
    }
    let known = Dictionary(mapping.columns.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
    if let title = (mapping.columns.map(\.title) + (mapping.key.map { [$0] } ?? [])).first(where: {
      !$0.isEmpty && numbers[$0] == nil
    }) {
      throw HeaderFault(
        cell: header[0],
        message: Phrase(
          nl: "de kopregel heeft geen kolom \(CellRefusal.shown(title)), en de mapping noemt die wel",
          en: "the header has no column \(CellRefusal.shown(title)), which the mapping names"),
        help: NearestName.find(title, in: titles).map {
          Phrase(nl: "bedoel je \(value: $0, .identifying)?", en: "did you mean \(value: $0, .identifying)?")
        })
    }
    var columns: [Column] = []
    var filled: [FieldPath: Int] = [:]
    for (number, title) in titles.enumerated() where !isUnused[number] {
      guard let column = known[title] else {
        if Language.allCases.contains(where: { Self.reasonTitle.text($0) == title }) { continue }
        throw HeaderFault(
          cell: header[number],
          message: Phrase(
            nl: "de mapping zegt niets van de kolom \(CellRefusal.shown(title))",
            en: "the mapping says nothing of the column \(CellRefusal.shown(title))"),
          help: Phrase(
            nl: "zet de kolom in de mapping, met een veld of met null als die niet mee hoeft",
            en: "put the column in the mapping, with a field, or with null if it is to be left out"))
      }
      guard let path = column.path, let field = fields[path.field] else { continue }
      if let other = filled.updateValue(number, forKey: path), !field.isList {
        throw HeaderFault(
          cell: header[number],
          message: Phrase(
            nl: "deze kolom vult \(name: path.text), en kolom \(other + 1) ook",
            en: "this column fills \(name: path.text), and so does column \(other + 1)"),
          help: Phrase(
            nl:
              "laat een van beide weg met null, of nummer de elementen van een lijst: sessions[1].on, sessions[2].on",
            en: "leave one out with null, or number the elements of a list: sessions[1].on, sessions[2].on"))
      }
      columns.append(
        Column(
          number: number, path: path, field: field,
          values: Dictionary(
            column.values.map { ($0.text, $0.value) }, uniquingKeysWith: { first, _ in first })))
    }
    self.columns = columns
    key = mapping.key.flatMap { numbers[$0] }
    constants = mapping.constants
    reader = CellReader(mapping.dayOrder)
  }

  private static func nameless(_ number: Int, _ cell: ByteRange) -> HeaderFault {
    HeaderFault(
      cell: cell,
      message: Phrase(
        nl: "kolom \(number + 1) heeft geen naam, en er staat wel iets in",
        en: "column \(number + 1) has no name, and there is something in it"),
      help: Phrase(
        nl: "geef de kolom een naam; staan er regels boven de kopregel, haal die dan weg",
        en: "give the column a name; if there are lines above the header, take them away"))
  }

  /// Whether any column says who a coachee is.
  package var namesPeople: Bool {
    columns.contains { $0.path.keys.count == 2 && $0.path.keys[0] == "coachee" }
  }
}
