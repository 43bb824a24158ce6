package import CoachPool
internal import RecordSyntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension PoolFolder {
  /// What git keeps, or would, of the private folder and of what looks like one in the pool or beside it.
  ///
  /// Git is asked only where there is such a folder in the repository of the pool: starting it takes longer than checking
  /// a small pool.
  package func privateFilesInGit(
    _ pool: Pool, _ privateFolder: PrivateFolder?
  ) throws(GitError) -> [PrivateFileInGit] {
    guard let repository = Paths.repository(holding: path) else { return [] }
    var folders = pool.strays.map(\.path).filter(PrivateFileInGit.mayBe).map {
      Paths.join(path, Paths.parent(of: $0))
    }
    let parent = Paths.parent(of: path)
    if parent == repository || parent.startsWithBytes(of: repository + "/") {
      folders += Self.privateFolders(in: parent)
      for folder in Self.folders(in: parent) where Paths.join(parent, folder) != path {
        folders += Self.privateFolders(in: Paths.join(parent, folder))
      }
    }
    if let privateFolder, privateFolder.path.startsWithBytes(of: repository + "/") {
      folders.append(privateFolder.path)
    }
    guard !folders.isEmpty else { return [] }
    return try GitRepository(of: self).privateFiles(
      in: Set(folders).sorted(), named: privateFolder?.path)
  }

  /// The folders in one that are called as those of a private folder are.
  private static func privateFolders(in folder: String) -> [String] {
    PrivateFile.Kind.allCases.map { Paths.join(folder, $0.folder) }.filter { Paths.kind(of: $0) == .folder }
  }

  /// The names of the folders in one, without those that start with a dot; none when it cannot be read.
  private static func folders(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let kind = unsafe Int32(entry.pointee.d_type)
      guard kind == Int32(DT_DIR) || kind == Int32(DT_UNKNOWN) else { continue }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
