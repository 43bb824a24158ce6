/// A file in a pool that is no record by its path, and why.
public struct Stray: Hashable, Sendable {
  /// The path relative to the pool's folder.
  public let path: String
  /// What about it is no record's.
  public let refusal: RecordPath.Refusal
}
