package import RecordSyntax

/// A text that a repository has stored, at one of the paths it had.
package struct HistoricText: Hashable, Sendable {
  /// The name that git gives it.
  package let object: String
  /// Its path as people see it: in the pool where it lies in one, else from the top of the repository.
  package let path: String
  /// Its path from the top of the repository.
  package let repositoryPath: String
  /// Its path in the pool, also where the pool lay elsewhere before; `nil` for one beside it.
  package let pathInPool: String?
  /// What the path says; `nil` for a file that is no record and no copy of one.
  package let record: RecordPath?
  /// Whether it is a copy beside that record.
  package let isCopy: Bool
  /// The day of the oldest commit that put it there.
  package let oldest: Day?
  /// The name of the oldest commit that put it there; `nil` for what waits for the next.
  package let commit: String?
  /// Its place among the texts of all paths, the newest first.
  package let rank: Int
  /// Whether the newest commit of the branch that is checked out has it too, or the index.
  package let isCurrent: Bool
  /// Whether one of them has a file at its path.
  package let isPathCurrent: Bool

  /// Makes a text.
  package init(
    object: String, path: String, repositoryPath: String, pathInPool: String?, record: RecordPath?,
    isCopy: Bool = false, oldest: Day?, commit: String?, rank: Int, isCurrent: Bool, isPathCurrent: Bool
  ) {
    self.object = object
    self.path = path
    self.repositoryPath = repositoryPath
    self.pathInPool = pathInPool
    self.record = record
    self.isCopy = isCopy
    self.oldest = oldest
    self.commit = commit
    self.rank = rank
    self.isCurrent = isCurrent
    self.isPathCurrent = isPathCurrent
  }
}
