package import CoachPool

/// A pool read from its folder, with what lies beside the records.
package struct LoadedPool: Sendable {
  /// Where it was read from.
  package let folder: PoolFolder
  /// The records, with their references resolved.
  package let pool: Pool
  /// The number of record files, the contract included.
  package let recordCount: Int
  /// The names that were looked for in every file; `nil` when none were.
  package let names: KnownNames?
}

/// The files that kept a pool from being read.
package struct UnreadablePool: Error, Sendable {
  /// One error a file, by path; paths are relative to the pool's folder.
  package let errors: [FileError]
}
