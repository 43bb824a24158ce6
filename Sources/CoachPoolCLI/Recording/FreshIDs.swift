internal import CoachPool
internal import CoachPoolFiles

/// Knows which ids no file of the pool has, nothing removed had, and that stand on no branch; and draws such.
struct FreshIDs {
  /// The ids that the pool's files have, by kind.
  private var taken: [RecordKind: Set<String>] = [:]
  private let erased: Set<String>
  private let repository: GitRepository?
  private let run: Run
  private var codes: PersonCode
  private var random: any RandomNumberGenerator

  /// Takes what is in use.
  init(
    _ loaded: LoadedPool, _ identities: Identities?, _ run: Run,
    random: any RandomNumberGenerator = SystemRandom()
  ) throws(CommandFailure) {
    (self.run, self.random) = (run, random)
    let listing = try run.onFiles { () throws(FileError) in try PoolListing(of: loaded.folder) }
    for path in listing.files {
      // Letter case does not tell files apart everywhere.
      guard let record = try? RecordPath(path.lowercased()) else { continue }
      taken[record.kind, default: []].insert(record.id)
    }
    erased = loaded.pool.erased
    // Where there is no git, there are no branches.
    repository = try? GitRepository(of: loaded.folder)
    codes = PersonCode(loaded.pool, identities)
  }

  /// Whether a record of a kind has an id, or had it and was removed.
  func isTaken(_ kind: RecordKind, _ id: String) -> Bool {
    taken[kind]?.contains(id) == true || erased.contains(id)
  }

  /// The ids of a kind that only other branches have.
  func elsewhere(_ kind: RecordKind) throws(CommandFailure) -> Set<String> {
    try run.onGit { () throws(GitError) in try repository?.idsElsewhere(of: kind) ?? [] }
  }

  /// An id for a record of a kind.
  mutating func draw(_ kind: RecordKind, _ letter: String, year: Int) throws(CommandFailure) -> String {
    while true {
      let id = DrawnID.draw(letter, year: year, using: &random)
      guard !isTaken(kind, id) else { continue }
      taken[kind, default: []].insert(id)
      // A record lies in the folder of its own year, which is not always that of its id.
      let years = max(1, year - 1)...min(9999, year + 1)
      let paths = years.flatMap {
        [kind.path(id, year: $0, isJSON: false), kind.path(id, year: $0, isJSON: true)]
      }
      let isElsewhere = try run.onGit { () throws(GitError) in try repository?.hasAnywhere(paths) ?? false }
      if !isElsewhere { return id }
    }
  }

  /// A code for a person.
  mutating func code() -> String { codes.draw(using: &random) }
}
