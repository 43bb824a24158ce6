internal import CoachPool

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What writes that were cut off have left.
package enum Leftovers {
  /// Takes away what no program that still runs is writing.
  ///
  /// - Parameter paths: The absolute paths of what bears such a name.
  /// - Returns: Those that are gone.
  package static func remove(_ paths: [String]) throws(FileError) -> [String] {
    var removed: [String] = []
    for path in paths {
      guard let name = LeftoverName(path), !isWriting(name.process) else { continue }
      var status = stat()
      guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      guard unsafe unlink(path) == 0 else { throw FileError(path, code: errno) }
      removed.append(path)
    }
    return removed
  }

  /// Takes away what was left beside files that are about to be written.
  ///
  /// - Parameter files: Their absolute paths.
  package static func remove(beside files: [String]) throws(FileError) {
    _ = try remove(paths(beside: files))
  }

  /// What bears such a name beside files, for one of them; sorted.
  ///
  /// - Parameter files: Their absolute paths.
  static func paths(beside files: [String]) -> [String] {
    let wanted = Set(files)
    let paths = Set(files.map(Paths.parent)).flatMap { folder in
      names(in: folder).map { Paths.join(folder, $0) }
    }
    return paths.filter { path in LeftoverName(path).map { wanted.contains($0.file) } ?? false }.sorted()
  }

  /// What in a folder bears such a name; nothing when the folder cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if LeftoverName.mayBe(bytes), let name = String(validating: bytes, as: UTF8.self) { names.append(name) }
    }
    return names
  }

  /// Whether a program with a number is running. This one has written nothing yet: where numbers are few, as in a
  /// container, the one that left it had the same.
  private static func isWriting(_ process: Int32) -> Bool {
    process != getpid() && (kill(process, 0) == 0 || errno == EPERM)
  }
}
