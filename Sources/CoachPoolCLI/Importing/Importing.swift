internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// An import under way: what rows become, held against the pool as it would be, and written.
struct Importing {
  let run: Run
  private let loaded: LoadedPool
  private let context: RuleContext
  /// What a check of the pool finds before.
  private let found: [Diagnostic]
  private(set) var plan: ImportPlan
  private var random = SystemRandom()
  private var changes: PoolChanges
  /// The pool as it would be after the changes.
  private var judgement: Judgement?

  /// The pool's folder.
  var folder: PoolFolder { loaded.folder }

  /// Reads all rows; no id is drawn that stands on some branch.
  init(
    _ sheet: Spreadsheet, _ columns: ImportColumns, _ kind: ImportKind, _ loaded: LoadedPool,
    _ context: RuleContext, _ run: Run
  ) throws(CommandFailure) {
    (self.run, self.loaded, self.context) = (run, loaded, context)
    found = Checker(context).findingsOnAllCores()
    changes = PoolChanges(loaded.folder)
    let progress = ProgressLine(run, of: sheet.table.rowCount - 1, Phrase(nl: "rijen", en: "rows"))
    defer { progress.end() }
    // Where there is no git, there are no branches.
    let repository = try? GitRepository(of: loaded.folder)
    let taken = try run.onGit { () throws(GitError) in try repository?.ids(of: kind.recordKind) ?? [] }
    let folder = loaded.folder
    plan = ImportPlan(
      sheet.table, columns, kind, in: loaded.pool, context.surroundings.identities, besides: taken,
      using: &random, progress: progress.show
    ) { Self.value(of: $0, in: folder) }
  }

  /// What a record file says; `nil` for one that cannot be read.
  private static func value(of path: String, in folder: PoolFolder) -> Value? {
    guard let bytes = folder.read(path) else { return nil }
    let document = Document(parsing: bytes, at: path)
    return document.isReadable ? document.value() : nil
  }

  /// Refuses the records that would bring an error into the pool, until there is none.
  mutating func judge() throws(CommandFailure) {
    while true {
      changes = try makeChanges()
      judgement = nil
      guard !changes.files.isEmpty else { return }
      let judged = try run.judgement(after: changes, in: loaded, context)
      judgement = judged
      let errors = judged.findings(besides: found).filter { $0.severity == .error }
      guard !errors.isEmpty else { return }
      var reasons: [String: RowFault] = [:]
      let own = Dictionary(plan.records.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      let people = plan.records.reduce(into: [String: [ImportedRecord]]()) { known, record in
        for code in record.people { known[code, default: []].append(record) }
      }
      for error in errors { blame(error, own, people, &reasons) }
      // What none of the records can be blamed for is said by whoever writes them.
      guard !reasons.isEmpty else { return }
      plan.refuse(reasons, using: &random)
    }
  }

  /// Finds the records that an error is about: its own, those that its notes show, or whose person it is.
  private func blame(
    _ error: Diagnostic, _ own: [String: ImportedRecord], _ people: [String: [ImportedRecord]],
    _ reasons: inout [String: RowFault]
  ) {
    let rule = error.rule
    let message = Phrase(nl: "\(error.message) [\(name: rule)]", en: "\(error.message) [\(name: rule)]")
    if let record = own[error.location.path] {
      guard reasons[record.path] == nil else { return }
      reasons[record.path] = record.fault(message, at: error.location.place.pointer, help: error.help)
      return
    }
    let code = Paths.name(of: error.location.path).split(separator: ".").first.map(String.init) ?? ""
    for record in error.causes.compactMap({ own[$0] }) + people[code, default: []]
    where reasons[record.path] == nil {
      reasons[record.path] = record.fault(
        message, at: nil, help: rule == Rule.identityOverdue.name ? Self.overdueHelp : error.help)
    }
  }

  /// What to do with a row of somebody who was to be forgotten by now: what the rule says is about a file that is not there.
  private static let overdueHelp = Phrase(
    nl: "wie dit is mag niet meer worden bewaard: laat naam en adres in deze rij leeg, of sla de rij over",
    en: "who this is may not be kept any more: leave name and address of this row empty, or leave the row out"
  )

  /// Writes all of it.
  func write() throws(CommandFailure) {
    if let folder = context.surroundings.identities?.folder,
      changes.files.contains(where: { $0.old == nil && $0.path.hasPrefix(folder + "/") })
    {
      let people = Paths.join(folder, PrivateFile.Kind.person.folder)
      try run.onFiles { () throws(FileError) in try AtomicFile.makeFolder(people, isPrivate: true) }
    }
    try run.make(changes, in: loaded, context, found: found, judged: judgement)
  }

  // MARK: - Changes

  private func makeChanges() throws(CommandFailure) -> PoolChanges {
    var changes = PoolChanges(loaded.folder)
    for record in plan.records {
      switch record.outcome {
      case .present: continue
      case .completed(let edits): try changes.edit(record.path, edits)
      case .new:
        guard let kind = (try? RecordPath(record.path))?.kind else { continue }
        let form = Schemas.bundled.canonicalForm(for: kind)
        let text = record.path.hasSuffix(".json") ? form.json(record.value) : form.frontMatter(record.value)
        try run.onFiles { () throws(FileError) in try changes.put(record.path, Array(text.utf8)) }
      }
    }
    for person in plan.people {
      guard let folder = context.surroundings.identities?.folder else { continue }
      guard let path = person.path else {
        let path = "\(folder)/\(PrivateFile.Kind.person.folder)/\(person.code).md"
        let text = Schemas.bundled.canonicalForm(for: .person).frontMatter(person.facts)
        try run.onFiles { () throws(FileError) in try changes.put(path, Array(text.utf8)) }
        continue
      }
      guard case .object(let members) = person.facts else { continue }
      try changes.edit(path, members.map { .set([.key($0.key)], $0.value) })
    }
    try run.onFiles { () throws(FileError) in try changes.keepForm() }
    return changes
  }
}
