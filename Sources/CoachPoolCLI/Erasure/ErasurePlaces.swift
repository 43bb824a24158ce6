internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Where an erased code still stands: in the files at hand, and in what git holds.
struct ErasurePlaces {
  /// A place in a file.
  private struct Place: Hashable {
    let path: String
    /// The line, from 1; `nil` for the file as a whole.
    let line: Int?
    /// Whether the path has the word, so that showing it shows that.
    let isNamed: Bool
  }

  private let run: Run
  private var places: [Place] = []
  /// What git holds of it.
  private var held: [HeldHistory.Code] = []
  private var records: [HeldHistory.Record] = []
  private var failure: GitError?
  /// The files of which a text waits for the next commit that has it.
  private var staged: [String] = []
  /// Where the person is named.
  private let named: NamedPlaces?
  /// What git holds that names the person.
  private var naming: NamingTexts?

  /// Looks for a code, and for the name of a coach, in the pool and in the repository around it.
  ///
  /// - Parameters:
  ///   - code: The code, or the id of the coach.
  ///   - coach: The coach, if it was one.
  ///   - own: The paths of the records that were about the person.
  ///   - planned: Changes that were only shown, as if they had been made.
  ///   - named: Where the person is named, as far as that was known before.
  init(
    of code: CodePlaces, _ coach: Coach?, in own: [String], _ folder: PoolFolder,
    _ planned: [PoolChanges.File],
    named: NamedPlaces?, _ run: Run
  ) throws(CommandFailure) {
    self.run = run
    self.named = named
    var texts: [String: [UInt8]?] = [:]
    for file in planned { texts[folder.path(of: file.path)] = file.new }
    let files: [String]
    var repository: GitRepository?
    do throws(GitError) {
      let found = try GitRepository(of: folder)
      files = try found.files()
      repository = found
    } catch {
      if error != .noRepository, error != .noGit { failure = error }
      files = try NamedPlaces.files(of: folder.path, run)
    }
    let search = PersonSearch(names: KnownNames(coaches: [coach].compactMap(\.self)), code: code)
    let top = repository?.top ?? folder.path
    let ledger = folder.path(of: ErasureLedger.path)
    for path in files {
      let bytes = texts[path] ?? (try? FileReading.existing(path))
      // The ledger is there to name it.
      guard let bytes, path != ledger else { continue }
      // What is in the private folder is told of with the names.
      if let folder = named?.privateFolder, path.startsWithBytes(of: folder + "/") { continue }
      let found = search.look(through: Paths.relative(path, to: top), bytes)
      let isNamed = found.isInPath
      if isNamed { places.append(Place(path: path, line: nil, isNamed: true)) }
      // What is built is built anew as a whole.
      let isBuilt = path.startsWithBytes(of: folder.path(of: Indexes.folder) + "/")
      let lines: [Int?] = isBuilt ? found.lines.prefix(1).map { _ in nil } : found.lines.map(Optional.some)
      for line in lines where line != nil || !isNamed {
        places.append(Place(path: path, line: line, isNamed: isNamed))
      }
    }
    if let repository { try look(in: repository, folder, search, coach, Set(own)) }
  }

  private mutating func look(
    in repository: GitRepository, _ folder: PoolFolder, _ search: PersonSearch, _ coach: Coach?,
    _ own: Set<String>
  ) throws(CommandFailure) {
    let top = repository.top
    let words = [search.code?.code, coach?.name.value].compactMap(\.self)
    let loaded = try run.load(folder)
    let context = try run.context(of: loaded)
    do throws(GitError) {
      let history = try repository.heldHistory(context)
      held = history.codes.filter { words.contains($0.word) }
      records = history.records.filter { record in
        own.contains(record.path) || words.first.map(record.isAbout) == true
      }
      staged = try repository.stagedTexts().filter { text in
        text.path != folder.path(of: ErasureLedger.path)
          && !search.look(through: Paths.relative(text.path, to: top), text.bytes).lines.isEmpty
      }.map(\.path)
      // The name is known as long as the private folder says it.
      if let named { naming = try repository.namingTexts(named.names) }
    } catch { failure = error }
  }

  /// Says what there is; 1 when there is any.
  func report() throws(CommandFailure) -> ExitCode {
    for place in places {
      // A file called by the code would say it.
      let isHidden = place.isNamed && run.isRedacted
      let path = TerminalText.path(run.shown(isHidden ? Paths.parent(of: place.path) : place.path))
      let line = place.line.map { ":\($0)" } ?? ""
      try run.write(
        Phrase(
          nl: "\(name: path)\(name: line): hier staat het nog; haal het weg of bouw het bestand opnieuw\n",
          en: "\(name: path)\(name: line): it stands here still; take it out or build the file anew\n"
        ).text(run.language))
    }
    for path in staged {
      // A file called by the code would say it.
      let place = TerminalText.path(run.shown(run.isRedacted ? Paths.parent(of: path) : path))
      try run.write(
        Phrase(
          nl: "\(name: place): wat voor de volgende commit klaarstaat heeft het nog; doe: git add --all\n",
          en: "\(name: place): what waits for the next commit has it still; do: git add --all\n"
        ).text(run.language))
    }
    for line in named?.lines(run) ?? [] { try run.write(line.text(run.language) + "\n") }
    if let failure {
      try run.complain(
        "git",
        Phrase(
          nl: "de geschiedenis is niet doorzocht: \(failure.message)",
          en: "the history was not searched: \(failure.message)"))
      return .failure
    }
    if isInHistory { try run.write(historyLine.text(run.language) + "\n") }
    if let naming { try run.write(namingLine(naming).text(run.language) + "\n") }
    let isNamed = named.map { !$0.places.isEmpty || !$0.commits.isEmpty } ?? false || naming != nil
    return places.isEmpty && staged.isEmpty && !isNamed && !isInHistory ? .success : .findings
  }

  /// Whether git holds anything of it.
  var isInHistory: Bool { !held.isEmpty || !records.isEmpty }

  /// Says what git holds by name: once the private folder knows it no more, nothing finds that again.
  private func namingLine(_ naming: NamingTexts) -> Phrase {
    // A file called by the name would say it.
    let paths = run.isRedacted ? [] : naming.paths.map { TerminalText.path($0) }
    let list = paths.isEmpty ? "" : ": " + paths.joined(separator: ", ")
    let day = naming.oldest.map(\.description) ?? "?"
    return Phrase(
      nl: """
        git bewaart teksten die deze persoon noemen, met naam of adres (teksten: \(naming.count), vanaf \(name: day))\
        \(name: list); bewaar deze regel tot ze weg zijn, want retention --history kent geen namen: haal ze uit de \
        geschiedenis met git filter-repo, of vraag dat aan wie git beheert
        """,
      en: """
        git holds texts that name the person, by name or address (texts: \(naming.count), since \(name: day))\(name: list); \
        keep this line until they are gone, for retention --history knows no names: take them out of the history with git \
        filter-repo, or ask whoever looks after git
        """)
  }

  private var historyLine: Phrase {
    let texts = Set(held.flatMap(\.objects)).count
    let messages = held.reduce(0) { $0 + $1.messageCount }
    return Phrase(
      nl: """
        git bewaart nog wat is verwijderd (records: \(records.count)), en deze code (andere teksten: \(texts), \
        berichten: \(messages)); leg de wijzigingen vast en doe dan: coachpool retention --history
        """,
      en: """
        git still holds what was removed (records: \(records.count)), and this code (other texts: \(texts), messages: \
        \(messages)); commit the changes, and then do: coachpool retention --history
        """)
  }
}
