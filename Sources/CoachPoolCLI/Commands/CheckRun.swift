internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `check`.
struct CheckRun {
  /// A pool as it is or will be, and what is found in it among what was asked.
  private struct Judged {
    let loaded: LoadedPool
    let context: RuleContext
    /// The names that were looked for.
    let names: KnownNames?
    let found: [Diagnostic]
    /// What is found elsewhere because of the paths that were asked about; `nil` for the pool as a whole.
    let elsewhere: [Diagnostic]?
    /// How many of what was asked a baseline lets be; `nil` without one.
    let knownCount: Int?
  }

  /// What is known beside the pool, however often it is judged.
  private struct Known {
    let view: GitView
    let identities: Identities?
    /// The names of the people in there, to look for.
    let names: KnownNames?
  }

  private let run: Run
  private let selection: RuleSelection
  private let failOn: Severity
  private let format: OutputFormat
  private let limit: Int?
  private let baseline: BaselineFile?
  private let newBaseline: BaselineFile?

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    selection = try RuleSelection(run.arguments)
    failOn = try run.arguments.choice("fail-on", of: Severity.self) ?? .error
    format = try run.arguments.choice("format", of: OutputFormat.self) ?? .text
    limit = try run.arguments.number("limit", atLeast: 0)
    baseline = try BaselineFile("baseline", run)
    newBaseline = try BaselineFile("write-baseline", run)
    if run.arguments.has("dry-run") { try checkDryRun() }
    if newBaseline != nil { try checkWriting() }
    try checkCounting()
    guard run.arguments.has("staged"), run.arguments.has("fix") else { return }
    throw .usage(
      Phrase(
        nl: "--fix hoort niet bij --staged: het herstelt de bestanden in de werkmap; doe daarna git add",
        en: "--fix does not go with --staged: it mends the files of the work tree; then do git add"),
      run.arguments.command)
  }

  /// Checks the pool, and mends it when asked to.
  func perform() throws(CommandFailure) -> ExitCode {
    let paths = run.arguments.operands
    let folder = try run.poolFolder(near: paths.first)
    let filter = try PathFilter(paths, in: folder, run)
    let identities = try run.identities()
    let names = identities.map { KnownNames($0.people) }
    let view = try GitView(folder, names, run)
    let known = Known(view: view, identities: identities, names: names)
    let judged = try judge(folder, filter, known, replacing: view.staged?.texts ?? [:])
    if let newBaseline {
      try newBaseline.write(judged.found, judged.context) {
        !filter.includes($0.path) || !selection.includes($0.rule)
      }
      return .success
    }
    guard run.arguments.has("fix") else { return try report(judged, nil) }
    return try mend(folder, filter, known, judged)
  }

  private func judge(
    _ folder: PoolFolder, _ filter: PathFilter, _ known: Known, replacing texts: [String: [UInt8]]
  ) throws(CommandFailure) -> Judged {
    let loaded = try run.load(
      folder, replacing: texts, listing: known.view.staged?.listing, names: known.names)
    let judged = try context(of: loaded, filter, known, texts)
    let context =
      selection.includes(Rule.historyOverdue.name) ? try run.searchingHistory(judged, folder) : judged
    // Which entries of a baseline are judged was said when it was read.
    let stale = Rule.staleBaseline.name
    let judgement = Checker(context, keepsRepeats: newBaseline != nil).judgementOnAllCores()
    let all = judgement.findings.filter { $0.rule == stale || selection.includes($0.rule) }
    let knownCount = judgement.known.count {
      selection.includes($0.rule) && filter.includes($0.location.path)
    }
    return Judged(
      loaded: loaded, context: context, names: known.names,
      found: all.filter { $0.rule == stale || filter.includes($0.location.path) },
      elsewhere: filter.isWhole ? nil : all.filter(filter.hasCause),
      knownCount: baseline == nil ? nil : knownCount
    )
  }

  private func context(
    of loaded: LoadedPool, _ filter: PathFilter, _ known: Known, _ texts: [String: [UInt8]]
  ) throws(CommandFailure) -> RuleContext {
    var texts = texts
    var knownFindings: Baseline?
    if let baseline {
      let file = try baseline.read()
      var judged = file.baseline
      judged.judge { filter.includes($0.path) && selection.judgesEntries(of: $0.rule) }
      knownFindings = judged
      // It may be larger than a record, and is shown as it was read.
      texts = texts.merging([baseline.path: file.bytes]) { text, _ in text }
    }
    return try run.context(
      of: loaded, replacing: texts, baseline: knownFindings, earlier: known.view.earlier,
      identities: known.identities, privateInGit: try run.privateInGit(loaded),
      namingCommits: known.view.namingCommits)
  }

  private func report(
    _ judged: Judged, _ mended: MendedCount?, refused: Int = 0
  ) throws(CommandFailure) -> ExitCode {
    let (loaded, context) = (judged.loaded, judged.context)
    KeptValues.keep(context)
    let repository = format.startsFromRepository ? Paths.repository(holding: loaded.folder.path) : nil
    let shown = { (file: String) -> String in
      let path = loaded.folder.path(of: file)
      return repository.map { Paths.relative(path, to: $0) } ?? run.shown(path)
    }
    // What is short on a line can be guessed from the line's hash; without one GitHub hashes the lines it has itself, and
    // others go by the identity of the finding.
    var locator = FindingLocator(
      context, isRedacted: run.isRedacted, showsLines: format == .text,
      hashesLines: format == .sarif && !run.isRedacted, shown: shown)
    func located(_ findings: [Diagnostic]) -> [LocatedFinding] {
      locator.locate(run.isRedacted ? findings.map(\.withValuesKeptBack) : findings)
    }
    var report = FindingsReport(
      findings: located(judged.found), asOf: context.asOf, mended: mended, language: run.language,
      isRedacted: run.isRedacted, painter: run.painter)
    report.failOn = failOn
    report.recordCount = loaded.recordCount
    report.knownCount = judged.knownCount
    report.elsewhere = judged.elsewhere.map(located)
    report.limit = run.arguments.has("statistics") ? 0 : limit
    if run.arguments.has("statistics") {
      try run.writeResult(StatisticsFormat(report).text(as: format))
    } else {
      if format == .json {
        report.schemaResults = SchemaResult.results(
          for: report.shown.map(\.finding), context, isRedacted: run.isRedacted, shown: shown)
      }
      if format.showsFingerprints {
        report.fingerprints = FindingIdentity.fingerprints(of: report.findings.map(\.finding), context)
      }
      try run.writeResult(kept(report))
      if format == .github { try run.appendJobSummary(report) }
    }
    try run.sayMore(Self.details(judged, run))
    if let mended { try run.say(mended.phrase) }
    try run.say(CheckSummary.phrase(report))
    if let elsewhere = CheckSummary.elsewhere(report) { try run.say(elsewhere) }
    if let unchecked = unchecked(context) { try run.say(unchecked) }
    if let names = judged.names,
      RuleRegistry.all.contains(where: { $0.needsIdentities == .forNames && selection.includes($0.name) })
    {
      try run.sayUnsearched(
        names.unsearchable, in: context.surroundings.identities,
        loaded.pool.unsearched.map(loaded.folder.path(of:)))
    }
    if let hint = CheckSummary.fixHint(report, refused: refused) { try run.say(hint) }
    if format == .text, let hint = CheckSummary.explainHint(report) { try run.say(hint) }
    return exitCode(judged)
  }

  /// The findings as text, as many as the readers of the format take.
  private func kept(_ whole: FindingsReport) throws(CommandFailure) -> String {
    var report = whole
    let rest = format.mostFindings.map { report.keep($0) } ?? []
    if !rest.isEmpty {
      let counts = CheckSummary.counts { severity in rest.count { $0.finding.severity == severity } }
      try run.say(
        Phrase(
          nl: "niet getoond: \(counts); \(name: format.rawValue) neemt er hooguit \(report.findings.count)",
          en: "not shown: \(counts); \(name: format.rawValue) takes at most \(report.findings.count)"))
    }
    return format.render(report)
  }

  private func exitCode(_ judged: Judged) -> ExitCode {
    judged.found.contains { $0.severity >= failOn } ? .findings : .success
  }

  /// What was asked for and not checked, for want of the private folder; `nil` when that is nothing.
  private func unchecked(_ context: RuleContext) -> Phrase? {
    guard context.surroundings.identities == nil else { return nil }
    let rules = RuleRegistry.all.filter { $0.needsIdentities != .never && selection.includes($0.name) }
    guard !rules.isEmpty else { return nil }
    func list(_ names: String) -> String {
      rules.map { $0.needsIdentities == .forNames ? "\($0.name) (\(names))" : $0.name }.joined(
        separator: ", ")
    }
    return Phrase(
      nl: "zonder de besloten map (--private) niet nagekeken: \(name: list("namen"))",
      en: "not checked without the private folder (--private): \(name: list("names"))")
  }

  private static func details(_ judged: Judged, _ run: Run) -> Phrase {
    let surroundings = judged.context.surroundings
    let history =
      surroundings.earlier == nil
      ? Phrase(nl: "; zonder --against: wat er veranderd is", en: "; without --against: what has changed")
      : Phrase(nl: "", en: "")
    let people = surroundings.identities.map { identities in
      Phrase(
        nl: "; besloten map: \(name: run.shown(identities.folder)), personen: \(identities.people.count)",
        en: "; private folder: \(name: run.shown(identities.folder)), people: \(identities.people.count)")
    }
    let folder = run.shown(judged.loaded.folder.path)
    return Phrase(
      nl:
        "pool: \(name: folder); regels: \(RuleRegistry.all.count)\(people ?? Phrase(nl: "", en: ""))\(history)",
      en:
        "pool: \(name: folder); rules: \(RuleRegistry.all.count)\(people ?? Phrase(nl: "", en: ""))\(history)"
    )
  }
}

