#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

internal import RecordSyntax

/// Paths as text, with `/` between their parts.
package enum Paths: Sendable {
  /// The path with a folder before it, unless it is absolute already.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.startsWithBytes(of: "/") { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The folder that holds a path; `/` for the root and what lies in it, `.` for a lone name.
  package static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// One absolute path as seen from another, `../pool/contract.json`; both without links and dots.
  package static func relative(_ path: String, to base: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    let baseParts = base.utf8.split(separator: UInt8(ascii: "/"))
    var common = 0
    while common < min(parts.count, baseParts.count), parts[common].elementsEqual(baseParts[common]) {
      common += 1
    }
    let steps =
      baseParts.dropFirst(common).map { _ in ".." }
      + parts.dropFirst(common).map { String(decoding: $0, as: UTF8.self) }
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  /// The absolute path without links and dots of what exists at a path.
  package static func resolved(_ path: String) throws(FileError) -> String {
    guard let found = unsafe realpath(path, nil) else { throw FileError(path, code: errno) }
    defer { unsafe free(found) }
    guard let text = unsafe String(validatingCString: found) else { throw FileError(path, .name) }
    return text
  }

  /// The absolute path without links and dots of what is at a path or may be made there: its last part need not exist,
  /// and is a link where there is one, unless that leads to a folder.
  package static func place(of path: String) throws(FileError) -> String {
    if kind(of: path) == .folder { return try resolved(path) }
    var path = path
    while path.hasSuffix("/"), path != "/" { path.removeLast() }
    return join(try resolved(parent(of: path)), name(of: path))
  }

  /// The working directory, without links.
  package static func workingDirectory() throws(FileError) -> String { try resolved(".") }

  /// The git repository that a folder lies in, found as git does: the nearest folder upward with a `.git`, which is a
  /// file in a worktree; `nil` when there is none.
  package static func repository(holding folder: String) -> String? {
    var folder = folder
    while kind(of: join(folder, ".git")) == nil {
      if folder == "/" { return nil }
      folder = parent(of: folder)
    }
    return folder
  }

  /// What is at a path, links followed; `nil` when there is nothing.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .other
    }
  }

  /// Whether there is a link of that name, wherever it leads.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a path leads to a file by a link of that name.
  package static func isLinkToFile(_ path: String) -> Bool {
    isLink(path) && kind(of: path) != .folder
  }

  /// What can be at a path.
  package enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A device, a pipe, a socket.
    case other
  }
}
