public import RecordSyntax

/// What the history of a repository still holds of what was removed from its pool.
public struct HeldHistory: Sendable {
  /// A record of which older texts hold what was removed.
  public struct Record: Sendable {
    /// The path it has, or had last.
    public internal(set) var path: String
    /// The kind.
    public let kind: RecordKind
    /// Whether the record as a whole was removed.
    public let isWhole: Bool
    /// When the data was removed; `nil` when nothing tells.
    public internal(set) var removedOn: Day?
    /// The codes of coachees that the texts have and the record has no more.
    public internal(set) var codes: Set<String>
    /// The classes of data that the texts hold.
    public internal(set) var classes: DataClasses
    /// Whether a text could not be read as a record, so that it may hold anything.
    public internal(set) var isUnclear: Bool
    /// The texts, by the names git gives them.
    public internal(set) var objects: [String]
    /// How many of them the newest commit, or the index, has too.
    public internal(set) var currentCount: Int
    /// The day of the oldest commit with one of them.
    public internal(set) var oldest: Day?
  }

  /// An index of which older texts have lines of records that were removed.
  public struct Index: Sendable {
    /// Its path.
    public let path: String
    /// How many records have such lines.
    public internal(set) var recordCount = 0
    /// The texts, by the names git gives them.
    public internal(set) var objects: [String] = []
    /// How many more of them the newest commit, or the index, has too.
    public internal(set) var currentCount = 0
    /// The day of the oldest commit with one of them.
    public internal(set) var oldest: Day?
  }

  /// A code, an id, or the name or address of a coach, that was removed and stands somewhere still.
  public struct Code: Sendable {
    /// The code, id, name or address.
    public let word: String
    /// The day on which the ledger says it was removed.
    public let removedOn: Day?
    /// It as a regular expression of Python.
    package let expression: String
    /// Whether it is a word of letters alone, of which nobody can tell where it is an id.
    package let isOrdinary: Bool
    /// The paths of the texts that have it, from the top of the repository.
    package internal(set) var textPaths: Set<String> = []
    /// The texts that have it, beside those of ``HeldHistory/records``.
    public internal(set) var objects: [String] = []
    /// Those of them in UTF-16, in which it cannot be replaced.
    package internal(set) var wideObjects: Set<String> = []
    /// The paths of files that are called by it, from the top of the repository.
    public internal(set) var paths: [String] = []
    /// How many messages of commits and tags have it.
    public internal(set) var messageCount = 0
    /// How many steps of reflogs have it.
    public internal(set) var reflogCount = 0
    /// The names of branches, tags and other refs that have it.
    public internal(set) var refs: [String] = []
    /// Who made commits or tags and has it in the name or address, as `Name <address>`.
    public internal(set) var people: [String] = []
    /// Whether files of the newest commit, or of the index, have it.
    public internal(set) var isCurrent = false
    /// The paths of those files, from the top of the repository.
    public internal(set) var currentPaths: Set<String> = []
    /// The day of the oldest commit with it.
    public internal(set) var oldest: Day?
  }

  /// A folder of files that belong in a private folder.
  public struct PrivateFolder: Sendable {
    /// Its path from the top of the repository.
    public let path: String
    /// The paths of its files from the top that the newest commit does not have.
    public internal(set) var files: [String] = []
    /// How many more files the newest commit still has.
    public internal(set) var currentCount = 0
    /// The day of the oldest commit with one of them.
    public internal(set) var oldest: Day?
  }

  /// A file that is no record, of which older texts are to go.
  public struct File: Sendable {
    /// Its path as people see it: in the pool where it lies in one, else from the top of the repository.
    public let path: String
    /// Its path from the top of the repository.
    package let repositoryPath: String
    /// The texts, by the names git gives them.
    public internal(set) var objects: [String] = []
    /// The names of the commits that first brought one in.
    public internal(set) var commits: [String] = []
    /// How many more texts the newest commit, or the index, has too.
    public internal(set) var currentCount = 0
    /// The day of the oldest commit with one of them.
    public internal(set) var oldest: Day?
  }

