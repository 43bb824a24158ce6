#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

internal import CoachPool
internal import RecordSyntax

/// The files of a pool, in an order that depends on nothing but their names.
///
/// What starts with a dot is left alone, and listed apart, but for what a write that was cut off has left. Links are not
/// followed, for they could lead out of the pool.
package struct PoolListing: Sendable {
  /// Files that stand behind one another in one folder.
  struct Run: Sendable {
    /// The folder's path relative to the pool's folder, with a slash behind it; empty for the pool's own.
    let folder: String
    /// The files' names, sorted.
    var names: [String]
  }

  /// All files, in the order of their paths; a folder has a run more where other folders come between its files.
  private(set) var runs: [Run] = []
  /// Folders without a file that are called as a record, sorted.
  private(set) var emptyFolders: [String] = []
  /// What is neither a regular file nor a folder, sorted; a pool that has any is not whole.
  package private(set) var refused: [FileError] = []

  /// What starts with a dot, files and folders, but for git's own.
  private var hidden: [String] = []

  /// The number of files.
  package var count: Int { runs.reduce(0) { $0 + $1.names.count } }

  /// The files' paths relative to the pool's folder, sorted.
  package var files: [String] { runs.flatMap { run in run.names.map { run.folder + $0 } } }

  /// Lists a pool's folder and all folders in it, those of one depth at a time on all cores.
  package init(of pool: PoolFolder) throws(FileError) {
    var contents: [ExactText: [Entry]] = [:]
    var folders = [""]
    while !folders.isEmpty {
      let level = folders
      let listed = Workers.map(level.count) { number in Self.contents(of: level[number], in: pool) }
      folders = []
      for (folder, found) in zip(level, listed) {
        let found = try found.get()
        contents[ExactText(folder)] = found.entries
        refused += found.refused
        hidden += found.hidden
        folders += found.entries.lazy.filter(\.isFolder).map { folder + $0.name }
      }
    }
    appendRuns(of: "", contents)
    refused.sort { ExactText($0.path) < ExactText($1.path) }
  }

  /// Makes a listing of paths relative to the pool's folder, in any order.
  init(files: [String], hidden: [String] = [], refused: [FileError]) {
    self.hidden = hidden
    for path in files.sorted(by: { ExactText($0) < ExactText($1) }) {
      let nameStart = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
      let (folder, name) = (path[..<(nameStart ?? path.startIndex)], path[(nameStart ?? path.startIndex)...])
      if let last = runs.indices.last, runs[last].folder.hasSameBytes(as: String(folder)) {
        runs[last].names.append(String(name))
      } else {
        runs.append(Run(folder: String(folder), names: [String(name)]))
      }
    }
    self.refused = refused.sorted { ExactText($0.path) < ExactText($1.path) }
  }

  /// The listing with some files more and some less, by paths relative to the pool's folder.
  package func adding(_ added: [String], removing removed: [String]) -> PoolListing {
    let listed = Set(files.map(ExactText.init)).union(added.map(ExactText.init))
    var listing = PoolListing(
      files: listed.subtracting(removed.map(ExactText.init)).map(\.text), hidden: hidden, refused: refused)
    listing.emptyFolders = emptyFolders
    return listing
  }

  /// The files that start with a dot or lie in folders that do, by paths relative to the pool's folder, sorted.
  ///
  /// Links are left out. A folder that cannot be opened is listed itself, as one more file that cannot be read.
  package func hiddenFiles(of pool: PoolFolder) -> [String] {
    var files: [String] = []
    var rest = hidden
    while let path = rest.popLast() {
      guard let contents = try? Self.entries(path + "/", in: pool) else {
        if !Paths.isLink(pool.path(of: path)) { files.append(path) }
        continue
      }
      rest += contents.hidden
      rest += contents.entries.map { "\(path)/\($0.isFolder ? String($0.name.dropLast()) : $0.name)" }
    }
    return files.sorted { ExactText($0) < ExactText($1) }
  }

  /// Whether a file of the pool's own folder is among them.
  func contains(_ name: String) -> Bool { runs.contains { $0.folder.isEmpty && $0.names.contains(name) } }

  /// What a folder holds.
  private struct Entry: Sendable {
    /// The name, of a folder with the slash behind it: in this order of names the paths are in order as well, and short
    /// names are sorted sooner than long paths.
    let name: String
    let isFolder: Bool
  }

  /// What a folder holds, sorted, and what in it is refused.
  private struct Contents: Sendable {
    var entries: [Entry] = []
    var refused: [FileError] = []
    /// The paths of what starts with a dot.
    var hidden: [String] = []
  }

  private mutating func appendRuns(of folder: String, _ contents: [ExactText: [Entry]]) {
    // As deep as a path can be long.
    for entry in contents[ExactText(folder)] ?? [] {
      if entry.isFolder {
        let count = runs.count
        appendRuns(of: folder + entry.name, contents)
        let path = folder + entry.name.dropLast()
        if runs.count == count, (try? RecordPath(path)) != nil { emptyFolders.append(path) }
      } else if let last = runs.indices.last, runs[last].folder.hasSameBytes(as: folder) {
        runs[last].names.append(entry.name)
      } else {
        runs.append(Run(folder: folder, names: [entry.name]))
      }
    }
  }

  private static func contents(of folder: String, in pool: PoolFolder) -> Result<Contents, FileError> {
    do throws(FileError) {
      var contents = try entries(folder, in: pool)
      contents.entries.sort { ExactText($0.name) < ExactText($1.name) }
      return .success(contents)
    } catch {
      return .failure(error)
    }
  }

  private static func entries(_ prefix: String, in pool: PoolFolder) throws(FileError) -> Contents {
    let shown = prefix.isEmpty ? pool.path : pool.path(of: prefix)
    let descriptor = unsafe open(shown, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(shown, code: errno) }
    guard let stream = unsafe fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(shown, code: code)
    }
    defer { unsafe closedir(stream) }
    var contents = Contents()
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let first = unsafe UInt8(bitPattern: entry.pointee.d_name.0)
      if first == UInt8(ascii: ".") {
        let name = unsafe Self.bytes(of: entry)
        // Only at the top is that the repository the pool lies in.
        if !prefix.isEmpty, name.elementsEqual(".git".utf8) {
          return Contents(refused: [FileError(String(prefix.dropLast()), .submodule)])
        }
        guard LeftoverName.mayBe(name) else {
          if ![".", "..", ".git"].contains(where: { name.elementsEqual($0.utf8) }) {
            contents.hidden.append(prefix + String(decoding: name, as: UTF8.self))
          }
          continue
        }
      }
      guard let name = unsafe Self.name(of: entry) else {
        let bytes = unsafe Self.bytes(of: entry)
        contents.refused.append(FileError(prefix + String(escaping: bytes), .name))
        continue
      }
      var kind = unsafe Int32(entry.pointee.d_type)
      // Some file systems do not say what an entry is.
      if kind == Int32(DT_UNKNOWN) { kind = Self.kind(of: name, in: descriptor) }
      if first == UInt8(ascii: "."), kind != Int32(DT_REG) { continue }
      switch kind {
      case Int32(DT_REG): contents.entries.append(Entry(name: name, isFolder: false))
      case Int32(DT_DIR): contents.entries.append(Entry(name: name + "/", isFolder: true))
      // A README belongs to no record, so it may come from anywhere.
      case Int32(DT_LNK): if name != "README.md" { contents.refused.append(FileError(prefix + name, .link)) }
      default: contents.refused.append(FileError(prefix + name, .noRecord))
      }
    }
    let code = errno
    guard code == 0 else { throw FileError(shown, code: code) }
    return contents
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(validatingCString: $0)
      }
    }
  }

  private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
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
