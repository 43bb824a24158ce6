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
  /// Whether any code is to be replaced in texts.
  let hasCodes: Bool
  /// Whether any code is to be replaced in messages.
  let hasMessages: Bool

  /// The names of the files.
  static let texts = "texts.txt"
  static let paths = "paths.txt"
  static let codes = "codes.txt"
  static let messages = "messages.txt"

  /// Writes them.
  init(_ held: HeldHistory, _ repository: GitRepository, in name: String, _ run: Run) throws(CommandFailure) {
    let folder = try run.onFiles { () throws(FileError) in try Paths.place(of: run.absolute(name)) }
    guard folder != repository.top, !folder.startsWithBytes(of: repository.top + "/") else {
      throw .usage(
        Phrase(
          nl: "--lists \(value: name) ligt in de repository zelf; kies een map daarbuiten",
          en: "--lists \(value: name) lies in the repository itself; choose a folder outside it"),
        run.arguments.command)
    }
    self.folder = folder
    let paths = Self.paths(held, repository)
    func replacing(_ words: [String]) -> [String] {
      words.map { "regex:(?<![a-z0-9-])\($0)(?![a-z0-9-])==>removed" }
    }
    let lists = [
      (Self.texts, held.objects), (Self.paths, paths.map { "literal:" + $0 }),
      (Self.codes, replacing(held.replacedWords)), (Self.messages, replacing(held.messageWords)),
    ]
    (hasTexts, hasPaths) = (!held.objects.isEmpty, !paths.isEmpty)
    (hasCodes, hasMessages) = (!held.replacedWords.isEmpty, !held.messageWords.isEmpty)
    try run.onFiles { () throws(FileError) in
      try AtomicFile.makeFolder(folder)
      var changes: [AtomicFile.Change] = []
      for (name, lines) in lists {
        let path = Paths.join(folder, name)
        let old = try FileReading.existing(path)
        let new = lines.isEmpty ? nil : Array(lines.map { $0 + "\n" }.joined().utf8)
        if old != new { changes.append(AtomicFile.Change(path, new, over: old)) }
      }
      try AtomicFile.write(changes)
    }
  }

  /// The files that go from every commit: those of records that were removed as a whole, those called by a code, and
  /// those that belong in a private folder.
  private static func paths(_ held: HeldHistory, _ repository: GitRepository) -> [String] {
    let pool = repository.poolPath
    let records = held.records.filter { $0.isWhole && $0.currentCount == 0 }.map(\.path)
    let inPool = records.map { pool == "." ? $0 : pool + "/" + $0 }
    let named = held.codes.filter { !$0.isCurrent }.flatMap(\.paths)
    // A line of the list is a path as it is; what would be read as something else is left to the list of texts.
    let hidden = held.privateFolders.flatMap(\.files)
    return Set(inPool + named + hidden).filter { !$0.contains("\n") && !$0.contains("==>") }.sorted()
  }
}
