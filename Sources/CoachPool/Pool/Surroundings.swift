public import RecordSyntax

/// What rules need from outside the pool's files; each part may be unknown, and a rule that lacks its part finds nothing.
public struct Surroundings: Sendable {
  /// The day to judge on.
  public let asOf: Day

  /// Puts the surroundings together.
  public init(asOf: Day) { self.asOf = asOf }
}
