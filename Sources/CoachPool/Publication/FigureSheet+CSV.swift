internal import RecordSyntax

extension FigureSheet {
  /// The figures as CSV (RFC 4180): a header and a row for each figure and each number that several were merged to.
  public var csv: String {
    var rows = [["figure", "title", "unit", "of", "value", "hidden"]]
    rows += figures.map { figure in
      [
        figure.name, figure.title, figure.unit.word, figure.group ?? "", figure.value?.description ?? "",
        figure.isHidden ? "true" : "",
      ]
    }
    rows += merged.map { group in
      [
        group.name, group.title, FigureUnit.count.word, "",
        group.value?.description ?? "", group.value == nil ? "true" : "",
      ]
    }
    var writer = CSVWriter()
    for row in rows {
      for text in row { writer.add(Self.cell(text).utf8) }
      writer.endRow()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A cell that no spreadsheet takes for a formula; numbers that are negative are numbers to it too.
  private static func cell(_ text: String) -> String {
    Decimal(Array(text.utf8), 0..<text.utf8.count) == nil ? FormulaGuard.guarding(text) : text
  }
}
