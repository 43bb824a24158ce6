internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `report`.
struct ReportRun {
  /// What is reported.
  private enum Subject: String, CaseIterable {
    /// The annual report.
    case annual
    /// The figures alone.
    case figures

    /// The options that only it understands.
    var options: [String] {
      switch self {
      case .annual: ["check", "explain", "publish", "dry-run"]
      case .figures: ["format", "internal"]
      }
    }
  }

  let run: Run
  let year: Int
  private let subject: Subject
  private let smallestCell: Int?

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    let command = run.arguments.command
    let operands = run.arguments.operands
    guard let what = operands.first else {
      throw .usage(
        Phrase(
          nl: "welk verslag? coachpool report annual YEAR", en: "which report? coachpool report annual YEAR"),
        command)
    }
    guard let subject = Subject(rawValue: what) else {
      throw .unknown(
        Phrase(
          nl: "er is geen verslag \(value: what, .identifying)",
          en: "there is no report \(value: what, .identifying)"),
        NearestName.find(what, in: Subject.allCases.map(\.rawValue)), command)
    }
    guard operands.count == 2, let year = Int(operands[1]), (1000...9999).contains(year) else {
      throw .usage(
        Phrase(
          nl: "noem een jaar: coachpool report \(name: what) 2023",
          en: "name a year: coachpool report \(name: what) 2023"),
        command)
    }
    self.year = year
    self.subject = subject
    smallestCell = try run.arguments.number("smallest-cell", atLeast: 1)
    try refuseContradictions()
  }

  /// Refuses options that ask for what the subject is not, or for two things at once.
  private func refuseContradictions() throws(CommandFailure) {
    let arguments = run.arguments
    for other in Subject.allCases where other != subject {
      guard let option = other.options.first(where: arguments.has) else { continue }
      throw .usage(
        Phrase(
          nl: "--\(name: option) hoort bij report \(name: other.rawValue)",
          en: "--\(name: option) belongs to report \(name: other.rawValue)"), arguments.command)
    }
    if arguments.has("dry-run"), !arguments.has("publish") {
      throw .usage(
        Phrase(nl: "--dry-run hoort bij --publish", en: "--dry-run belongs to --publish"), arguments.command)
    }
    let acts = ["publish", "explain", "check", "output", "despite-errors"]
    if arguments.has("publish"), let other = acts.dropFirst().first(where: arguments.has) {
      throw .usage(
        Phrase(
          nl: "--publish gaat niet samen met --\(name: other)",
          en: "--publish does not go with --\(name: other)"), arguments.command)
    }
  }

  func perform() throws(CommandFailure) -> ExitCode {
    run.arguments.has("publish")
      ? try run.keepingPool { () throws(CommandFailure) in try report() } : try report()
  }

  private func report() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded)
    KeptValues.keep(context)
    if run.arguments.has("publish") {
      try run.refuseFuture(
        context,
        Phrase(
          nl: "een jaar wordt gepubliceerd als het om is, met de dag van vandaag",
          en: "a year is published after it has ended, with the day of today"))
    }
    if let name = run.arguments.last("explain") {
      return try explain(name, figures(context, findings: findings(context)))
    }
    if subject == .figures, run.arguments.has("internal") { return try writeInternal(context, loaded.folder) }
    let publications = context.publications
    if !run.arguments.has("publish"), let sheet = try published(publications, context, loaded) {
      return try write(sheet, loaded)
    }
    let findings = findings(context)
    if run.arguments.has("publish"), let sheet = unfinished(publications, loaded.pool) {
      return try finish(sheet, loaded, context, found: findings)
    }
    let figures = try figures(context, findings: findings)
    let disclosure = try disclosure(
      figures, context, others: publications.sheets(loaded.pool))
    if run.arguments.has("publish") {
      return try publish(figures, disclosure, publications, loaded, context, found: findings)
    }
    if subject == .figures {
      let sheet = FigureSheet(figures, disclosure, language: run.language)
      return try write(sheet, loaded)
    }
    let report = AnnualReport(figures, disclosure, pool: loaded.pool, language: run.language) {
      loaded.folder.read($0)
    }
    for notice in report.notices { try run.say(notice) }
    return try write(report.report, loaded, from: Phrase(nl: "de records", en: "the records"))
  }

  private func findings(_ context: RuleContext) -> [Diagnostic] { Checker(context).findingsOnAllCores() }

  private func figures(
    _ context: RuleContext, findings: [Diagnostic]
  ) throws(CommandFailure) -> Figures {
    let figures: Figures
    do throws(FiguresRefusal) {
      figures = try Figures(
        pool: context.pool, year: year, asOf: context.asOf, findings: findings,
        despiteErrors: run.arguments.has(CommandOption.despiteErrors.name))
    } catch {
      throw CommandFailure(error.message, error.details, help: error.help)
    }
    if !figures.isPublished, !figures.missing.isEmpty, !run.arguments.has("publish") {
      try run.say(figures.missing.message)
    }
    for blocker in figures.leftOut {
      try run.say(Phrase(nl: "weggelaten: \(blocker.message)", en: "left out: \(blocker.message)"))
    }
    return figures
  }

  private func disclosure(
    _ figures: Figures, _ context: RuleContext, others: [FigureSheet]
  ) throws(CommandFailure) -> Disclosure {
    let policy = context.contract.publication
    if let smallestCell, smallestCell < policy.smallestCell {
      throw .usage(
        Phrase(
          nl: "--smallest-cell kan niet lager zijn dan de \(policy.smallestCell) van de poolafspraken",
          en: "--smallest-cell cannot be lower than the contract's \(policy.smallestCell)"),
        run.arguments.command)
    }
    return Disclosure(figures, policy, smallestCell: smallestCell, others: others)
  }

  /// An explanation has the exact number, however small, so it is not for output that others keep.
  private func explain(_ name: String, _ figures: Figures) throws(CommandFailure) -> ExitCode {
    try refuseWhereKept("explain")
    let explanation: FigureExplanation
    do throws(FigureExplanation.Unknown) {
      explanation = try FigureExplanation(name, in: figures, language: run.language)
    } catch {
      throw .usage(error.message, run.arguments.command)
    }
    try run.writeResult(explanation.text)
    return .success
  }

  /// Every number as it is counted today, however small.
  private func writeInternal(
    _ context: RuleContext, _ folder: PoolFolder
  ) throws(CommandFailure) -> ExitCode {
    try refuseWhereKept("internal")
    try run.refuseRepository(folder)
    let figures = try figures(context, findings: findings(context))
    try run.writeResult(text(FigureSheet(internal: figures, language: run.language)), isPrivate: true)
    return .success
  }

  private func refuseWhereKept(_ option: String) throws(CommandFailure) {
    guard run.isRedacted else { return }
    throw CommandFailure(
      Phrase(
        nl: "--\(name: option) toont exacte aantallen en werkt daarom niet in CI of met --redact",
        en: "--\(name: option) shows exact counts and so does not work in CI or with --redact"))
  }
}

