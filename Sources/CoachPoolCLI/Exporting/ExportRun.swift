internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `export`.
struct ExportRun {
  private let run: Run
  /// What the command line calls the folder.
  private let name: String

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    name = try run.folderOperand()
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard !run.isRedacted else {
      throw CommandFailure(
        Phrase(
          nl: """
            een export heeft alle persoonsgegevens van de pool en wordt daarom niet gemaakt in CI of met --redact; \
            wat feit of openbaar is staat in de indexen (coachpool index)
            """,
          en: """
            an export has all personal data of the pool, and so is not made in CI or with --redact; what is a fact or \
            public stands in the indexes (coachpool index)
            """))
    }
    let place = try run.onFiles { () throws(FileError) in try Paths.place(of: run.absolute(name)) }
    let loaded = try run.load(run.poolFolder())
    try run.refuseRepository(loaded.folder, holding: place, for: name)
    let context = try run.context(of: loaded)
    let faulty = try run.faultyRecords(in: Checker(context).findingsOnAllCores())
    KeptValues.keep(context)
    let pool = loaded.folder
    let style = PoolExport.Style(isForExcel: run.arguments.has("excel"), isRaw: run.arguments.has("csv-raw"))
    let export = PoolExport(loaded.pool, leavingOut: Set(faulty), style) { pool.read($0) }
    let progress = ProgressLine(run, of: export.recordCount, Phrase(nl: "records", en: "records"))
    let parts = export.partsOnAllCores(progress: progress.show)
    progress.end()
    let unread = export.unread(parts)
    guard unread.isEmpty else {
      throw CommandFailure(unread.map { FileError(pool.path(of: $0), .changed) }, shown: run.shown)
    }
    let files = export.filesOnAllCores(parts)
    let unmatched = export.unmatched(parts)
    let package = DataPackage.text(
      export, files, unmatched: Set(unmatched.map(\.column)), of: loaded.pool.contract, run.language)
    let folder = OwnFolder(
      path: place, command: "export", list: DataPackage.name, isPrivate: true, digests: DataPackage.digests)
    let changes = try folder.changes(
      files.map { .init(name: $0.file.name, bytes: $0.file.bytes) }, listedIn: Array(package.utf8), run)
    if !changes.isEmpty { try folder.write(changes, run) }
    for column in unmatched {
      try run.say(
        Phrase(
          nl: """
            \(name: column.table): in de kolom \(name: column.column) staan ids van records die er niet zijn \
            (\(column.count)); datapackage.json noemt die kolom daarom geen verwijzing
            """,
          en: """
            \(name: column.table): the column \(name: column.column) has ids of records that are not there \
            (\(column.count)); so datapackage.json does not say that it refers to them
            """))
    }
    try folder.sayMore(changes, run)
    try sayWritten(export.recordCount, files.count { $0.file.name.hasSuffix(".csv") }, changes)
    return .success
  }

  private func sayWritten(
    _ records: Int, _ tables: Int, _ changes: [AtomicFile.Change]
  ) throws(CommandFailure) {
    let shown = TerminalText.path(name)
    guard !changes.isEmpty else {
      return try run.say(
        Phrase(nl: "\(name: shown) klopt met de records", en: "\(name: shown) agrees with the records"))
    }
    let count = Phrase.records(records)
    try run.say(
      Phrase(
        nl: """
          \(name: shown): \(count) in \(tables) tabellen; daar staan persoonsgegevens in, dus verwijder de map zodra \
          zij niet meer nodig is
          """,
        en: """
          \(name: shown): \(count) in \(tables) tables; they hold personal data, so delete the folder once it is not \
          needed
          """
      ))
  }
}
