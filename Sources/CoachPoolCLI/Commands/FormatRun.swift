internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `fmt`.
struct FormatRun {
  private let run: Run
  private let showsDiff: Bool
  private let writes: Bool

  init(_ run: Run) {
    self.run = run
    showsDiff = run.arguments.has("diff") || run.arguments.has("dry-run")
    writes = !showsDiff && !run.arguments.has("check")
  }

  // MARK: - Files of the pool

  /// Formats the records that the paths name.
  func formatPool() throws(CommandFailure) -> ExitCode {
    let paths = run.arguments.operands
    let folder = try run.poolFolder(near: paths.first)
    let filter = try PathFilter(paths, in: folder, run)
    var listing: PoolListing
    do throws(FileError) { listing = try PoolListing(of: folder) } catch {
      throw CommandFailure([error], shown: run.shown)
    }
    guard listing.files.contains(where: { (try? RecordPath($0)) != nil }) else { throw .empty }
    let naming = try Naming(listing.files.filter(filter.includes), in: folder, run).perform(writes: writes)
    if !naming.paths.isEmpty { listing = listing.adding(naming.paths, removing: naming.left) }
    let newPaths = Set(naming.paths)
    let records = listing.files.filter { (try? RecordPath($0)) != nil }
    let named = records.filter { filter.includes($0) || newPaths.contains($0) }
    let formatter = PoolFormatter(folder)
    let prepared = formatter.prepare(named)
    if writes {
      let leftovers = listing.files.filter { LeftoverName($0)?.isOfPool == true }
      try run.takeLeftovers(leftovers.map(folder.path(of:)), in: folder)
    }
    let failed = writes ? formatter.write(prepared) : [:]

    var changed = 0
    var hasFailed = naming.hasFailed
    for error in listing.refused where filter.includes(error.path) {
      hasFailed = true
      try complain(run.shown(folder.path(of: error.path)), error)
    }
    for file in prepared {
      let shown = run.shown(folder.path(of: file.path))
      if case .changed(let new) = file.result, failed[file.path] == nil {
        changed += 1
        try show(shown, file.old, new)
        continue
      }
      hasFailed = true
      if case .refused(let diagnostic) = file.result { try complain(shown, file.old, diagnostic) }
      if case .unreadable(let error) = file.result { try complain(shown, error) }
      if let error = failed[file.path] { try complain(shown, error) }
    }
    if changed > 0 { try sayWithheld() }
    try run.say(summary(changed, of: named.count))
    return hasFailed ? .failure : changed + naming.count > 0 && !writes ? .findings : .success
  }

  private func summary(_ changed: Int, of count: Int) -> Phrase {
    let records = Phrase.records(count)
    if writes {
      return Phrase(nl: "\(changed) van \(records) opgemaakt", en: "\(changed) of \(records) formatted")
    }
    return Phrase(
      nl: "\(changed) van \(records) \(name: changed == 1 ? "zou" : "zouden") anders worden",
      en: "\(changed) of \(records) would change")
  }

  // MARK: - Standard input

  /// Formats standard input and writes it to standard output, changed or not.
  func formatInput() throws(CommandFailure) -> ExitCode {
    let path = run.arguments.last("stdin-path")
    let recordPath = try path.map(recordPath)
    let old: [UInt8]
    do throws(FileError) { old = try run.tool.console.input() } catch { throw CommandFailure([error]) }
    let isJSON = recordPath?.isJSON ?? startsAsJSON(old)
    let shown = path ?? "stdin"
    switch RecordFormatting(shown, recordPath, old, isJSON: isJSON) {
    case .unchanged:
      if writes { try run.write(String(decoding: old, as: UTF8.self)) }
      return .success
    case .changed(let new):
      guard writes else {
        try show(shown, old, new)
        try sayWithheld()
        return .findings
      }
      try run.write(String(decoding: new, as: UTF8.self))
      return .success
    case .refused(let diagnostic):
      try complain(shown, old, diagnostic)
      return .failure
    }
  }

  /// What a path says of the kind of record, wherever its pool is.
  private func recordPath(_ path: String) throws(CommandFailure) -> RecordPath {
    if let found = RecordPath(inAnyFolder: path) { return found }
    throw .usage(
      Phrase(
        nl: "\(value: path) is geen pad van een record, zoals coaches/anna.md",
        en: "\(value: path) is no path of a record, such as coaches/anna.md"), run.arguments.command)
  }

  private func startsAsJSON(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  // MARK: - Text

  /// Names a file that is or would be changed, or shows the difference.
  private func show(_ path: String, _ old: [UInt8], _ new: [UInt8]) throws(CommandFailure) {
    // A diff holds whole lines of the record, and so values that are kept back.
    if showsDiff, !run.isRedacted {
      try run.write(UnifiedDiff(path: path, old: old, new: new).text)
    } else {
      try run.write(TerminalText.path(path) + "\n")
    }
  }

  /// Says why differences that were asked for are not shown.
  private func sayWithheld() throws(CommandFailure) {
    guard showsDiff, run.isRedacted else { return }
    try run.say(
      Phrase(
        nl:
          "de verschillen zijn weggelaten: ze tonen hele regels, en wat van personen is wordt hier niet getoond",
        en: "the differences are left out: they show whole lines, and what is of persons is not shown here"))
  }

  private func complain(_ path: String, _ error: FileError) throws(CommandFailure) {
    try run.complain(TerminalText.path(path), error.message)
  }

  private func complain(_ path: String, _ bytes: [UInt8], _ diagnostic: Diagnostic) throws(CommandFailure) {
    var start = 0
    if case .bytes(let range) = diagnostic.location.place { start = Int(range.start) }
    let position = LineMap(bytes).position(of: start)
    let severity = diagnostic.severity.word(run.language)
    try run.complain(
      "\(TerminalText.path(path)):\(position.line):\(position.column): \(severity)", diagnostic.message)
  }
}