// MARK: - Printing

extension ReportRun {
  /// What was published of the year by the day of judgement; `nil` when it was not.
  private func published(
    _ publications: Publications, _ context: RuleContext, _ loaded: LoadedPool
  ) throws(CommandFailure) -> FigureSheet? {
    guard let file = publications[year] else { return nil }
    let sheet: FigureSheet
    do throws(FigureSheet.Refusal) { sheet = try file.sheet.get() } catch {
      let path = run.shown(loaded.folder.path(of: file.path))
      throw CommandFailure(lines: [
        .init(path: path, message: error.message),
        .init(
          message: Phrase(
            nl: "zet het bestand terug zoals het gepubliceerd is (git log -- \(name: path))",
            en: "put the file back as it was published (git log -- \(name: path))")),
      ])
    }
    guard let day = sheet.published else { return nil }
    guard day <= context.asOf else {
      try refusePlace(publishedOn: day, context, loaded.folder)
      return nil
    }
    if let smallestCell, smallestCell > sheet.smallestCell {
      throw .usage(
        Phrase(
          nl:
            "\(year) is gepubliceerd met aantallen vanaf \(sheet.smallestCell); dat is niet meer terug te nemen",
          en: "\(year) was published with counts from \(sheet.smallestCell) on; that cannot be taken back"),
        run.arguments.command)
    }
    return sheet
  }

  /// As of an earlier day a year was not published yet, and is counted; that is nothing to put in the place of its report, or
  /// to compare that with.
  private func refusePlace(
    publishedOn day: Day, _ context: RuleContext, _ folder: PoolFolder
  ) throws(CommandFailure) {
    let place = folder.path(of: Publications.reportPath(of: year))
    let output = run.arguments.last("output").map(run.absolute)
    guard run.arguments.has("check") ? output == nil || output == place : output == place else { return }
    throw CommandFailure(
      Phrase(
        nl: "\(year) is gepubliceerd op \(day), en wordt hier beoordeeld op \(context.asOf)",
        en: "\(year) was published on \(day), and is judged as of \(context.asOf) here"), [],
      help: Phrase(
        nl: "laat --as-of weg, of schrijf met --output naar een ander bestand",
        en: "leave --as-of out, or write to another file with --output"))
  }

  /// Prints a published year, as it was published.
  private func write(_ sheet: FigureSheet, _ loaded: LoadedPool) throws(CommandFailure) -> ExitCode {
    guard subject == .annual, let report = sheet.report else {
      try run.writeResult(text(sheet.withoutReport), builtIn: loaded.folder.path(of: Publications.folder))
      return .success
    }
    if run.arguments.has("lang"), report.language != run.language {
      try run.say(
        Phrase(
          nl: "\(year) wordt afgedrukt zoals het gepubliceerd is, in het Engels",
          en: "\(year) is printed as it was published, in Dutch"))
    }
    return try write(
      report, loaded, from: Phrase(nl: "de vastgestelde cijfers", en: "the published figures"))
  }

  private func text(_ sheet: FigureSheet) throws(CommandFailure) -> String {
    switch try run.arguments.choice("format", of: FigureFormat.self) ?? .json {
    case .json: sheet.json
    case .csv: sheet.csv
    }
  }
}

/// In which form figures are printed.
private enum FigureFormat: String, CaseIterable {
  case json, csv
}
