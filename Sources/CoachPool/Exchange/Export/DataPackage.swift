package import RecordSyntax

/// What says of an export which tables it has and what their columns hold: a Data Package (datapackage.org, version 2).
///
/// Its `id` is made from its own text, and it has the digest of every file. So it can be told later whether a file is
/// still as it was written.
package enum DataPackage {
  /// The name of its file.
  package static let name = "datapackage.json"
  /// What its id begins with.
  private static let scheme = "urn:coachpool:export:"

  /// Its text.
  ///
  /// - Parameters:
  ///   - files: The files, with the digest of each (SHA-256).
  ///   - unmatched: The columns with a reference to a record that is not in the export: it is not said of those that they
  ///     refer, for that would not hold.
  package static func text(
    _ export: PoolExport, _ files: [(file: PoolExport.File, digest: String)], unmatched: Set<String>,
    of contract: Contract, _ language: Language
  ) -> String {
    let known = Dictionary(files.map { ($0.file.name, $0) }, uniquingKeysWith: { first, _ in first })
    func resource(_ table: ExportTable, _ file: String, _ parts: [Value.Member]) -> Value {
      let written = known[file]
      return .object(
        [
          .init("name", .string(table.name)), .init("path", .string(file)), .init("type", "table"),
          .init("title", .string(table.title.text(language))),
          .init("description", .string(table.description.text(language))),
        ] + parts + [
          .init("encoding", "utf-8"), .init("bytes", .number(Decimal(written?.file.bytes.count ?? 0))),
          .init("hash", .string("sha256:" + (written?.digest ?? ""))),
        ])
    }
    var resources: [Value] = []
    for kind in export.kinds {
      resources += kind.tables.map { table in
        resource(
          table, PoolExport.fileName(of: table),
          [
            .init("format", "csv"), .init("mediatype", "text/csv"),
            .init("dialect", ["delimiter": .string(export.style.separator.text)]),
            .init(
              "schema",
              schema(of: table, kind, unmatched: unmatched, isGuarded: !export.style.isRaw, language)),
          ])
      }
      let lines = PoolExport.linesName(of: kind)
      // Without a line nobody can tell what the members are, and some programs give up.
      guard known[lines]?.file.bytes.isEmpty == false else { continue }
      resources.append(
        resource(
          kind.lines, lines,
          [
            .init("format", "jsonl"), .init("mediatype", "application/jsonl"),
            .init("schema", schema(of: kind.lines, kind, unmatched: [], isGuarded: false, language)),
          ]))
    }
    let what = Phrase(
      nl: """
        De records van een coachpool als tabellen, gemaakt door coachpool export. Er staan persoonsgegevens in; \
        x-data zegt bij elke kolom van welke klasse.
        """,
      en: """
        The records of a coaching pool as tables, made by coachpool export. They hold personal data; x-data says of \
        each column of which class.
        """)
    let package: Value = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "coachpool",
      "id": .string(scheme),
      "title": .string(contract.organisation),
      "description": .string(what.text(language)),
      "resources": .array(resources),
    ]
    let text = Schemas.bundled.canonicalForm(for: nil).json(package)
    return text.replacing("\"\(scheme)\"", with: "\"\(scheme)\(digest(of: text))\"", maxReplacements: 1)
  }

  private static func digest(of text: String) -> String { SHA256.hexDigest(of: Array(text.utf8)) }

  private static func schema(
    of table: ExportTable, _ kind: ExportKind, unmatched: Set<String>, isGuarded: Bool, _ language: Language
  ) -> Value {
    var members: [Value.Member] = [
      .init("fields", .array(table.columns.map { $0.descriptor(language, isGuarded: isGuarded) })),
      .init("primaryKey", .array(table.columns.prefix(table.keyCount).map { .string($0.name) })),
    ]
    let main = kind.tables[0].name
    var keys: [Value] = []
    func add(_ column: String, _ resource: String) {
      keys.append([
        "fields": [.string(column)], "reference": ["resource": .string(resource), "fields": ["id"]],
      ])
    }
    if table.name != main, table.name != kind.lines.name { add("id", main) }
    let references = ExportKind.references(of: kind.kind)
    for column in table.columns where !unmatched.contains(column.name) && table.name != kind.lines.name {
      if let folder = references[column.name]?.folder { add(column.name, folder) }
    }
    if !keys.isEmpty { members.append(.init("foreignKeys", .array(keys))) }
    members.append(.init("missingValues", [""]))
    return .object(members)
  }
}

extension DataPackage {
  /// The digests of the files that a data package names; `nil` for one that no export wrote, or that was changed since.
  package static func digests(in bytes: [UInt8]) -> [String: String]? {
    let document = Document(parsing: bytes, as: .json, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let package = document.value()
    let id = package.text("id")
    guard id.hasPrefix(scheme), case .array(let resources)? = package["resources"] else { return nil }
    let unsigned = text.replacing("\"\(id)\"", with: "\"\(scheme)\"", maxReplacements: 1)
    guard id == scheme + digest(of: unsigned) else { return nil }
    let digests = resources.map { ($0.text("path"), String($0.text("hash").dropFirst("sha256:".count))) }
    return Dictionary(digests, uniquingKeysWith: { first, _ in first })
  }
}
