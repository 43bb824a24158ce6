internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Where a person of the private folder is named, beside the files that are about that person: by name or address in the
/// work tree and in messages of commits, and by the code too in the rest of the private folder.
struct NamedPlaces {
  /// A place in a file.
  struct Place: Hashable {
    /// The absolute path.
    let path: String
    /// The line, from 1; `nil` for the name of the file.
    let line: Int?
    /// Whether the path may say who it is, or somebody else.
    let isTelling: Bool
  }

  /// The places, in the order of their paths.
  private(set) var places: [Place] = []
  /// The first digits of the names of commits, the latest first.
  private(set) var commits: [String] = []

  /// The private folder, all of whose places are among these; `nil` when it is not at hand.
  let privateFolder: String?
  /// The name and address of the person; nobody's where it is not known, or public.
  let names: KnownNames
  /// The absolute paths of files that could not be looked through, for they are no text.
  private(set) var unsearched: [String] = []

  /// Looks for a person; finds nothing without the private folder.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - context: The pool as it is, with the private folder.
  ///   - texts: What files are to hold by their absolute paths, `nil` for those to be gone; all others are read.
  init(
    of code: String, in context: RuleContext, _ folder: PoolFolder, replacing texts: [String: [UInt8]?],
    _ run: Run
  ) throws(CommandFailure) {
    let identities = context.surroundings.identities
    privateFolder = identities?.folder
    // The name of a coach is public.
    let person = identities?.person(code).flatMap { person in
      context.pool.coaches.contains { $0.name.value == person.name.value } ? nil : person
    }
    names = KnownNames([person].compactMap(\.self))
    guard let identities else { return }
    let repository = try? GitRepository(of: folder)
    if person != nil {
      let hidden = identities.folder + "/"
      let files = try Self.files(folder, repository, run).filter { !$0.startsWithBytes(of: hidden) }
      look(in: files, of: repository?.top ?? folder.path, texts, code: nil)
      if let repository {
        let named = try run.onGit { () throws(GitError) in
          try repository.namingCommits(since: nil, names)
        }
        commits = named.map(\.name)
      }
    }
    let own = Set(identities.files(of: code, in: context.pool).map(\.path))
    let others = try Self.files(of: identities.folder, run).filter { !own.contains($0) }
    look(
      in: others, of: identities.folder, texts,
      code: CodePlaces(of: code, among: PersonCode.known(context.pool, identities)))
  }

  /// The absolute paths of all files of the work tree; of the pool alone where there is no repository.
  static func files(
    _ folder: PoolFolder, _ repository: GitRepository?, _ run: Run
  ) throws(CommandFailure) -> [String] {
    guard let repository else { return try files(of: folder.path, run) }
    return try run.onGit { () throws(GitError) in try repository.files() }
  }

  /// The absolute paths of all files in a folder, dot files too.
  static func files(of folder: String, _ run: Run) throws(CommandFailure) -> [String] {
    try run.onFiles { () throws(FileError) in
      let pool = try PoolFolder(folder)
      let listing = try PoolListing(of: pool)
      return (listing.files + listing.hiddenFiles(of: pool)).map { Paths.join(folder, $0) }
    }
  }

  private mutating func look(
    in files: [String], of folder: String, _ texts: [String: [UInt8]?], code: CodePlaces?
  ) {
    let search = PersonSearch(names: names, code: code)
    for path in files {
      guard let bytes = texts[path] ?? (try? FileReading.existing(path)) else { continue }
      // Files of the private folder are called by codes, which say nothing new.
      let found = search.look(through: Paths.relative(path, to: folder), bytes)
      let isCalledSo = found.isInPath
      if isCalledSo { places.append(Place(path: path, line: nil, isTelling: true)) }
      let isTelling = isCalledSo || code != nil
      for line in found.lines { places.append(Place(path: path, line: line, isTelling: isTelling)) }
      if !found.isText { unsearched.append(path) }
    }
  }
}

extension NamedPlaces {
  /// Says what was not looked for, and not looked through.
  func sayUnsearched(_ context: RuleContext, _ run: Run) throws(CommandFailure) {
    try run.sayUnsearched(names.unsearchable, in: context.surroundings.identities, unsearched)
  }

  /// A line for each place and commit.
  func lines(_ run: Run) -> [Phrase] {
    places.map { place in
      let isHidden = place.isTelling && run.isRedacted
      let path = TerminalText.path(run.shown(isHidden ? Paths.parent(of: place.path) : place.path))
      let line = isHidden ? "" : place.line.map { ":\($0)" } ?? ""
      return Phrase(
        nl: "\(name: path)\(name: line): dit noemt deze persoon, met naam, adres of code",
        en: "\(name: path)\(name: line): this names the person, by name, address or code")
    }
      + commits.map { commit in
        Phrase(
          nl: """
            commit \(name: commit): het bericht noemt deze persoon; schrijf het opnieuw vóór je deelt (git commit --amend), \
            en meld het anders aan wie git beheert
            """,
          en: """
            commit \(name: commit): the message names the person; write it anew before you share it (git commit --amend), \
            else tell whoever looks after git
            """)
      }
  }
}
