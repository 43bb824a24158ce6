public import RecordSyntax

/// What rules need from outside the pool's files; each part may be unknown, and a rule that lacks its part finds nothing.
public struct Surroundings: Sendable {
  /// The day to judge on.
  public let asOf: Day
  /// The files of the folder `schemas` beside the pool that are named as this tool's schemas are, by kind; `nil` when
  /// there are none, or it is not known.
  public let schemas: [String: [UInt8]]?
  /// The findings that are let be; `nil` when none are.
  public let baseline: Baseline?
  /// What the pool was before, where it is not that any more; `nil` when nothing is known of it.
  public let earlier: EarlierPool?
  /// What git's history holds of what was removed; `nil` when nobody looked.
  public internal(set) var history: HeldHistory?
  /// What the private folder says; `nil` when it is not at hand.
  public let identities: Identities?
  /// What git keeps, or would, of the private folder and of folders called as those in it; none where it was not asked.
  public let privateInGit: [PrivateFileInGit]
  /// The commits that were asked about in whose messages somebody is named; none without the private folder.
  public let namingCommits: [NamingCommit]
  /// What an `init` that was cut off has left beside the pool, by the paths as seen from it.
  public let leftovers: [String]

  /// Puts the surroundings together.
  public init(
    asOf: Day, schemas: [String: [UInt8]]? = nil, baseline: Baseline? = nil, earlier: EarlierPool? = nil,
    identities: Identities? = nil, privateInGit: [PrivateFileInGit] = [],
    namingCommits: [NamingCommit] = [], leftovers: [String] = []
  ) {
    self.asOf = asOf
    self.schemas = schemas
    self.baseline = baseline
    self.earlier = earlier
    self.identities = identities
    self.privateInGit = privateInGit
    self.namingCommits = namingCommits
    self.leftovers = leftovers
  }
}
