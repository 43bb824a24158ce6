internal import RecordSyntax

/// What holds for the table of any bytes, however the reader is asked.
enum CSVProperties {
  private static let readers = [
    CSVReader(), CSVReader(separator: .semicolon, encoding: .utf8),
    CSVReader(separator: .tab, encoding: .windows1252),
  ]

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    for reader in readers { try check(reader.read(bytes), of: bytes) }
  }

  private static func check(_ table: CSVTable, of bytes: [UInt8]) throws(BrokenProperty) {
    try hold(table.bytes == bytes || table.encoding != .utf8, "a table keeps its bytes")
    let places = TextPlaces(table.bytes)
    try places.check(table.faults)
    try hold(table.rowCount > 0 || !table.isReadable, "a readable table has a header")
    var last: UInt32 = 0
    for row in 0..<table.rowCount {
      let cells = table.cells(ofRow: row)
      try hold(!cells.isEmpty, "row \(row) has a cell")
      let fault = table.widthFault(ofRow: row)
      try places.check(fault.map { [$0] } ?? [])
      try hold(
        fault != nil || cells.count <= table.cells(ofRow: 0).count, "row \(row) is no wider than the header")
      for cell in cells {
        try places.check(cell, "a cell")
        try hold(cell.start >= last, "cells stand in order")
        last = cell.end
        _ = table.text(of: cell)
      }
    }
    if table.isReadable { try checkWriting(table) }
  }

  /// Cells that are all written in quotes read back as the same texts.
  private static func checkWriting(_ table: CSVTable) throws(BrokenProperty) {
    let rows = texts(table)
    let text = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }.joined(separator: "\r\n")
    let written = CSVReader(separator: .semicolon, encoding: .utf8).read(Array(text.utf8))
    try hold(written.faults.isEmpty, "what is written in quotes has no fault")
    try hold(texts(written) == rows, "what is written in quotes reads back")
  }

  private static func texts(_ table: CSVTable) -> [[String]] {
    (0..<table.rowCount).map { row in table.cells(ofRow: row).map { table.text(of: $0) } }
  }
}
