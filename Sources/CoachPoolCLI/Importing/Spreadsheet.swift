internal import CoachPool
internal import RecordSyntax

/// A spreadsheet that was read, and the places in it.
struct Spreadsheet {
  /// The most columns it may have.
  private static let mostColumns = 2000

  let table: CSVTable
  /// What the command line calls it.
  let name: String
  private let lines: LineMap

  /// Reads it; one that cannot be cut into rows ends the run, with each place.
  init(_ bytes: [UInt8], _ name: String, _ separator: CSVSeparator?, _ run: Run) throws(CommandFailure) {
    table = CSVReader(separator: separator).read(bytes)
    self.name = TerminalText.path(name)
    lines = LineMap(table.bytes)
    guard table.isReadable, table.rowCount > 0 else {
      throw CommandFailure(
        lines: table.faults.flatMap { self.lines(at: $0.range, $0.message, help: $0.help) })
    }
    let header = table.cells(ofRow: 0)
    guard header.count <= Self.mostColumns else {
      throw failure(
        at: header[header.startIndex],
        Phrase(
          nl: "dit bestand heeft \(header.count) kolommen, en er kunnen er hooguit \(Self.mostColumns) zijn",
          en: "this file has \(header.count) columns, and there can be at most \(Self.mostColumns)"),
        help: Phrase(
          nl: "haal de lege kolommen weg", en: "take the empty columns away"))
    }
    for fault in table.faults {
      let position = position(of: fault.range)
      try run.say(
        Phrase(nl: "\(name: position): \(fault.message)", en: "\(name: position): \(fault.message)"))
      if let help = fault.help { try run.say(help) }
    }
  }

  /// `aanvragen.csv:5:12`, where a cell starts.
  func position(of range: ByteRange) -> String {
    let start = lines.position(of: Int(range.start))
    return "\(name):\(start.line):\(start.column)"
  }

  /// A failure at a cell.
  func failure(at cell: ByteRange, _ message: Phrase, help: Phrase?) -> CommandFailure {
    CommandFailure(lines: lines(at: cell, message, help: help))
  }

  private func lines(at range: ByteRange, _ message: Phrase, help: Phrase?) -> [CommandFailure.Line] {
    [.init(path: position(of: range), message: message)] + (help.map { [.init(message: $0)] } ?? [])
  }
}
