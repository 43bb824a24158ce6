internal import RecordSyntax

/// A kind of record as an export has it.
struct ExportKind: Sendable {
  /// The kinds that are exported, in their order.
  static let all = RecordKind.allCases.filter { $0.folder != nil }

  let kind: RecordKind
  /// Its tables: first that of the records.
  let tables: [ExportTable]
  /// The records as a table whose cells may hold lists and objects: a line of JSON for each.
  let lines: ExportTable
  /// The fields of a record.
  let fields: [ExportField]
  /// Whether records have a text below their fields, which stands in the last column.
  let hasBody: Bool

  /// Takes a kind from its schema.
  init(_ kind: RecordKind) {
    let schema = Schemas.bundled.document(of: kind.rawValue)?.value() ?? .null
    var builder = ExportKindBuilder(kind, schema)
    self.kind = kind
    fields = builder.addFields()
    hasBody = Schemas.bundled.admitsBody(kind.rawValue)
    if hasBody { builder.addBody() }
    tables = builder.tables
    lines = builder.lines
  }

  /// The kinds of the records that columns of its tables refer to, by the name of the column.
  static func references(of kind: RecordKind) -> [String: RecordKind] {
    switch kind {
    case .trajectory:
      [
        "coach": .coach, "introductions_coach": .coach, "handovers_to": .coach, "agreement_terms": .terms,
      ]
    case .evaluation: ["trajectory": .trajectory]
    default: [:]
    }
  }
}
