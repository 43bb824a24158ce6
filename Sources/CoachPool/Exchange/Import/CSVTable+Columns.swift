internal import RecordSyntax

extension CSVTable {
  /// Whether a column has a text in no row below the header.
  func isEmpty(column: Int) -> Bool {
    (1..<max(1, rowCount)).allSatisfy { row in
      let cells = cells(ofRow: row)
      return column >= cells.count
        || Substring(text(of: cells[cells.startIndex + column])).trimmingBlanks().isEmpty
    }
  }
}
