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

  /// Puts the surroundings together.
  public init(
    asOf: Day, schemas: [String: [UInt8]]? = nil, baseline: Baseline? = nil, earlier: EarlierPool? = nil
  ) {
    self.asOf = asOf
    self.schemas = schemas
    self.baseline = baseline
    self.earlier = earlier
  }
}