// MARK: - A part of what is found

extension CheckRun {
  /// Formats that are read by other tools have no place to say what is left out.
  private func checkCounting() throws(CommandFailure) {
    guard let option = ["limit", "statistics"].first(where: run.arguments.has) else { return }
    guard format.saysWhatIsLeftOut else {
      throw .usage(
        Phrase(
          nl: "--\(name: option) is er voor text, short en json; laat --format \(name: format.rawValue) weg",
          en: "--\(name: option) is for text, short and json; leave out --format \(name: format.rawValue)"),
        run.arguments.command)
    }
    guard limit != nil, run.arguments.has("statistics") else { return }
    throw .usage(
      Phrase(
        nl: "--statistics telt alle bevindingen en toont er geen; laat --limit weg",
        en: "--statistics counts all findings and shows none; leave out --limit"), run.arguments.command)
  }
}

// MARK: - Writing a baseline

extension CheckRun {
  /// What is shown, mended or let be has no place in a run that only writes down what there is.
  private func checkWriting() throws(CommandFailure) {
    let others = ["baseline", "fix", "format", "output", "fail-on", "limit", "statistics"]
    guard let other = others.first(where: run.arguments.has) else { return }
    throw .usage(
      Phrase(
        nl: "--write-baseline schrijft op wat er is en toont niets; laat --\(name: other) weg",
        en: "--write-baseline writes down what there is and shows nothing; leave out --\(name: other)"),
      run.arguments.command)
  }
}

