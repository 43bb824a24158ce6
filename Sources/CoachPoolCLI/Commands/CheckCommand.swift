internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let check = Command(
    "check", operands: "[PATH…]", mostOperands: .max, takesPaths: true,
    summary: Phrase(nl: "kijkt de pool na", en: "checks the pool"),
    details: Phrase(
      nl: """
        De hele pool wordt gelezen; met paden erbij worden alleen de bevindingen daarin getoond. Wat van de kalender \
        afhangt heet due.
        """,
      en: """
        The whole pool is read; with paths only the findings in those are shown. What depends on the calendar is \
        called due.
        """),
    examples: [
      Example("coachpool check", Phrase(nl: "kijk alles na", en: "check everything")),
      Example(
        "coachpool check pool/coaches",
        Phrase(nl: "toon alleen wat de coaches betreft", en: "show only what concerns coaches")),
      Example(
        "coachpool check --skip due --fail-on warning",
        Phrase(
          nl: "zonder wat van de kalender afhangt; ook waarschuwingen tellen als fout",
          en: "without what depends on the calendar; warnings fail too")),
    ],
    options: [
      CommandOption(
        "only", value: "RULE",
        Phrase(
          nl: "alleen deze regel, familie of due; meer met komma's",
          en: "only this rule, family or due; several with commas")),
      CommandOption(
        "skip", value: "RULE",
        Phrase(
          nl: "niet deze regel, familie of due; meer met komma's",
          en: "not this rule, family or due; several with commas")),
      CommandOption(
        "fail-on", value: "error|warning|info",
        Phrase(
          nl: "vanaf welke ernst de afsluitcode 1 is; anders error",
          en: "from which severity on the exit code is 1; else error")),
      CommandOption(
        "format", value: "text|short|json",
        Phrase(nl: "de vorm van de uitvoer; anders text", en: "the form of the output; else text")),
      CommandOption(
        "output", letter: "o", value: "FILE", Phrase(nl: "schrijf naar een bestand", en: "write to a file")),
    ]
  ) { run throws(CommandFailure) in try CheckRun(run).perform() }
}

/// One run of `check`.
private struct CheckRun {
  private let run: Run
  private let selection: RuleSelection
  private let failOn: Severity
  private let format: OutputFormat

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    selection = try RuleSelection(run.arguments)
    failOn = try run.arguments.choice("fail-on", of: Severity.self) ?? .error
    format = try run.arguments.choice("format", of: OutputFormat.self) ?? .text
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let paths = run.arguments.operands
    let folder = try run.poolFolder(near: paths.first)
    let filter = try PathFilter(paths, in: folder, run)
    let loaded = try run.load(folder)
    let context = try run.context(of: loaded)
    KeptValues.keep(context)
    let found = Checker(context).findingsOnAllCores().filter {
      selection.includes($0) && filter.includes($0.location.path)
    }
    var locator = FindingLocator(context) { run.shown(folder.path(of: $0)) }
    var report = FindingsReport(
      findings: locator.locate(found), asOf: context.asOf, language: run.language, isRedacted: run.isRedacted,
      painter: run.painter)
    if format == .json {
      report.schemaResults = SchemaResult.results(for: found, context) { run.shown(folder.path(of: $0)) }
    }
    try run.writeResult(format.render(report))
    try run.sayMore(Self.details(loaded, run))
    try run.say(CheckSummary.phrase(report, recordCount: loaded.recordCount))
    return found.contains { $0.severity >= failOn } ? .findings : .success
  }

  private static func details(_ loaded: LoadedPool, _ run: Run) -> Phrase {
    Phrase(
      nl: """
        pool: \(name: run.shown(loaded.folder.path)); regels: \(RuleRegistry.all.count); niet nagekeken: wat de \
        private map vraagt
        """,
      en: """
        pool: \(name: run.shown(loaded.folder.path)); rules: \(RuleRegistry.all.count); not checked: what needs the \
        private folder
        """)
  }
}
