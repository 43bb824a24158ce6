import RecordSyntax

/// csv-spectrum: comma-separated files whose cells are compared as texts.
struct CSVSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.lines("index.jsonl").map { entry in
      let file = entry.text("csv")
      let table = CSVReader().read(try folder.bytes(file))
      guard table.isReadable else { return ["id": .string(file), "ok": false] }
      let rows = (0..<table.rowCount).map { row in
        Value.array(table.cells(ofRow: row).map { .string(table.text(of: $0)) })
      }
      return ["id": .string(file), "ok": true, "value": .array(rows)]
    }
  }
}
