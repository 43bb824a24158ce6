/// A folder whose files belong in a private folder and are in git, or would be.
struct ExposedFolder: Sendable {
  /// The files, in the order of their paths.
  let files: [PrivateFileInGit]
  /// The first file that makes it one; the folder itself where that one's name may be a person's.
  let place: String

  /// The folders among those that files lie in, in the order of their paths.
  ///
  /// A folder called `notes` can be anything. One is private when it was named as that, or when a file in it is called by a
  /// code or a trajectory; then all that lies in it is.
  static func list(_ files: [PrivateFileInGit], in pool: Pool) -> [ExposedFolder] {
    guard !files.isEmpty else { return [] }
    let codes = Set(pool.trajectories.compactMap(\.coachee.value))
    func isCalledSo(_ file: PrivateFileInGit) -> Bool {
      guard let called = file.called else { return false }
      return called.id.hasPrefix("p-") || codes.contains(called.id)
        || called.kind == .note && (pool.exists(.trajectory, called.id) || pool.erased.contains(called.id))
    }
    return Dictionary(grouping: files, by: \.folder).sorted { $0.key < $1.key }.compactMap { folder, files in
      let files = files.sorted { $0.path < $1.path }
      let first = files.first(where: isCalledSo)
      guard first != nil || files.contains(where: \.isNamed) else { return nil }
      return ExposedFolder(files: files, place: first?.path ?? folder)
    }
  }
}
