internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `import`.
struct ImportRun {
  let run: Run
  let kind: ImportKind
  /// What the command line calls the spreadsheet.
  let name: String
  let isApplied: Bool

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    let arguments = run.arguments
    guard let name = arguments.operands.first else {
      throw .usage(
        Phrase(nl: "welk bestand? coachpool import FILE", en: "which file? coachpool import FILE"),
        arguments.command)
    }
    guard let kind = try arguments.choice("as", of: ImportKind.self) else {
      throw .usage(
        Phrase(
          nl: "wat is een rij? geef --as trajectory, --as coach of --as evaluation",
          en: "what is a row? give --as trajectory, --as coach or --as evaluation"), arguments.command)
    }
    (self.name, self.kind) = (name, kind)
    isApplied = arguments.has("apply")
    for option in ["mapping", "apply", "refused"] where arguments.has("suggest") && arguments.has(option) {
      throw .usage(
        Phrase(
          nl: "--suggest stelt een mapping voor en kan niet samen met --\(name: option)",
          en: "--suggest proposes a mapping and cannot be given with --\(name: option)"), arguments.command)
    }
    guard !arguments.has("suggest") || !run.isRedacted else {
      throw .usage(
        Phrase(
          nl: """
            --suggest schrijft de kopregel over, en in een bestand zonder kopregel zijn dat namen; dat kan niet met CI of \
            --redact
            """,
          en: """
            --suggest copies the header, and in a file without one those are names; that cannot be done with CI or --redact
            """), arguments.command)
    }
    guard arguments.has("suggest") || arguments.has("mapping") else {
      throw .usage(
        Phrase(
          nl:
            "er is een mapping nodig: laat er een voorstellen met --suggest, pas die aan en geef --mapping FILE",
          en: "a mapping is needed: have one proposed with --suggest, edit it and give --mapping FILE"),
        arguments.command)
    }
  }

  func perform() throws(CommandFailure) -> ExitCode {
    // What is only shown keeps nobody from writing.
    isApplied ? try run.keepingPool { () throws(CommandFailure) in try read() } : try read()
  }

  private func read() throws(CommandFailure) -> ExitCode {
    let (loaded, identities) = try run.loadWithNames()
    guard loaded.pool.hasContract else { throw Self.noContract }
    let fields = ImportFields(kind, in: loaded.pool)
    let bytes = try bytes()
    guard let mappingName = run.arguments.last("mapping") else { return try suggest(bytes, fields) }
    let refusedRows = try RefusedRows(run, besides: [name, mappingName], in: loaded.folder)
    let mapping = try MappingFile(mappingName, fields, run).mapping
    let sheet = try Spreadsheet(bytes, name, mapping.separator, run)
    let columns: ImportColumns
    do throws(ImportColumns.HeaderFault) {
      columns = try ImportColumns(mapping, fields, of: sheet.table)
    } catch {
      throw sheet.failure(at: error.cell, error.message, help: error.help)
    }
    let context = try run.context(of: loaded, identities: identities)
    KeptValues.keep(context)
    guard !columns.namesPeople || context.surroundings.identities != nil else { throw Self.noPrivateFolder }
    var importing = try Importing(sheet, columns, kind, loaded, context, run)
    try importing.judge()
    let report = ImportReport(importing, sheet, fields, kind)
    try run.write(report.text)
    try refusedRows?.write(importing.plan.faults, of: sheet)
    if isApplied { try importing.write() }
    let summary = ImportSummary(importing.plan, kind, isApplied: isApplied).phrase
    guard !isApplied else {
      try run.say(summary)
      return importing.plan.faults.isEmpty ? .success : .findings
    }
    let places =
      context.surroundings.identities == nil
      ? Phrase(nl: "in de pool", en: "to the pool")
      : Phrase(nl: "in de pool en de besloten map", en: "to the pool and the private folder")
    try run.say(
      Phrase(
        nl: "\(summary); \(places) is niets geschreven, dat doet --apply",
        en: "\(summary); nothing was written \(places), which --apply does"))
    return importing.plan.faults.isEmpty ? .success : .findings
  }

  private static let noContract = CommandFailure(
    Phrase(
      nl:
        "zonder een contract.json dat klopt is van geen cel te zeggen wat die betekent (zie: coachpool check)",
      en: "without a contract.json that is right nobody can say what a cell means (see: coachpool check)"))

  private static let noPrivateFolder = CommandFailure(
    Phrase(
      nl: """
        er is een kolom met namen of adressen, en die komen niet in de pool: noem de besloten map met --private DIR, dan \
        worden het codes
        """,
      en: """
        there is a column with names or addresses, and those do not get into the pool: name the private folder with \
        --private DIR, which makes codes of them
        """))

  /// The spreadsheet's bytes, which lie in no repository: what is there is committed sooner or later, with every name.
  private func bytes() throws(CommandFailure) -> [UInt8] {
    let path = try onFile { () throws(FileError) in try Paths.resolved(run.absolute(name)) }
    if let top = Paths.repository(holding: Paths.parent(of: path)) {
      let shown = TerminalText.path(run.shown(top))
      throw failure(
        Phrase(
          nl: """
            dit bestand ligt in de repository \(name: shown), en wat daar staat komt met alle namen in git; verplaats het, \
            bijvoorbeeld naar de besloten map
            """,
          en: """
            this file lies in the repository \(name: shown), and what is there gets into git with all names; move it, to the \
            private folder for instance
            """))
    }
    return try onFile { () throws(FileError) in try FileReading.bytes(of: path, atMost: CSVReader.mostBytes) }
  }

  private func failure(_ message: Phrase) -> CommandFailure {
    CommandFailure(lines: [.init(path: name, message: message)])
  }

  /// Works on the spreadsheet; when that fails it is called what the command line calls it.
  private func onFile<Result>(_ work: () throws(FileError) -> Result) throws(CommandFailure) -> Result {
    do throws(FileError) { return try work() } catch {
      // The limit is another than that of records.
      guard case .tooLarge(let count) = error.reason else {
        throw CommandFailure([FileError(name, error.reason)])
      }
      throw failure(
        Phrase(
          nl: """
            dit bestand is \(count) bytes groot, en een CSV-bestand is hooguit \(CSVReader.mostBytes) bytes; splits het in \
            kleinere bestanden, elk met dezelfde kopregel
            """,
          en: """
            this file has \(count) bytes, and a CSV file has at most \(CSVReader.mostBytes); split it into smaller files, each \
            with the same header
            """))
    }
  }

  /// The most columns that are named one by one.
  private static let mostNamed = 20

  private func suggest(_ bytes: [UInt8], _ fields: ImportFields) throws(CommandFailure) -> ExitCode {
    let sheet = try Spreadsheet(bytes, name, nil, run)
    let suggestion = MappingSuggestion(for: kind, sheet.table, fields, isRedacted: run.isRedacted)
    let title = { (text: String) in
      Phrase(nl: "\(value: text, .identifying)", en: "\(value: text, .identifying)")
    }
    try run.write(Schemas.bundled.canonicalForm(for: nil).json(suggestion.mapping.value))
    for column in suggestion.unplaced.prefix(Self.mostNamed) {
      try run.say(
        Phrase(
          nl:
            "niet geplaatst: de kolom \(title(column)); schrijf er een veld bij, of laat null staan als die niet mee hoeft",
          en:
            "not placed: the column \(title(column)); write a field for it, or leave null if it is to be left out"
        ))
    }
    let more = suggestion.unplaced.count - Self.mostNamed
    if more > 0 {
      try run.say(Phrase(nl: "en nog \(more) kolommen", en: "and \(more) more columns"))
    }
    for (field, value) in suggestion.assumed {
      try run.say(
        Phrase(
          nl: """
            geen kolom zegt '\(field.title)' (\(name: field.path)), en elk record heeft dat nodig: onder "constants" staat \
            daarom \(value: value); kijk of dat klopt, of voeg een kolom toe
            """,
          en: """
            no column says '\(field.title)' (\(name: field.path)), and every record has to have it: so "constants" has \
            \(value: value); see whether that is right, or add a column
            """))
    }
    for (column, texts) in suggestion.unknown {
      let list = texts.joined(separator: "', '")
      try run.say(
        Phrase(
          nl: "niet bekend in de kolom \(title(column)): \(title(list)); vertaal ze onder \"values\"",
          en: "not known in the column \(title(column)): \(title(list)); translate them under \"values\""))
    }
    return .success
  }
}
