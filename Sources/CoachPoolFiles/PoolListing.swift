#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files of a pool, by path relative to its folder, in an order that depends on nothing but their names.
///
/// What starts with a dot is left alone. Links are not followed, for they could lead out of the pool.
package struct PoolListing: Sendable {
  /// The paths, sorted.
  package private(set) var files: [String] = []
  /// What is neither a regular file nor a folder, sorted; a pool that has any is not whole.
  package private(set) var refused: [FileError] = []

  /// Lists a pool's folder and all folders in it.
  package init(of folder: PoolFolder) throws(FileError) {
    var waiting = [""]
    while let next = waiting.popLast() {
      try list(next, in: folder, foldersTo: &waiting)
    }
    files.sort()
    refused.sort { $0.path < $1.path }
  }

  private mutating func list(_ path: String, in pool: PoolFolder, foldersTo waiting: inout [String])
    throws(FileError)
  {
    let shown = path.isEmpty ? pool.path : pool.path(of: path)
    let descriptor = unsafe open(shown, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(shown, code: errno) }
    guard let stream = unsafe fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(shown, code: code)
    }
    defer { unsafe closedir(stream) }
    let prefix = path.isEmpty ? "" : path + "/"
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let first = unsafe UInt8(bitPattern: entry.pointee.d_name.0)
      if first == UInt8(ascii: ".") { continue }
      guard let name = unsafe Self.name(of: entry) else {
        refused.append(FileError(prefix + "…", .name))
        continue
      }
      var kind = unsafe Int32(entry.pointee.d_type)
      // Some file systems do not say what an entry is.
      if kind == Int32(DT_UNKNOWN) { kind = Self.kind(of: name, in: descriptor) }
      add(prefix + name, name, kind, foldersTo: &waiting)
    }
    let code = errno
    guard code == 0 else { throw FileError(shown, code: code) }
  }

  private mutating func add(
    _ path: String, _ name: String, _ kind: Int32, foldersTo waiting: inout [String]
  ) {
    switch kind {
    case Int32(DT_REG): files.append(path)
    case Int32(DT_DIR): waiting.append(path)
    // A README belongs to no record, so it may come from anywhere.
    case Int32(DT_LNK): if name != "README.md" { refused.append(FileError(path, .link)) }
    default: refused.append(FileError(path, .noRegularFile))
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(validatingCString: $0)
      }
    }
  }

  private static func kind(of name: String, in folder: Int32) -> Int32 {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return Int32(DT_UNKNOWN) }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: Int32(DT_REG)
    case S_IFDIR: Int32(DT_DIR)
    case S_IFLNK: Int32(DT_LNK)
    default: Int32(DT_UNKNOWN)
    }
  }
}