// MARK: - Mending

extension CheckRun {
  private func checkDryRun() throws(CommandFailure) {
    guard run.arguments.has("fix") else {
      throw .usage(
        Phrase(nl: "--dry-run hoort bij --fix", en: "--dry-run belongs to --fix"), run.arguments.command)
    }
    guard let other = ["format", "limit", "statistics"].first(where: run.arguments.has) else { return }
    throw .usage(
      Phrase(
        nl: "--dry-run toont verschillen, geen bevindingen; laat --\(name: other) weg",
        en: "--dry-run shows differences, no findings; leave out --\(name: other)"), run.arguments.command)
  }

  private func mend(
    _ folder: PoolFolder, _ filter: PathFilter, _ known: Known, _ first: Judged
  ) throws(CommandFailure) -> ExitCode {
    let isDryRun = run.arguments.has("dry-run")
    var mending = Mending(folder)
    var judged = first
    if !isDryRun, try run.takeLeftovers(of: first.loaded.pool, in: folder) {
      judged = try judge(folder, filter, known, replacing: [:])
    }
    while try run.onFiles({ () throws(FileError) in try mending.mend(judged.found) }) {
      judged = try judge(folder, filter, known, replacing: mending.texts)
    }
    if !isDryRun { try run.onFiles { () throws(FileError) in try mending.write() } }
    let files = mending.mended
    let mended = MendedCount(findings: files.reduce(0) { $0 + $1.count }, files: files.count)
    if isDryRun { try run.writeResult(differences(files.map(\.file), folder)) }
    for (file, count) in files where !isDryRun {
      try run.say(mendedFile(TerminalText.path(run.shown(folder.path(of: file.path))), count))
    }
    for refusal in mending.refusals {
      let path = TerminalText.path(run.shown(folder.path(of: refusal.finding.location.path)))
      // The reason names a place in the record, whose keys may be anything.
      let kept = Phrase(nl: "zie de bevinding", en: "see the finding")
      let reason = TerminalText.visible((run.isRedacted ? kept : refusal.reason).text(run.language))
      try run.say(
        Phrase(
          nl: "\(name: path): niet hersteld: \(name: reason)",
          en: "\(name: path): not mended: \(name: reason)"))
    }
    guard isDryRun else { return try report(judged, mended, refused: mending.refusals.count) }
    try run.say(mended.wouldBe)
    return exitCode(first)
  }

  /// What would change, as diffs; only the paths where values are kept back, for a diff shows whole lines.
  private func differences(_ files: [PoolChanges.File], _ folder: PoolFolder) -> String {
    files.map { file in
      let path = run.shown(folder.path(of: file.path))
      guard !run.isRedacted else { return TerminalText.path(path) + "\n" }
      return UnifiedDiff(path: path, old: file.old ?? [], new: file.new ?? []).text
    }.joined()
  }

  private func mendedFile(_ path: String, _ count: Int) -> Phrase {
    Phrase(nl: "\(name: path): \(count) hersteld", en: "\(name: path): \(count) mended")
  }
}