  /// Removals that a ledger of any commit names, and the pool's own does not: a back-up was put back with its old ledger.
  public struct ForgottenRemovals: Sendable {
    /// How many codes and ids.
    public let count: Int
    /// The texts of ledgers that name them, by the names git gives them, the newest first.
    public let objects: [String]
  }

  /// The records, in the order of their paths.
  public internal(set) var records: [Record]
  /// The indexes, in the order of their paths.
  public internal(set) var indexes: [Index]
  /// The codes, in order.
  public internal(set) var codes: [Code]
  /// Ids that are ordinary words, in order: whether a text that has one means the person is for people to tell.
  public internal(set) var ordinaryWords: [Code]
  /// The folders that belong in a private folder, in the order of their paths.
  public internal(set) var privateFolders: [PrivateFolder]
  /// Reports of published years, and their figures, in texts that were never published; in the order of their paths.
  public internal(set) var drafts: [File]
  /// The photos of coaches whose records were removed, in the order of their paths.
  public internal(set) var photos: [File]
  /// What the pool does not know any more to be removed.
  public internal(set) var forgotten: ForgottenRemovals
  /// How many records are gone of which nothing says why; they may have got another id.
  public internal(set) var unexplainedCount: Int
  /// How many commits were looked at.
  public internal(set) var commitCount: Int
  /// How many texts were read.
  public internal(set) var textCount: Int
  /// What could not be searched: files that are too large, and refs that name no commit.
  public internal(set) var unread: [String]

  /// Whether nothing was found of what was removed, or belongs in a private folder, and all removals are known.
  public var isClean: Bool {
    records.isEmpty && indexes.isEmpty && codes.isEmpty && privateFolders.isEmpty && drafts.isEmpty
      && photos.isEmpty && forgotten.count == 0
  }

  /// Whether it can be taken out now: what the files have stays in them, and of what is not known to be removed nothing goes.
  public var canGo: Bool { !isCurrent && forgotten.count == 0 }

  /// Whether the newest commit, or the index, has any of it.
  ///
  /// Its files stay as they are when the history is rewritten, and with them all that they name: then nothing would tell
  /// any more whose id or name it was.
  public var isCurrent: Bool {
    records.contains { $0.currentCount > 0 } || indexes.contains { $0.currentCount > 0 }
      || codes.contains(where: \.isCurrent) || privateFolders.contains { $0.currentCount > 0 }
      || (drafts + photos).contains { $0.currentCount > 0 }
  }
}

extension HeldHistory {
  /// The texts to take out of the history: those that hold removed data, drafts, photos, those with a code that the ledger
  /// names and that can therefore not be replaced wherever it stands, and those in which nothing can. None of them is in the
  /// newest commit.
  package var objects: [String] {
    let named = codes.filter { $0.removedOn != nil }.flatMap(\.objects)
    let files = (drafts + photos).flatMap(\.objects)
    let wide = codes.flatMap(\.wideObjects)
    return Set(records.flatMap(\.objects) + indexes.flatMap(\.objects) + files + named + wide).sorted()
  }

  /// The codes and names to replace by another word in every text that has them.
  package var replaced: [Code] {
    codes.filter { $0.removedOn == nil && !$0.wideObjects.isSuperset(of: $0.objects) }
  }

  /// The codes and names to replace by another word in every message that has them.
  package var replacedInMessages: [Code] { codes.filter { $0.messageCount > 0 } }
}

extension HeldHistory.Record {
  /// Whether a text of it is that of a coach with an id, or has a coachee's code that the record has no more.
  package func isAbout(_ code: String) -> Bool {
    codes.contains(code) || kind == .coach && (try? RecordPath(path))?.id == code
  }
}
