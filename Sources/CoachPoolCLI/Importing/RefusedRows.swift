internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The file that `--refused` names: rows that were refused, as they were, each with why.
struct RefusedRows {
  private let run: Run
  private let name: String

  /// Understands the option; `nil` without it. The file may lie in no repository, for the rows have names.
  ///
  /// - Parameter sources: The files that the rows come from, which it may be none of.
  init?(_ run: Run, besides sources: [String], in folder: PoolFolder) throws(CommandFailure) {
    guard let name = run.arguments.last("refused") else { return nil }
    guard !run.isRedacted else {
      throw .usage(
        Phrase(
          nl: "--refused schrijft de rijen met alle namen, en dat kan niet met CI of --redact",
          en: "--refused writes the rows with all names, which cannot be done with CI or --redact"),
        run.arguments.command)
    }
    (self.run, self.name) = (run, name)
    try run.refuseRepository(folder, name)
    let places = try run.onFiles { () throws(FileError) in
      var places = [try Paths.place(of: run.absolute(name))]
      for source in sources { places.append(try Paths.resolved(run.absolute(source))) }
      return places
    }
    let isSource = places.dropFirst().contains(places[0])
    guard !isSource else {
      throw .usage(
        Phrase(
          nl: "--refused noemt een bestand waaruit wordt ingelezen; kies een ander",
          en: "--refused names a file that is read from; choose another"), run.arguments.command)
    }
  }

  /// Writes the rows in their order, in the form that the spreadsheet has; a header alone when none was refused.
  func write(_ faults: [RowFault], of sheet: Spreadsheet) throws(CommandFailure) {
    let table = sheet.table
    var reasons: [(row: Int, texts: [String])] = []
    for fault in faults {
      var text = fault.message.text(run.language)
      if let help = fault.help { text += "; " + help.text(run.language) }
      let line = sheet.position(of: fault.place).dropFirst(sheet.name.count + 1)
      if reasons.last?.row != fault.row { reasons.append((fault.row, [])) }
      reasons[reasons.count - 1].texts.append("\(line): \(text)")
    }
    let separator = String(Unicode.Scalar(table.separator.rawValue))
    func row(_ number: Int, _ last: String) -> String {
      // The cells are written as they stand: a row that is mended must still say what it said.
      let cells = table.cells(ofRow: number).map { String(decoding: table.bytes[$0.indices], as: UTF8.self) }
      let missing = [String](repeating: "", count: max(0, table.cells(ofRow: 0).count - cells.count))
      return (cells + missing + ["\"" + last.replacing("\"", with: "\"\"") + "\""]).joined(
        separator: separator)
        + "\r\n"
    }
    let title = ImportColumns.reasonTitle.text(run.language)
    // The mark is what Excel knows UTF-8 by.
    let text =
      "\u{FEFF}" + row(0, title) + reasons.map { row($0.row, $0.texts.joined(separator: " | ")) }.joined()
    try run.write(text, to: name, isPrivate: true)
    let shown = TerminalText.path(name)
    try run.say(
      Phrase(
        nl: "geweigerde rijen (\(reasons.count)) staan in \(name: shown)",
        en: "refused rows (\(reasons.count)) are in \(name: shown)"))
  }
}
