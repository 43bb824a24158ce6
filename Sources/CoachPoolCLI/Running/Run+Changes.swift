internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// Reads a pool, decides on changes and makes them, with no other command in between that does the same: the second of two
  /// waits for the first, and then finds what that has written.
  func keepingPool<Result>(_ work: () throws(CommandFailure) -> Result) throws(CommandFailure) -> Result {
    let folder = try poolFolder()
    let held = try onFiles { () throws(FileError) in try FolderLock.hold(folder.path) }
    defer { held?.release() }
    return try work()
  }

  /// Refuses to record anything where no contract can be read: then most rules are silent, and nobody would know that it is
  /// wrong.
  func requireContract(_ loaded: LoadedPool) throws(CommandFailure) {
    guard !loaded.pool.hasContract else { return }
    throw CommandFailure(
      lines: [
        .init(
          path: shown(loaded.folder.path(of: Contract.path)),
          message: Phrase(
            nl:
              "dit bestand ontbreekt of is niet te lezen, en zonder afspraken is van niets te zeggen of het klopt",
            en:
              "this file is missing or cannot be read, and without it nobody can say of anything whether it is right"
          )),
        .init(
          message: Phrase(
            nl: "er is niets geschreven; herstel eerst contract.json (zie: coachpool check)",
            en: "nothing was written; mend contract.json first (see: coachpool check)")),
      ])
  }

  /// Makes changes to a pool, or with `--dry-run` only shows them, and says which files they are.
  ///
  /// First the pool is judged as it would be: when that brings an error that is not there now, nothing is written.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - context: The pool as it is.
  ///   - found: What a check of the pool finds now.
  ///   - judged: The pool as it would be, where it was judged already.
  ///   - isExpected: Tells the errors that come about and are mended by what comes next.
  /// - Returns: The pool as it is then.
  @discardableResult
  func make(
    _ changes: PoolChanges, in loaded: LoadedPool, _ context: RuleContext, found: [Diagnostic],
    judged: Judgement? = nil, isExpected: (Diagnostic) -> Bool = { _ in false }
  ) throws(CommandFailure) -> Judgement {
    let files = changes.files
    if !arguments.has("dry-run") {
      try takeLeftovers(of: loaded.pool, in: loaded.folder, context.surroundings.identities)
    }
    guard !files.isEmpty else { return Judgement(context: context, findings: found) }
    let judgement: Judgement
    if let judged {
      judgement = judged
    } else {
      judgement = try self.judgement(after: changes, in: loaded, context)
    }
    let errors = judgement.findings(besides: found).filter {
      // What people wrote themselves is left to them, and is no reason to keep the rest.
      $0.severity == .error && !$0.isErasedCodeInText && !isExpected($0)
    }
    guard errors.isEmpty else { throw refusal(errors, context, loaded.folder) }
    if files.contains(where: { $0.old == nil && $0.path.startsWithBytes(of: "/") }) {
      try refusePrivateInGit(loaded.folder)
    }
    guard !arguments.has("dry-run") else {
      try show(files, loaded.folder)
      return judgement
    }
    var done: [PoolChanges.File] = []
    do throws(FileError) { try changes.write { done.append($0) } } catch {
      throw unfinished(error, files, done, loaded.folder)
    }
    for file in files { try say(line(file, file.done, loaded.folder)) }
    return judgement
  }

  private func line(_ file: PoolChanges.File, _ what: Phrase, _ folder: PoolFolder) -> Phrase {
    let path = TerminalText.path(name(of: file, folder))
    return Phrase(nl: "\(name: path): \(what)", en: "\(name: path): \(what)")
  }

  /// What went wrong with one of the files, and what that means for the others.
  private func unfinished(
    _ error: FileError, _ files: [PoolChanges.File], _ done: [PoolChanges.File], _ folder: PoolFolder
  ) -> CommandFailure {
    let path = files.first { folder.path(of: $0.path) == error.path }.map { name(of: $0, folder) }
    var failure = CommandFailure([FileError(path ?? shown(error.path), error.reason)])
    guard !done.isEmpty else {
      failure.lines.append(
        .init(message: Phrase(nl: "er is niets geschreven", en: "nothing was written")))
      return failure
    }
    func add(_ message: Phrase) { failure.lines.append(.init(message: message)) }
    add(Phrase(nl: "dit is wel gedaan (\(done.count)):", en: "this was done (\(done.count)):"))
    for file in done { add(line(file, file.done, folder)) }
    let left = files.dropFirst(done.count)
    if !left.isEmpty {
      add(Phrase(nl: "en dit nog niet (\(left.count)):", en: "and this was not yet (\(left.count)):"))
      for file in left { add(line(file, file.planned, folder)) }
    }
    add(
      Phrase(
        nl: "los op wat er mis is en voer de opdracht opnieuw uit; die maakt het af",
        en: "mend what is wrong and run the command again, which finishes it"))
    return failure
  }

  /// What a check of the pool would find after changes that it does not find now.
  func newFindings(
    after changes: PoolChanges, in loaded: LoadedPool, _ context: RuleContext, found: [Diagnostic]
  ) throws(CommandFailure) -> [Diagnostic] {
    try judgement(after: changes, in: loaded, context).findings(besides: found)
  }

  /// The pool as it would be after changes, judged.
  func judgement(
    after changes: PoolChanges, in loaded: LoadedPool, _ context: RuleContext
  ) throws(CommandFailure) -> Judgement {
    let (files, folder) = (changes.files, loaded.folder)
    var texts: [String: [UInt8]] = [:]
    for file in files { texts[file.path] = file.new }
    let listing = try onFiles { () throws(FileError) in
      try PoolListing(of: folder).adding(
        files.filter { $0.new != nil && !$0.path.startsWithBytes(of: "/") }.map(\.path),
        removing: files.filter { $0.new == nil }.map(\.path))
    }
    let changed = try load(folder, replacing: texts, listing: listing, names: loaded.names)
    let identities =
      context.surroundings.identities == nil
      ? nil : try self.identities(replacing: texts, removing: files.filter { $0.new == nil }.map(\.path))
    let changedContext = try self.context(of: changed, replacing: texts, identities: identities)
    return Judgement(context: changedContext, findings: Checker(changedContext).findingsOnAllCores())
  }

  /// Why nothing is written: each error that would come, with what to do.
  ///
  /// - Parameter context: The pool as it is, in which people look for what is in the way.
  private func refusal(
    _ errors: [Diagnostic], _ context: RuleContext, _ folder: PoolFolder
  ) -> CommandFailure {
    var failure = CommandFailure(
      Phrase(
        nl: "er is niets geschreven, want daarna zou de pool fouten hebben die er nu niet zijn:",
        en: "nothing was written, for the pool would then have errors that it does not have now:"))
    var locator = FindingLocator(context, isRedacted: isRedacted) { shown(folder.path(of: $0)) }
    for error in errors {
      let location = error.location
      // What is yet to be written stands on no line.
      let isThere = location.place.pointer.flatMap { context.document(location.path)?.node(at: $0) } != nil
      let place = isThere ? locator.locate([error]).first?.place : nil
      failure.lines.append(
        .init(
          path: place.map(ShortFormat.position) ?? shown(folder.path(of: location.path)),
          message: Phrase(
            nl: "\(error.message) [\(name: error.rule)]", en: "\(error.message) [\(name: error.rule)]")))
      let help = error.help?.text(language, redacted: isRedacted).split(separator: "\n") ?? []
      failure.lines += help.map { line in
        let line = String(line)
        return .init(message: Phrase(nl: "\(name: line)", en: "\(name: line)"))
      }
    }
    return failure
  }

  /// A file as it is shown; of the private folder, whose files are called by codes, the folder where values are kept back.
  private func name(of file: PoolChanges.File, _ folder: PoolFolder) -> String {
    let isPrivate = isRedacted && file.path.startsWithBytes(of: "/")
    return shown(isPrivate ? Paths.parent(of: file.path) : folder.path(of: file.path))
  }

  /// Shows what would change, as diffs; only the paths where values are kept back and of what is deleted from the private
  /// folder, for a diff shows whole lines, and there they say who somebody is.
  private func show(_ files: [PoolChanges.File], _ folder: PoolFolder) throws(CommandFailure) {
    for file in files {
      if isRedacted || (file.new == nil && file.path.startsWithBytes(of: "/")) {
        try write(line(file, file.planned, folder).text(language) + "\n")
      } else {
        let path = name(of: file, folder)
        try write(UnifiedDiff(path: path, old: file.old ?? [], new: file.new ?? []).text)
      }
    }
    let count = Phrase.files(files.count)
    try say(
      Phrase(
        nl: "\(count) te wijzigen; er is niets geschreven", en: "\(count) to change; nothing was written"))
  }
}

extension PoolChanges.File {
  /// What was done with it.
  fileprivate var done: Phrase {
    if new == nil { return Phrase(nl: "verwijderd", en: "deleted") }
    return old == nil ? Phrase(nl: "gemaakt", en: "made") : Phrase(nl: "gewijzigd", en: "changed")
  }

  /// What would be done with it.
  fileprivate var planned: Phrase {
    if new == nil { return Phrase(nl: "te verwijderen", en: "to be deleted") }
    return old == nil
      ? Phrase(nl: "te maken", en: "to be made") : Phrase(nl: "te wijzigen", en: "to be changed")
  }
}
