package import RecordSyntax

extension ExamplePool {
  /// The path of the list of known findings beside the small pool.
  package static let baselinePath = "../baseline.json"
  /// The private folder of examples; all other files of an example are in git.
  static let privateFolder = "/private"

  /// The path of the record of the person with a code, in the private folder.
  static func person(_ code: String) -> String { "\(privateFolder)/people/\(code).md" }

  /// The files of the small pool after changes, by path; what was added or edited is in the canonical form.
  ///
  /// - Throws: ``EditRefusal`` when an edit cannot be made, which is a mistake in an example.
  package static func files(after changes: [RuleExample.Change]) throws(EditRefusal) -> [String: [UInt8]] {
    try files(Self.files.mapValues { Array($0.utf8) }, after: changes)
  }

  /// The files of an example's pool, by path.
  package static func files(of example: RuleExample) throws(EditRefusal) -> [String: [UInt8]] {
    try files(files(after: example.earlier ?? []), after: example.changes)
  }

  /// What rules look at in an example.
  package static func context(of example: RuleExample) throws(EditRefusal) -> RuleContext {
    let files = try files(of: example)
    guard let earlier = example.earlier else { return context(of: files) }
    let then = try Self.files(after: earlier)
    let context = context(of: files, earlier: EarlierPool(files: then, now: files))
    return context.knowing(history(then, now: files, context))
  }

  /// What git holds when the earlier pool was committed at the beginning of the year.
  private static func history(
    _ then: [String: [UInt8]], now: [String: [UInt8]], _ context: RuleContext
  ) -> HeldHistory {
    let texts = then.keys.sorted().enumerated().map { number, path in
      HistoricText(
        object: path, path: path, repositoryPath: path, pathInPool: path,
        record: try? RecordPath(path), oldest: Day.first(of: asOf.year), commit: nil, rank: number,
        isCurrent: now[path] == then[path],
        isPathCurrent: now[path] != nil)
    }
    var judge = HistoryJudge(context, HistoricStatements(context.pool), texts)
    for text in texts { judge.see(then[text.path] ?? [], at: [text]) }
    if judge.gather(HistoricWords(messages: [], reflogs: [], people: [:], refs: [])) {
      for text in texts { judge.seek(in: then[text.path] ?? [], at: [text]) }
    }
    return judge.result(commitCount: 1, deletions: [:], unread: [])
  }

  private static func files(
    _ files: [String: [UInt8]], after changes: [RuleExample.Change]
  ) throws(EditRefusal) -> [String: [UInt8]] {
    var files = files
    for change in changes {
      switch change {
      case .file(let path, let text): files[path] = formatted(Array(text.utf8), at: path)
      case .text(let path, let text): files[path] = Array(text.utf8)
      case .remove(let path): files[path] = nil
      case .schemas:
        for file in Schemas.bundled.files { files[SchemaCopies.path(of: file.kind)] = Array(file.text.utf8) }
      case .baseline:
        let context = context(of: files)
        let all = Checker(context, keepsRepeats: true).findings()
        files[baselinePath] = Array(Baseline(of: all, context).text.utf8)
      case .edit(let path, let edit):
        let document = Document(parsing: files[path] ?? [], at: path)
        let edited = try document.applying([edit], vocabulary: Schemas.bundled.vocabulary).bytes
        files[path] = formatted(edited, at: path)
      }
    }
    return files
  }

  private static func formatted(_ bytes: [UInt8], at path: String) -> [UInt8] {
    let formatting = RecordFormatting(path, try? RecordPath(path), bytes, isJSON: path.hasSuffix(".json"))
    if case .changed(let canonical) = formatting { return canonical }
    return bytes
  }

  /// What rules look at in the small pool after changes.
  package static func context(of files: [String: [UInt8]], earlier: EarlierPool? = nil) -> RuleContext {
    var schemas: [String: [UInt8]] = [:]
    var pool = files
    for file in Schemas.bundled.files {
      schemas[file.kind] = pool.removeValue(forKey: SchemaCopies.path(of: file.kind))
    }
    let baseline = pool.removeValue(forKey: baselinePath).flatMap { try? Baseline(baselinePath, $0) }
    let identities = identities(in: pool)
    pool = pool.filter { !$0.key.hasPrefix(privateFolder) }
    let privateInGit = pool.keys.filter(PrivateFileInGit.mayBe).map { PrivateFileInGit($0, isTracked: true) }
    pool = pool.filter { !$0.key.hasPrefix("../") }
    let surroundings = Surroundings(
      asOf: asOf, schemas: schemas.isEmpty ? nil : schemas, baseline: baseline, earlier: earlier,
      identities: identities, privateInGit: privateInGit)
    let names = identities.map { KnownNames($0.people) }
    return RuleContext(pool: Pool(files: pool, names: names), surroundings: surroundings) { files[$0] }
  }

  /// What the private folder of an example says; `nil` when it has none.
  private static func identities(in files: [String: [UInt8]]) -> Identities? {
    let texts = files.keys.sorted().compactMap { path -> PrivateText? in
      guard path.hasPrefix(privateFolder + "/"), let bytes = files[path] else { return nil }
      let relative = String(path.dropFirst(privateFolder.count + 1))
      return PrivateFile(relative, in: privateFolder).map { PrivateText($0, bytes) }
    }
    return texts.isEmpty ? nil : Identities(folder: privateFolder, texts)
  }

  /// What all rules find in the small pool after changes.
  package static func findings(in files: [String: [UInt8]]) -> [Diagnostic] {
    Checker(context(of: files)).findings()
  }
}
