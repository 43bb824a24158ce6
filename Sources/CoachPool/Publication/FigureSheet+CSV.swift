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
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell, in quotes where it has to be, and where a spreadsheet would take it for a formula behind an apostrophe.
  private static func cell(_ text: String) -> String {
    var text = text
    // Numbers that are negative are numbers to a spreadsheet too.
    if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first),
      Decimal(Array(text.utf8), 0..<text.utf8.count) == nil
    {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
