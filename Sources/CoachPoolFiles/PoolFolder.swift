internal import CoachPool
internal import RecordSyntax

/// The folder that a pool lies in.
package struct PoolFolder: Hashable, Sendable {
  /// Its absolute path, without links.
  package let path: String

  /// Takes the folder at a path for a pool, whatever it holds.
  package init(_ path: String) throws(FileError) {
    let resolved = try Paths.resolved(path)
    guard Paths.kind(of: resolved) == .folder else { throw FileError(path, .noFolder) }
    self.path = resolved
  }

  /// Finds the nearest pool from a file or folder upward: a folder with a contract, or one called `pool`.
  package static func nearest(to start: String) throws(FileError) -> PoolFolder? {
    var folder = try Paths.resolved(start)
    if Paths.kind(of: folder) != .folder { folder = Paths.parent(of: folder) }
    while true {
      if Paths.kind(of: Paths.join(folder, Contract.path)) == .file { return try PoolFolder(folder) }
      if Paths.name(of: folder) == "pool" { return try PoolFolder(folder) }
      let below = Paths.join(folder, "pool")
      if Paths.kind(of: below) == .folder { return try PoolFolder(below) }
      if folder == "/" { return nil }
      folder = Paths.parent(of: folder)
    }
  }

  /// The path of a file of the pool, `trajectories/2023/t-2023-k7qm.md`, as the system wants it.
  ///
  /// A path that starts with `../` is that of a file beside the pool.
  package func path(of file: String) -> String {
    file.hasPrefix("../")
      ? Paths.join(Paths.parent(of: path), String(file.dropFirst(3))) : Paths.join(path, file)
  }

  /// Whether a folder, by its absolute path without links and dots, is the pool's or lies in it.
  package func holds(_ folder: String) -> Bool { folder == path || folder.hasPrefix(path + "/") }

  /// The bytes of a file of the pool; `nil` when it cannot be read, which was said when the pool was loaded.
  package func read(_ file: String) -> [UInt8]? { try? FileReading.bytes(of: path(of: file)) }
}
