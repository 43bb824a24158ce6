internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let report = Command(
    "report", operands: "annual YEAR", mostOperands: 2,
    summary: Phrase(nl: "schrijft het jaarverslag", en: "writes the annual report"),
    details: Phrase(
      nl: """
        Het jaarverslag in Markdown. Kleine aantallen worden weggelaten zoals de poolafspraken zeggen (publication), \
        zo dat ze ook niet te berekenen zijn.
        """,
      en: """
        The annual report in Markdown. Small counts are left out as the contract says (publication), so that they \
        cannot be computed either.
        """),
    examples: [
      Example(
        "coachpool report annual 2023", Phrase(nl: "druk het jaarverslag af", en: "print the annual report")),
      Example(
        "coachpool report annual 2023 --output pool/reports/2023.md",
        Phrase(nl: "schrijf het naar een bestand", en: "write it to a file")),
      Example(
        "coachpool report annual 2023 --explain closed",
        Phrase(
          nl: "uit welke records is dit cijfer geteld?", en: "from which records was this figure counted?")),
    ],
    options: [
      CommandOption(
        "output", letter: "o", value: "FILE", Phrase(nl: "schrijf naar een bestand", en: "write to a file")),
      CommandOption(
        "check",
        Phrase(
          nl:
            "schrijf niets; de afsluitcode is 1 als het bestand (anders reports/YEAR.md in de pool) afwijkt",
          en: "write nothing; the exit code is 1 when the file (else reports/YEAR.md in the pool) differs")),
      CommandOption(
        "explain", value: "FIGURE",
        Phrase(
          nl: "noem de records waaruit een cijfer is geteld", en: "name the records a figure was counted from"
        )),
      CommandOption(
        "smallest-cell", value: "N",
        Phrase(
          nl: "laat aantallen onder N weg; kan alleen hoger zijn dan in de poolafspraken",
          en: "leave out counts below N; can only be higher than in the contract")),
      .despiteErrors,
    ]
  ) { run throws(CommandFailure) in try ReportRun(run).perform() }
}

/// One run of `report annual`.
private struct ReportRun {
  private let run: Run
  private let year: Int
  private let smallestCell: Int?
  private static let annual = "annual"

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
    guard what == Self.annual else {
      throw .unknown(
        Phrase(nl: "er is geen verslag \(value: what)", en: "there is no report \(value: what)"),
        NearestName.find(what, in: [Self.annual]), command)
    }
    guard operands.count == 2, let year = Int(operands[1]), (1000...9999).contains(year) else {
      throw .usage(
        Phrase(
          nl: "noem een jaar: coachpool report annual 2023", en: "name a year: coachpool report annual 2023"),
        command)
    }
    self.year = year
    smallestCell = try run.arguments.number("smallest-cell", atLeast: 1)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded)
    KeptValues.keep(context)
    let figures = try figures(context)
    for blocker in figures.leftOut {
      try run.say(Phrase(nl: "weggelaten: \(blocker.message)", en: "left out: \(blocker.message)"))
    }
    if let name = run.arguments.last("explain") { return try explain(name, figures) }
    let policy = context.contract.publication
    if let smallestCell, smallestCell < policy.smallestCell {
      throw .usage(
        Phrase(
          nl: "--smallest-cell kan niet lager zijn dan de \(policy.smallestCell) van de poolafspraken",
          en: "--smallest-cell cannot be lower than the contract's \(policy.smallestCell)"),
        run.arguments.command)
    }
    let report = AnnualReport(
      figures, Disclosure(figures, policy, smallestCell: smallestCell), pool: loaded.pool,
      language: run.language
    ) { loaded.folder.read($0) }
    for notice in report.notices { try run.say(notice) }
    guard !run.arguments.has("check") else { return try check(report, loaded.folder) }
    try run.writeResult(report.markdown, builtIn: loaded.folder.path(of: "reports"))
    return .success
  }

  private func figures(_ context: RuleContext) throws(CommandFailure) -> Figures {
    do throws(FiguresRefusal) {
      return try Figures(
        pool: context.pool, year: year, asOf: context.asOf, findings: Checker(context).findingsOnAllCores(),
        despiteErrors: run.arguments.has(CommandOption.despiteErrors.name))
    } catch {
      var failure = CommandFailure(error.message)
      failure.lines += error.details.map { .init(message: $0) }
      failure.lines += error.help.map { [.init(message: $0)] } ?? []
      throw failure
    }
  }

  /// An explanation has the exact number, however small, so it is not for output that others keep.
  private func explain(_ name: String, _ figures: Figures) throws(CommandFailure) -> ExitCode {
    guard !run.isRedacted else {
      throw CommandFailure(
        Phrase(
          nl: "--explain toont exacte aantallen en werkt daarom niet in CI of met --redact",
          en: "--explain shows exact counts and so does not work in CI or with --redact"))
    }
    let explanation: FigureExplanation
    do throws(FigureExplanation.Unknown) {
      explanation = try FigureExplanation(name, in: figures, language: run.language)
    } catch {
      throw .usage(error.message, run.arguments.command)
    }
    try run.writeResult(explanation.text)
    return .success
  }

  private func check(_ report: AnnualReport, _ folder: PoolFolder) throws(CommandFailure) -> ExitCode {
    let path = run.arguments.last("output").map { run.absolute($0) } ?? folder.path(of: "reports/\(year).md")
    let shown = run.shown(path)
    let old: [UInt8]?
    do throws(FileError) { old = try FileReading.existing(path) } catch {
      throw CommandFailure([FileError(shown, error.reason)])
    }
    guard old != Array(report.markdown.utf8) else {
      try run.say(Phrase(nl: "\(name: shown) is bijgewerkt", en: "\(name: shown) is up to date"))
      return .success
    }
    let command = "coachpool report annual \(year) --output \(shown)"
    try run.write(
      Phrase(
        nl: "\(name: shown): niet bijgewerkt; doe: \(name: command)\n",
        en: "\(name: shown): not up to date; do: \(name: command)\n"
      ).text(run.language))
    return .findings
  }
}
