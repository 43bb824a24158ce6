internal import RecordSyntax

/// Writes records of one kind as rows of its tables and as lines of JSON.
struct ExportWriter: Sendable {
  /// What goes into a cell.
  private enum Cell {
    case nothing
    /// What a node of the document says.
    case node(Int)
    case number(Int)
    /// That a group is there.
    case yes
  }

  /// The rows, by table.
  private(set) var rows: [CSVWriter]
  /// The lines.
  private(set) var lines = JSONWriter()
  /// How many cells refer to a record that is not exported, by the name of their column.
  private(set) var unmatched: [String: Int] = [:]

  private let export: ExportKind
  private let isRaw: Bool
  /// What stands in the cells of each column, by table and column.
  private let forms: [[ExportColumn.Form]]
  /// The ids that each column can refer to, by table and column.
  private let references: [[Set<String>?]]

  /// Starts without rows.
  ///
  /// - Parameters:
  ///   - isRaw: Whether texts are written as they are, formulas too.
  ///   - ids: The ids of the records that are exported.
  init(_ export: ExportKind, _ separator: CSVSeparator, isRaw: Bool, ids: [RecordKind: Set<String>]) {
    (self.export, self.isRaw) = (export, isRaw)
    rows = export.tables.map { _ in CSVWriter(separator) }
    forms = export.tables.map { $0.columns.map(\.form) }
    let known = ExportKind.references(of: export.kind)
    references = export.tables.map { table in
      table.columns.map { column in known[column.name].map { ids[$0] ?? [] } }
    }
  }

  /// Writes a record.
  mutating func write(_ id: String, _ document: Document) {
    var cells = emptyRow(0)
    fill(&cells, export.fields, of: 0, id, document)
    add(cells, to: 0, id, document)
    addLine(id, document)
  }

  private func emptyRow(_ table: Int) -> [Cell] {
    [Cell](repeating: .nothing, count: forms[table].count)
  }

  /// Puts the fields of an object into a row, and those of lists and maps in it into rows of other tables.
  private mutating func fill(
    _ cells: inout [Cell], _ fields: [ExportField], of object: Int, _ id: String, _ document: Document
  ) {
    for field in fields {
      guard let node = document.value(of: object, for: field.symbol) else { continue }
      switch field.place {
      case .cell(let column): cells[column] = .node(node)
      case .group(let fields, let mark):
        guard document.nodes[node].kind == .object else { continue }
        if let mark { cells[mark] = .yes }
        fill(&cells, fields, of: node, id, document)
      case .rows(let table, let fields, let isMap):
        let places = isMap ? document.keys(of: node) : document.elements(of: node)
        for (number, place) in places.enumerated() {
          var row = emptyRow(table)
          row[1] = isMap ? .node(place) : .number(number + 1)
          let value = isMap ? place + 1 : place
          if fields.isEmpty {
            row[2] = .node(value)
          } else {
            fill(&row, fields, of: value, id, document)
          }
          add(row, to: table, id, document)
        }
      }
    }
  }

  private mutating func add(_ cells: [Cell], to table: Int, _ id: String, _ document: Document) {
    rows[table].add(id.utf8)
    for column in cells.indices.dropFirst() {
      switch cells[column] {
      case .number(let number): rows[table].add(String(number).utf8)
      case .yes: rows[table].add("true".utf8)
      case .node(let node): add(node, to: table, column, document)
      case .nothing where export.hasBody && table == 0 && column == cells.count - 1:
        rows[table].add(guarded(Self.body(of: document)).utf8)
      case .nothing: rows[table].add(EmptyCollection<UInt8>())
      }
    }
    rows[table].endRow()
  }

  private mutating func add(_ node: Int, to table: Int, _ column: Int, _ document: Document) {
    let scalar = document.nodes[node]
    switch scalar.kind {
    case .null, .object: rows[table].add(EmptyCollection<UInt8>())
    case .true: rows[table].add("true".utf8)
    case .false: rows[table].add("false".utf8)
    case .number: rows[table].add((document.decimal(node)?.description ?? "").utf8)
    case .array:
      let words = document.elements(of: node).map { document.text(of: $0) }
      rows[table].add(words.joined(separator: ",").utf8)
    case .string, .key:
      if let ids = references[table][column], !ids.contains(document.text(of: node)) {
        unmatched[export.tables[table].columns[column].name, default: 0] += 1
      }
      if forms[table][column] == .text {
        rows[table].add(guarded(document.text(of: node)).utf8)
      } else if let range = document.plainBytes(of: node) {
        rows[table].add(document.bytes[range])
      } else {
        rows[table].add(document.text(of: node).utf8)
      }
    }
  }

  private func guarded(_ text: String) -> String { isRaw ? text : FormulaGuard.guarding(text) }

  /// The text below the fields, without the blanks around it.
  private static func body(of document: Document) -> String {
    guard let body = document.body else { return "" }
    return String(Substring(decoding: document.bytes[body.indices], as: UTF8.self).trimmingBlanks())
  }
}

// MARK: - Lines of JSON

extension ExportWriter {
  /// Every member is in every line, so that programs that look at the first one know them all.
  private mutating func addLine(_ id: String, _ document: Document) {
    lines.write(mark: "{")
    lines.write("id")
    lines.write(mark: ":")
    lines.write(id)
    for field in export.fields {
      addKey(field.key, isFirst: false)
      if let node = document.value(of: 0, for: field.symbol) {
        add(node, field.place, document)
      } else {
        lines.write(.null)
      }
    }
    if export.hasBody {
      addKey("body", isFirst: false)
      let body = Self.body(of: document)
      lines.write(body.isEmpty ? .null : .string(body))
    }
    lines.write(mark: "}")
    lines.endLine()
  }

  private mutating func addKey(_ key: String, isFirst: Bool) {
    if !isFirst { lines.write(mark: ",") }
    lines.write(key)
    lines.write(mark: ":")
  }

  private mutating func add(_ node: Int, _ place: ExportField.Place, _ document: Document) {
    switch place {
    case .cell: addScalars(node, document)
    case .group(let fields, _): addMembers(of: node, fields, document)
    case .rows(_, let fields, let isMap):
      let places = isMap ? document.keys(of: node) : document.elements(of: node)
      lines.write(mark: isMap ? "{" : "[")
      for (number, place) in places.enumerated() {
        if isMap {
          addKey(document.text(of: place), isFirst: number == 0)
        } else if number > 0 {
          lines.write(mark: ",")
        }
        let value = isMap ? place + 1 : place
        if fields.isEmpty { addScalars(value, document) } else { addMembers(of: value, fields, document) }
      }
      lines.write(mark: isMap ? "}" : "]")
    }
  }

  private mutating func addMembers(of object: Int, _ fields: [ExportField], _ document: Document) {
    var isFirst = true
    lines.write(mark: "{")
    for field in fields {
      guard let node = document.value(of: object, for: field.symbol),
        field.isNullable || document.nodes[node].kind != .null
      else { continue }
      addKey(field.key, isFirst: isFirst)
      isFirst = false
      add(node, field.place, document)
    }
    lines.write(mark: "}")
  }

  /// Adds a scalar, or a list of them.
  private mutating func addScalars(_ node: Int, _ document: Document) {
    guard document.nodes[node].kind == .array else { return lines.write(node, of: document) }
    lines.write(mark: "[")
    for (number, element) in document.elements(of: node).enumerated() {
      if number > 0 { lines.write(mark: ",") }
      lines.write(element, of: document)
    }
    lines.write(mark: "]")
  }
}
