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
    try list("", in: folder)
    refused.sort { $0.path < $1.path }
  }

  /// What a folder holds.
  private struct Entry {
    /// The name, of a folder with the slash behind it: in this order of names the paths are in order as well, and short
    /// names are sorted sooner than long paths.
    let name: String
    let isFolder: Bool
  }

  private mutating func list(_ prefix: String, in pool: PoolFolder) throws(FileError) {
    // As deep as a path can be long, and each folder is closed before those in it are opened.
    for entry in try entries(prefix, in: pool).sorted(by: { $0.name < $1.name }) {
      if entry.isFolder { try list(prefix + entry.name, in: pool) } else { files.append(prefix + entry.name) }
    }
  }

  private mutating func entries(_ prefix: String, in pool: PoolFolder) throws(FileError) -> [Entry] {
    let shown = prefix.isEmpty ? pool.path : pool.path(of: prefix)
    let descriptor = unsafe open(shown, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(shown, code: errno) }
    guard let stream = unsafe fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(shown, code: code)
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
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
      switch kind {
      case Int32(DT_REG): entries.append(Entry(name: name, isFolder: false))
      case Int32(DT_DIR): entries.append(Entry(name: name + "/", isFolder: true))
      // A README belongs to no record, so it may come from anywhere.
      case Int32(DT_LNK): if name != "README.md" { refused.append(FileError(prefix + name, .link)) }
      default: refused.append(FileError(prefix + name, .noRegularFile))
      }
    }
    let code = errno
    guard code == 0 else { throw FileError(shown, code: code) }
    return entries
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
