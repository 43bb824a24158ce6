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
  /// What git holds of it; `nil` where there is no repository, or git cannot tell.
  private var held: HeldHistory.Code?
  private var records: [HeldHistory.Record] = []
  private var failure: GitError?

  /// Looks for words, of which the first is the code, in the pool and in the repository around it.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - own: The paths of the records that were about the person.
  ///   - planned: Changes that were only shown, as if they had been made.
  init(
    of words: [String], in own: [String], _ folder: PoolFolder, _ planned: [PoolChanges.File], _ run: Run
  ) throws(CommandFailure) {
    self.run = run
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
      for word in words {
        let isNamed = !Self.lines(of: word, in: Array(run.shown(path).utf8)).isEmpty
        if isNamed { add(Place(path: path, line: nil, isNamed: true)) }
        // What is built is built anew as a whole.
        let isBuilt = path.startsWithBytes(of: folder.path(of: "index") + "/")
        for line in Self.lines(of: word, in: bytes) {
          add(Place(path: path, line: isBuilt ? nil : line, isNamed: isNamed))
        }
      }
    }
    if let repository { try search(words[0], Set(own), folder, repository) }
  }

  private mutating func add(_ place: Place) {
    if !places.contains(place) { places.append(place) }
  }

  /// The lines, from 1, on which a word stands that is no part of a longer one.
  private static func lines(of word: String, in bytes: [UInt8]) -> [Int] {
    let wanted = Array(word.utf8)
    var lines: [Int] = []
    var line = 1
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A { line += 1 }
      let end = index + wanted.count
      if bytes[index] == wanted[0], end <= bytes.count, bytes[index..<end].elementsEqual(wanted),
        index == 0 || !isPart(bytes[index - 1]), end == bytes.count || !isPart(bytes[end])
      {
        if lines.last != line { lines.append(line) }
      }
      index += 1
    }
    return lines
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private mutating func search(
    _ code: String, _ own: Set<String>, _ folder: PoolFolder, _ repository: GitRepository
  ) throws(CommandFailure) {
    let loaded = try run.load(folder)
    let context = try run.context(of: loaded)
    do throws(GitError) {
      let history = try repository.heldHistory(context)
      held = history.codes.first { $0.word == code }
      records = history.records.filter { own.contains($0.path) }
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
    if let failure {
      try run.complain(
        "git",
        Phrase(
          nl: "de geschiedenis is niet doorzocht: \(failure.message)",
          en: "the history was not searched: \(failure.message)"))
      return .failure
    }
    let isHeld = held != nil || !records.isEmpty
    if isHeld { try run.write(historyLine.text(run.language) + "\n") }
    return places.isEmpty && !isHeld ? .success : .findings
  }

  private var historyLine: Phrase {
    let texts = held?.objects.count ?? 0
    let messages = held?.messageCount ?? 0
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
