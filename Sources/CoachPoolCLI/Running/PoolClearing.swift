internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The changes that take out of a pool what must go: what is kept too long, or what a person asks for.
struct PoolClearing {
  let run: Run
  let loaded: LoadedPool
  let context: RuleContext
  /// What a check of the pool finds before.
  private let found: [Diagnostic]
  private var codes: PersonCode
  private var random = SystemRandom()
  /// What is to be written.
  var changes: PoolChanges
  /// The photos of coaches who go, by their paths in the pool.
  private var photos: [String] = []

  /// Starts without a change.
  init(_ run: Run, _ loaded: LoadedPool, _ context: RuleContext, found: [Diagnostic]) {
    (self.run, self.loaded, self.context, self.found) = (run, loaded, context, found)
    codes = PersonCode(loaded.pool, context.surroundings.identities)
    changes = PoolChanges(loaded.folder)
  }

  /// Takes all of it out, of the private folder too, and what nothing needs any more then.
  mutating func clear(_ overdue: [RetentionDue], _ people: [IdentityDue]) throws(CommandFailure) {
    for due in overdue {
      switch due.term.then {
      case .remove: try remove(due)
      case .delete: try delete(due.header, .retention)
      }
    }
    for due in people {
      try run.onFiles { () throws(FileError) in try changes.delete(due.file.path) }
    }
    try finish()
  }

  /// Takes out what nothing needs any more, and leaves each file in the form it was in.
  mutating func finish() throws(CommandFailure) {
    try dropNeedless()
    try run.onFiles { () throws(FileError) in try changes.keepForm() }
  }

  private mutating func remove(_ due: RetentionDue) throws(CommandFailure) {
    let removal = ClassRemoval(due.term.dataClass, ground: .retention, on: context.asOf)
    try edit(due.header.path, due.header.kind) { removal.edits(of: $0, kind: $1) }
    if due.term.dataClass == .content { try deleteNotes(due.header.id) }
  }

  /// Deletes a record and says so in the ledger, where a second run after a crash finds it said already. Readable ids of
  /// coaches are names, so it is the code that stands there, also of one whom no record names: the line is what says
  /// that the record is gone with reason.
  mutating func delete(_ header: RecordHeader, _ ground: ErasureLedger.Ground) throws(CommandFailure) {
    var removed = header.id
    if header.kind == .coach {
      let replacement = CoachReplacement(header.id, by: codes.draw(using: &random))
      let identities = context.surroundings.identities
      let paths = replacement.paths(in: loaded.pool, identities)
      for path in paths {
        try edit(path, path.startsWithBytes(of: "/") ? .person : nil) { replacement.edits(of: $0, kind: $1) }
      }
      removed = replacement.code
      photos += loaded.pool.coach(header.id)?.photoFiles(in: loaded.pool) ?? []
    }
    try deleteNotes(header.id)
    let line = ErasureLedger.line(on: context.asOf, id: removed, ground)
    try run.onFiles { () throws(FileError) in
      if !loaded.pool.erased.contains(removed) { try changes.append(line: line, to: ErasureLedger.path) }
      try changes.delete(header.path)
    }
  }

  /// Deletes what the private folder has in notes on a record; nothing when it is not at hand.
  private mutating func deleteNotes(_ id: String) throws(CommandFailure) {
    for note in context.surroundings.identities?.notes(of: id) ?? [] {
      try run.onFiles { () throws(FileError) in try changes.delete(note.path) }
    }
  }

  /// Edits a record as far as the changes made so far leave it; one that they delete is let be.
  mutating func edit(
    _ path: String, _ kind: RecordKind? = nil, _ edits: (Document, RecordKind) -> [Edit]
  ) throws(CommandFailure) {
    let bytes = try run.onFiles { () throws(FileError) in try changes.bytes(of: path) }
    guard let bytes, let kind = kind ?? (try? RecordPath(path))?.kind else { return }
    let document = Document(parsing: bytes, at: path)
    try changes.edit(path, edits(document, kind))
  }

  /// Says which photos are left of coaches who go: a picture is no record, and others may be in it.
  ///
  /// - Returns: Whether there are any.
  func reportPhotos() throws(CommandFailure) -> Bool {
    for photo in photos {
      let path = TerminalText.path(run.shown(loaded.folder.path(of: photo)))
      try run.write(
        Phrase(
          nl: "\(name: path): de foto van een coach die weggaat; verwijder ook dit bestand\n",
          en: "\(name: path): the photo of a coach who goes; delete this file too\n"
        ).text(run.language))
    }
    return !photos.isEmpty
  }

  // MARK: - What follows from it

  /// Takes out exceptions to rules that find nothing there any more, with what comments say of them, and what the private
  /// folder has on somebody whom no record names any more; with the last exception of a record `allow` goes too.
  private mutating func dropNeedless() throws(CommandFailure) {
    while true {
      let new = try run.newFindings(after: changes, in: loaded, context, found: found)
      let unused = new.filter { $0.rule == Rule.unusedAllow.name }
      let unnamed = new.filter { $0.rule == Rule.identityOverdue.name }
      guard !unused.isEmpty || !unnamed.isEmpty else { return }
      for finding in unnamed {
        try run.onFiles { () throws(FileError) in try changes.delete(finding.location.path) }
      }
      var edited: Set<String> = []
      for finding in unused {
        guard let place = finding.location.place.pointer, edited.insert(finding.location.path).inserted else {
          continue
        }
        try edit(finding.location.path) { document, _ in
          let count = place.parent.flatMap(document.node(at:)).map { document.keys(of: $0).count }
          return [.erase(count == 1 ? place.parent ?? place : place)]
        }
      }
    }
  }
}
