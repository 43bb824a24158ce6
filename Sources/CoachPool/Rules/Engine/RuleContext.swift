public import RecordSyntax
internal import Synchronization

/// What a rule may look at beside the record it judges.
///
/// A class, for every rule is handed it with every record.
public final class RuleContext: Sendable {
  /// The whole pool.
  public let pool: Pool
  /// What is known from outside the records.
  public let surroundings: Surroundings
  /// What must be removed, and when.
  let retention: Retention
  /// What ids and keys lead to.
  let references: ReferenceChecker
  /// What belongs in a private folder and is in git, or would be.
  let exposed: [ExposedFolder]
  private let assignments: CoachAssignments
  private let read: @Sendable (String) -> [UInt8]?
  private let knownPublications = Mutex<Publications?>(nil)

  /// Puts a context together; `read` gives the bytes of a path again, for a rule that must look at the text.
  package init(
    pool: Pool, surroundings: Surroundings, read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.pool = pool
    self.surroundings = surroundings
    retention = Retention(pool) { Publications(of: pool, read: read) }
    references = ReferenceChecker(pool)
    exposed = ExposedFolder.list(surroundings.privateInGit, in: pool)
    assignments = CoachAssignments(pool)
    self.read = read
  }

  /// Puts a context together for a pool held in memory, in which the names are looked for that the private folder has.
  ///
  /// - Parameters:
  ///   - files: The files, by path relative to the pool's folder: `contract.json`, `coaches/noor-veldhuis.md`.
  ///   - surroundings: What is known beside them.
  public convenience init(files: [String: [UInt8]], surroundings: Surroundings) {
    let names = surroundings.identities.map { KnownNames($0.people) }
    self.init(pool: Pool(files: files, names: names), surroundings: surroundings) { files[$0] }
  }

  /// The same with what git's history holds.
  package func knowing(_ history: HeldHistory) -> RuleContext {
    var surroundings = surroundings
    surroundings.history = history
    return RuleContext(pool: pool, surroundings: surroundings, read: read)
  }

  /// The agreements.
  public var contract: Contract { pool.contract }
  /// The day to judge on.
  public var asOf: Day { surroundings.asOf }
  /// The day up to which something due is announced ahead.
  var soon: Day { asOf.adding(days: contract.retention.soonDays) }

  /// The words that may not be written where they stand, in the pool and in the private folder.
  var sensitive: [SensitiveWords] { pool.sensitive + (surroundings.identities?.sensitive ?? []) }

  /// The kind of a trajectory, when the contract has it.
  @inline(__always)
  public func kind(of trajectory: Trajectory) -> CoachingKind? {
    guard case .value(let key) = trajectory.kind else { return nil }
    return pool.contract.kinds[key]
  }

  /// The trajectories that a coach took on or over; none for a second coach with one id, which has a finding of its own.
  func assignments(of coach: Coach) -> [(trajectory: Trajectory, handover: Int?)] {
    guard let number = pool.coachNumber(coach.id), pool.coaches[number].path == coach.path else { return [] }
    return assignments[number].map {
      (pool.trajectories[Int($0.trajectory)], $0.handover < 0 ? nil : Int($0.handover))
    }
  }

  /// What was published, read when it is first asked for: a rule that is not chosen asks for nothing.
  package var publications: Publications {
    knownPublications.withLock { known in
      let publications = known ?? Publications(of: pool, read: read)
      known = publications
      return publications
    }
  }

  /// The bytes of the file at a path, read again.
  func bytes(_ path: String) -> [UInt8]? { read(path) }

  /// The file at a path, parsed again; records keep no tree, and few findings need one.
  package func document(_ path: String) -> Document? {
    guard let bytes = bytes(path) else { return nil }
    return Document(parsing: bytes, at: path)
  }
}
