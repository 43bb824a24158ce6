internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Where the files around a pool have a person's code, or a coach's name, beside what a dossier says itself: in texts and
/// comments of other records, in files that are no record, in names of files.
struct DossierPlaces {
  /// The paths, relative to the pool's folder where they lie in it, and the lines, from 1; none for the name of a file.
  private(set) var places: [(path: String, lines: [Int])] = []

  /// Looks for the person of a dossier. The key of a coordinator is a word that may stand anywhere, and is not looked for.
  init(
    of dossier: Dossier, in context: RuleContext, _ folder: PoolFolder, _ repository: GitRepository?,
    _ run: Run
  ) throws(CommandFailure) {
    guard context.contract.coordinators[dossier.id] == nil else { return }
    let identities = context.surroundings.identities
    let search = PersonSearch(
      names: KnownNames(coaches: [context.pool.coach(dossier.id)].compactMap(\.self)),
      code: CodePlaces(of: dossier.id, among: PersonCode.known(context.pool, identities)))
    let hidden = identities.map { $0.folder + "/" }
    // What is about the person is in the letter as a whole, and the ledger is there to name codes.
    let own = Set(dossier.items.map(\.path) + dossier.otherFiles + [ErasureLedger.path])
    var known: [String: Set<Int>] = [:]
    for mention in dossier.mentions { known[mention.path, default: []].insert(mention.line) }
    for copy in dossier.copies { known[copy.path, default: []].formUnion(copy.lines) }
    for file in try NamedPlaces.files(folder, repository, run) {
      if let hidden, file.startsWithBytes(of: hidden) { continue }
      let path =
        file.startsWithBytes(of: folder.path + "/") ? file.dropping(bytes: folder.path.utf8.count + 1) : file
      guard !own.contains(path), let bytes = try? FileReading.existing(file) else { continue }
      let found = search.look(through: Paths.relative(file, to: repository?.top ?? folder.path), bytes)
      let lines = found.lines.filter { known[path]?.contains($0) != true }
      if !lines.isEmpty || (found.isInPath && known[path] == nil) { places.append((path, lines)) }
    }
  }
}
