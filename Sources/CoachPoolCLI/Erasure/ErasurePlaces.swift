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

  /// Looks for words, of which the first is the code, in the pool and in the repository around it.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - own: The paths of the records that were about the person.
  ///   - planned: Changes that were only shown, as if they had been made.
  ///   - named: Where the person is named, as far as that was known before.
  init(
    of words: [String], in own: [String], _ folder: PoolFolder, _ planned: [PoolChanges.File],
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
      files = try run.onFiles { () throws(FileError) in
        try PoolListing(of: folder).files.map(folder.path(of:))
      }
    }
    let ledger = folder.path(of: ErasureLedger.path)
    for path in files {
      let bytes = texts[path] ?? (try? FileReading.existing(path))
      // The ledger is there to name it.
      guard let bytes, path != ledger else { continue }
      // What is in the private folder is told of with the names.
      if let folder = named?.privateFolder, path.startsWithBytes(of: folder + "/") { continue }
      for word in words {
        let isNamed = !WordLines.find(word, in: Array(run.shown(path).utf8)).isEmpty
        if isNamed { add(Place(path: path, line: nil, isNamed: true)) }
        // What is built is built anew as a whole.
        let isBuilt = path.startsWithBytes(of: folder.path(of: "index") + "/")
        for line in WordLines.find(word, in: bytes) {
          add(Place(path: path, line: isBuilt ? nil : line, isNamed: isNamed))
        }
      }
    }
    if let repository { try search(words, Set(own), folder, repository) }
  }

  private mutating func add(_ place: Place) {
    if !places.contains(place) { places.append(place) }
  }

  private mutating func search(
    _ words: [String], _ own: Set<String>, _ folder: PoolFolder, _ repository: GitRepository
  ) throws(CommandFailure) {
    let loaded = try run.load(folder)
    let context = try run.context(of: loaded)
    do throws(GitError) {
      let history = try repository.heldHistory(context)
      held = history.codes.filter { words.contains($0.word) }
      records = history.records.filter { own.contains($0.path) || $0.isAbout(words[0]) }
      staged = try repository.stagedTexts().filter { text in
        text.path != folder.path(of: ErasureLedger.path)
          && words.contains { !WordLines.find($0, in: text.bytes).isEmpty }
      }.map(\.path)
    } catch { failure = error }
  }

  /// Says what there is; 1 when there is any.
  func report() throws(CommandFailure) -> ExitCode {
    for place in places {
      let shown = TerminalText.path(run.shown(place.path))
      // A file called by the code would say it.
      let path = place.isNamed && run.isRedacted ? Paths.parent(of: shown) : shown
      let line = place.line.map { ":\($0)" } ?? ""
      try run.write(
        Phrase(
          nl: "\(name: path)\(name: line): hier staat het nog; haal het weg of bouw het bestand opnieuw\n",
          en: "\(name: path)\(name: line): it stands here still; take it out or build the file anew\n"
        ).text(run.language))
    }
    for path in staged {
      // A file called by the code would say it.
      let shown = TerminalText.path(run.shown(path))
      let place = run.isRedacted ? Paths.parent(of: shown) : shown
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
    let isNamed = named.map { !$0.places.isEmpty || !$0.commits.isEmpty } ?? false
    return places.isEmpty && staged.isEmpty && !isNamed && !isInHistory ? .success : .findings
  }

  /// Whether git holds anything of it.
  var isInHistory: Bool { !held.isEmpty || !records.isEmpty }

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
