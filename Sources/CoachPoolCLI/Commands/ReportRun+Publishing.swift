internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension ReportRun {
  /// Fixes the year in its annual record, and writes its figures and report beside it, all together.
  func publish(
    _ figures: Figures, _ disclosure: Disclosure, _ publications: Publications, _ loaded: LoadedPool,
    _ context: RuleContext, found: [Diagnostic]
  ) throws(CommandFailure) -> ExitCode {
    let publication: Publication
    do throws(Publication.Refusal) {
      publication = try Publication(
        figures, disclosure, pool: loaded.pool, publications, on: dayOfPublication(context),
        language: run.language
      ) { loaded.folder.read($0) }
    } catch {
      throw CommandFailure(error.message, error.details, help: error.help)
    }
    for notice in publication.notices + publication.warnings { try run.say(notice) }
    if run.arguments.has("dry-run") { try sayConsequences() }
    try sayDays(context)
    return try write(publication.sheet, loaded, context, found: found)
  }

  /// What was published of the year and is not in its annual record yet, for the run that published it was cut off between
  /// the files; `nil` when there is nothing to finish.
  func unfinished(_ publications: Publications, _ pool: Pool) -> FigureSheet? {
    guard let sheet = try? publications[year]?.sheet.get(), sheet.published != nil, sheet.report != nil else {
      return nil
    }
    guard let annual = pool.annual(year) else { return sheet }
    return annual.published.isAbsent && annual.figures.items.isEmpty ? sheet : nil
  }

  /// Finishes what a run that was cut off has begun: the figures and the report are what they were then.
  func finish(
    _ sheet: FigureSheet, _ loaded: LoadedPool, _ context: RuleContext, found: [Diagnostic]
  ) throws(CommandFailure) -> ExitCode {
    let path = run.shown(loaded.folder.path(of: Publications.path(of: year)))
    try run.say(
      Phrase(
        nl: "het publiceren van \(year) was begonnen en wordt afgemaakt, met de cijfers van \(name: path)",
        en: "publishing \(year) had begun and is finished, with the figures of \(name: path)"))
    return try write(sheet, loaded, context, found: found)
  }

  private func write(
    _ sheet: FigureSheet, _ loaded: LoadedPool, _ context: RuleContext, found: [Diagnostic]
  ) throws(CommandFailure) -> ExitCode {
    var changes = PoolChanges(loaded.folder)
    try fix(sheet, loaded.pool, &changes)
    try run.onFiles { () throws(FileError) in
      try changes.put(Publications.path(of: year), Array(sheet.json.utf8))
    }
    try put(sheet.report, loaded.folder, &changes)
    try run.onFiles { () throws(FileError) in try takeIn(sheet.report, &changes) }
    try run.make(changes, in: loaded, context, found: found)
    if !run.arguments.has("dry-run") { try sayConsequences() }
    return .success
  }

  /// Puts the report and its pictures in their places; a picture of a draft that shows more goes.
  private func put(
    _ report: FigureSheet.Report?, _ folder: PoolFolder, _ changes: inout PoolChanges
  ) throws(CommandFailure) {
    for file in report?.files(called: Paths.name(of: Publications.reportPath(of: year))) ?? [] {
      let path = Paths.join(Publications.folder, file.name)
      let old = try run.onFiles { () throws(FileError) in try changes.bytes(of: path) }
      if let old, !file.mayReplace(old) {
        guard file.bytes == nil else { throw notOurs(folder.path(of: path)) }
      } else if let bytes = file.bytes {
        try run.onFiles { () throws(FileError) in try changes.put(path, bytes) }
      } else if old != nil {
        try run.onFiles { () throws(FileError) in try changes.delete(path) }
      }
    }
  }

  /// Has git keep what is published, where it is told to pass over drafts.
  private func takeIn(_ report: FigureSheet.Report?, _ changes: inout PoolChanges) throws(FileError) {
    guard let ignores = try changes.bytes(of: Publications.ignores) else { return }
    let lines = ignores.split(separator: 0x0A)
    for exception in Publications.exceptions(for: year, report) {
      guard !lines.contains(where: { $0.elementsEqual(exception.utf8) }) else { continue }
      try changes.append(line: exception, to: Publications.ignores)
    }
  }

  private func sayConsequences() throws(CommandFailure) {
    for consequence in Publication.consequences(of: year) { try run.say(consequence) }
  }

  /// Today, or the day on which an archived pool stands still; never before the day that the figures are of.
  private func dayOfPublication(_ context: RuleContext) -> Day {
    max(context.contract.asOf ?? run.tool.today ?? context.asOf, context.asOf)
  }

  /// Says which days are written down where that is not today, or another than the one that was asked for.
  private func sayDays(_ context: RuleContext) throws(CommandFailure) {
    let published = dayOfPublication(context)
    guard run.arguments.has("as-of"), published == context.contract.asOf, published != context.asOf else {
      return try run.sayDayOfRecord(context)
    }
    try run.say(
      Phrase(
        nl: """
          let op: als dag van publicatie wordt \(published) vastgelegd (asOf in contract.json), niet vandaag; de cijfers zijn \
          van \(context.asOf) (--as-of)
          """,
        en: """
          note: the day of publication recorded is \(published) (asOf in contract.json), not today; the figures are of \
          \(context.asOf) (--as-of)
          """))
  }

  /// Puts the figures into the annual record, which is made when it is not there.
  ///
  /// One that is in the canonical form stays in it; of any other every byte that is not edited stays as it is.
  private func fix(
    _ sheet: FigureSheet, _ pool: Pool, _ changes: inout PoolChanges
  ) throws(CommandFailure) {
    let form = Schemas.bundled.canonicalForm(for: .annual)
    var path = "annual/\(year).md"
    if let annual = pool.annual(year) {
      path = annual.path
    } else {
      let text = form.frontMatter(["asOf": .string(sheet.asOf.description)])
      try run.onFiles { () throws(FileError) in try changes.put(path, Array(text.utf8)) }
    }
    let before = try document(path, &changes)
    try changes.edit(path, sheet.annualEdits)
    guard form.firstDifference(in: before) == nil,
      let bytes = try? form.formatting(document(path, &changes))
    else { return }
    try run.onFiles { () throws(FileError) in try changes.put(path, bytes) }
  }

  private func document(_ path: String, _ changes: inout PoolChanges) throws(CommandFailure) -> Document {
    let bytes = try run.onFiles { () throws(FileError) in try changes.bytes(of: path) }
    return Document(parsing: bytes ?? [], at: path)
  }
}
