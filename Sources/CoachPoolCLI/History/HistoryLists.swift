internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The files that tell `git filter-repo` what to take out, in a folder outside the repository.
struct HistoryLists {
  /// The folder's absolute path.
  let folder: String
  /// Whether any text is to be taken out.
  let hasTexts: Bool
  /// Whether any path is.
  let hasPaths: Bool
  /// Whether any of these stands in the list as it is.
  let hasLiteralPaths: Bool
  /// Whether any code is to be replaced in texts.
  let hasCodes: Bool
  /// Whether any code is to be replaced in messages.
  let hasMessages: Bool

  /// Whether any name or address of who made a commit is to be replaced.
  let hasPeople: Bool
  /// Whether any ref is to be called otherwise.
  let hasRefs: Bool
  /// The ref that `HEAD` is to name then; `nil` when it keeps the one it has.
  let head: String?

  /// The names of the files.
  static let texts = "texts.txt"
  static let paths = "paths.txt"
  static let codes = "codes.txt"
  static let messages = "messages.txt"
  static let people = "mailmap.txt"
  static let refs = "refs.txt"

  /// Writes them into a folder, by its absolute path.
  init(_ held: HeldHistory, _ repository: GitRepository, in folder: String, _ run: Run) throws(CommandFailure)
  {
    self.folder = folder
    let paths = Self.paths(held, repository)
    let people = Set(held.codes.flatMap(\.people)).sorted().map { "removed <removed@invalid> \($0)" }
    let renaming = try run.onGit { () throws(GitError) in
      try repository.renaming(
        of: Array(Set(held.codes.flatMap(\.refs))), without: held.codes.map(\.word))
    }
    let lists = [
      (Self.texts, held.objects), (Self.paths, paths),
      (Self.codes, held.replaced.map(Self.replacement)),
      (Self.messages, held.replacedInMessages.map(Self.replacement)),
      (Self.people, people), (Self.refs, renaming.updates),
    ]
    (hasTexts, hasPaths) = (!held.objects.isEmpty, !paths.isEmpty)
    hasLiteralPaths = paths.contains { $0.hasPrefix(Self.literal) }
    (hasPeople, hasRefs, head) = (!people.isEmpty, !renaming.updates.isEmpty, renaming.head)
    // People may have to add lines to these.
    let isOpen = !held.ordinaryWords.isEmpty
    hasCodes = isOpen || !held.replaced.isEmpty
    hasMessages = isOpen || !held.replacedInMessages.isEmpty
    let opened = isOpen ? [Self.codes, Self.messages] : []
    try run.onFiles { () throws(FileError) in
      try AtomicFile.makeFolder(folder, isPrivate: true)
      try Leftovers.remove(beside: lists.map { Paths.join(folder, $0.0) })
      var changes: [AtomicFile.Change] = []
      for (name, lines) in lists {
        let path = Paths.join(folder, name)
        let old = try FileReading.existing(path)
        let new = lines.isEmpty && !opened.contains(name) ? nil : Array(lines.map { $0 + "\n" }.joined().utf8)
        if old != new { changes.append(AtomicFile.Change(path, new, over: old, isPrivate: true)) }
      }
      try AtomicFile.write(changes)
    }
  }

  /// What is looked for, as an expression, and what is to take its place.
  private static func replacement(_ code: HeldHistory.Code) -> String { "regex:\(code.expression)==>removed" }

  /// The files that go from every commit: those of records that were removed as a whole, those called by a code, photos of
  /// coaches who are gone, and those that belong in a private folder.
  private static func paths(_ held: HeldHistory, _ repository: GitRepository) -> [String] {
    let pool = repository.poolPath
    let records = held.records.filter(\.isWhole).map(\.path)
    let inPool = records.map { pool == "." ? $0 : pool + "/" + $0 }
    let named = held.codes.flatMap(\.paths)
    let hidden = held.privateFolders.flatMap(\.files)
    let photos = held.photos.map(\.repositoryPath)
    return Set(inPool + named + photos + hidden).sorted().map(pathLine)
  }

  /// A path as it is; as an expression, with every sign spelled out, where a line would be read as something else.
  private static func pathLine(_ path: String) -> String {
    let isPlain = !path.utf8.contains { $0 < 0x20 } && !path.contains("==>")
    guard !isPlain else { return literal + path }
    let signs = path.utf8.map { byte in (byte < 16 ? #"\x0"# : #"\x"#) + String(byte, radix: 16) }
    return #"regex:\A"# + signs.joined() + #"\Z"#
  }

  private static let literal = "literal:"
}
