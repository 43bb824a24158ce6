internal import RecordSyntax

/// A pool as tables: CSV for each kind of record and each list in them, JSON Lines for each kind, and the data package
/// that describes them.
///
/// Records stand in the order of their ids, columns in that of the schemas: the same pool gives the same bytes.
package struct PoolExport: Sendable {
  /// How the tables are written.
  package struct Style: Sendable {
    /// Whether a Dutch Excel is to open them with a double click: semicolons, and a byte-order mark.
    package let isForExcel: Bool
    /// Whether texts are written as they are, also where a spreadsheet runs them as formulas.
    package let isRaw: Bool

    /// Chooses how.
    package init(isForExcel: Bool = false, isRaw: Bool = false) {
      (self.isForExcel, self.isRaw) = (isForExcel, isRaw)
    }

    /// What stands between cells.
    var separator: CSVSeparator { isForExcel ? .semicolon : .comma }
  }

  /// A file of the export.
  package struct File: Sendable {
    /// Its name.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]
  }

  /// What a part of the records becomes.
  package struct Part: Sendable {
    /// By kind.
    fileprivate let writers: [ExportWriter]
    /// The paths of records that could not be read any more.
    fileprivate let unread: [String]
  }

  /// The style.
  let style: Style
  /// The kinds, in their order.
  let kinds: [ExportKind]
  /// How many records there are.
  package var recordCount: Int { records.count }

  /// The records that are exported, kind by kind in the order of their ids, each with the number of its kind.
  private let records: [(kind: Int, header: RecordHeader)]
  private let ids: [RecordKind: Set<String>]
  private let read: @Sendable (String) -> [UInt8]?

  /// Takes a pool.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - faulty: The paths of records that are left out, for what their fields hold is no value of a column.
  ///   - style: How the tables are written.
  ///   - read: The bytes of a record.
  package init(
    _ pool: Pool, leavingOut faulty: Set<String>, _ style: Style,
    read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    var headers: [RecordKind: [RecordHeader]] = [:]
    pool.forEachHeader { header in
      guard !header.hasStructureError, !faulty.contains(header.path) else { return }
      headers[header.kind, default: []].append(header)
    }
    var records: [(kind: Int, header: RecordHeader)] = []
    for (number, kind) in ExportKind.all.enumerated() {
      let own = headers[kind, default: []].sorted { ($0.id, $0.path) < ($1.id, $1.path) }
      records += own.map { (number, $0) }
    }
    let ids = headers.mapValues { Set($0.map(\.id)) }
    (self.records, self.ids, self.style, self.read) = (records, ids, style, read)
    kinds = ExportKind.all.map { ExportKind($0) }
  }

  /// What some of the records become, by their numbers.
  package func part(_ numbers: Range<Int>) -> Part {
    var writers = kinds.map { ExportWriter($0, style.separator, isRaw: style.isRaw, ids: ids) }
    var unread: [String] = []
    for (kind, header) in records[numbers] {
      let document = Document(
        parsing: read(header.path) ?? [], as: header.path.hasSuffix(".json") ? .json : .frontMatter,
        vocabulary: Schemas.bundled.vocabulary)
      if document.isReadable {
        writers[kind].write(header.id, document)
      } else {
        unread.append(header.path)
      }
    }
    return Part(writers: writers, unread: unread)
  }

  /// The tables and lines, from all parts in their order.
  package func files(_ parts: [Part]) -> [File] {
    let mark: [UInt8] = style.isForExcel ? [0xEF, 0xBB, 0xBF] : []
    return kinds.enumerated().flatMap { number, kind in
      let tables = kind.tables.enumerated().map { place, table in
        var header = CSVWriter(style.separator)
        for column in table.columns { header.add(column.name.utf8) }
        header.endRow()
        let rows = parts.map { $0.writers[number].rows[place].bytes }
        return File(name: Self.fileName(of: table), bytes: Self.joined([mark, header.bytes] + rows))
      }
      let lines = parts.map { $0.writers[number].lines.bytes }
      return tables + [File(name: Self.linesName(of: kind), bytes: Self.joined(lines))]
    }
  }

  private static func joined(_ pieces: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { bytes += piece }
    return bytes
  }

  /// The paths of the records that were there when the pool was read, and could not be read any more.
  package func unread(_ parts: [Part]) -> [String] { parts.flatMap(\.unread) }

  /// How many cells of each column refer to a record that is not there, by kind and the column's name.
  package func unmatched(_ parts: [Part]) -> [(table: String, column: String, count: Int)] {
    kinds.enumerated().flatMap { number, kind in
      kind.tables.flatMap { table in
        table.columns.compactMap { column in
          let count = parts.reduce(0) { $0 + ($1.writers[number].unmatched[column.name] ?? 0) }
          return count == 0 ? nil : (table.name, column.name, count)
        }
      }
    }
  }

  /// The name of a table's file.
  static func fileName(of table: ExportTable) -> String { table.name + ".csv" }

  /// The name of the file with a kind's lines of JSON.
  static func linesName(of kind: ExportKind) -> String { kind.tables[0].name + ".jsonl" }
}
