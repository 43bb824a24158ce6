#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

internal import CoachPool

/// Writes files so that a reader, or a crash, meets the old text or the new one and nothing between.
package struct AtomicFile: Sendable {
  /// A file's new text, and what it was when it was read.
  package struct Change: Sendable {
    /// The file, in a folder that exists.
    package let path: String
    /// The new text; `nil` for a file that is to be gone.
    package let bytes: [UInt8]?
    /// What the file was when it was read, `nil` for none; anything else there is left alone.
    package let expected: [UInt8]?
    /// Whether nobody but the owner may read it, whatever its mode was.
    package let isPrivate: Bool
    /// Whether a new file can be run.
    package let isExecutable: Bool

    /// Makes a change.
    package init(
      _ path: String, _ bytes: [UInt8]?, over expected: [UInt8]?, isPrivate: Bool = false,
      isExecutable: Bool = false
    ) {
      (self.path, self.bytes, self.expected) = (path, bytes, expected)
      (self.isPrivate, self.isExecutable) = (isPrivate, isExecutable)
    }
  }

  private let change: Change
  private let name: String
  private let folder: Int32
  private var temporary: String { LeftoverName(of: name, process: getpid()).path }

  private init(_ change: Change, _ folder: Int32) {
    (self.change, self.folder) = (change, folder)
    name = Paths.name(of: change.path)
  }

  /// Writes a file: a temporary one in the same folder, flushed, then renamed over it; its mode is kept.
  ///
  /// - Parameters:
  ///   - bytes: The new text.
  ///   - path: The file, in a folder that exists.
  ///   - expected: What the file was when it was read, `nil` for none; anything else there is left alone.
  package static func write(_ bytes: [UInt8], to path: String, over expected: [UInt8]?) throws(FileError) {
    try write([Change(path, bytes, over: expected)])
  }

  /// Writes several files: all are prepared beside the old ones, all compared with what was read, then renamed, in the
  /// order given. A file that is to be gone is deleted in its turn.
  ///
  /// When one was changed meanwhile none is written. Of two programs that write in one folder at once the second waits for
  /// the first, and then finds its files changed (``FolderLock``). A crash, or a fault while renaming, leaves some files old and some
  /// new, each of them whole; a crash leaves new texts under their own names too (see ``Leftovers``). A signal that ends the
  /// program finds nothing written and nothing left, or all of it written.
  ///
  /// - Parameters:
  ///   - changes: The files.
  ///   - done: Is told of each file once it is in its place.
  package static func write(
    _ changes: [Change], done: (Change) -> Void = { _ in }
  ) throws(FileError) {
    try WriteInterruption.deferring { () throws(FileError) in try writeUndisturbed(changes, done) }
  }

  /// Makes a file that may not grow any further (`ulimit -f`) an error of the write rather than the end of the process.
  package static func ignoreSizeLimit() { signal(SIGXFSZ, SIG_IGN) }

  private static func writeUndisturbed(
    _ changes: [Change], _ done: (Change) -> Void
  ) throws(FileError) {
    var folders: [String: Int32] = [:]
    defer { for folder in folders.values { close(folder) } }
    var prepared: [AtomicFile] = []
    var replaced = 0
    do throws(FileError) {
      for change in changes {
        let parent = Paths.parent(of: change.path)
        if folders[parent] == nil { folders[parent] = try openFolder(parent, of: change.path) }
        guard let folder = folders[parent] else { continue }
        let file = AtomicFile(change, folder)
        try file.prepare()
        prepared.append(file)
        try step(change)
        guard !WriteInterruption.isWaiting else { throw FileError(change.path, .interrupted) }
      }
      try FolderLock.take(folders)
      for file in prepared { _ = try file.mode() }
      for file in prepared {
        try step(file.change)
        // Again, for the files before it took their time.
        _ = try file.mode()
        try file.replace()
        replaced += 1
        done(file.change)
      }
    } catch {
      for file in prepared[replaced...] where file.change.bytes != nil {
        unsafe unlinkat(file.folder, file.temporary, 0)
      }
      throw error
    }
    for (parent, folder) in folders {
      guard fsync(folder) == 0 else { throw FileError(parent, code: errno) }
    }
  }

  /// A step, which tests can have fail.
  private static func step(_ change: Change) throws(FileError) {
    let code = WriteStep.make()
    guard code == 0 else { throw FileError(change.path, code: code) }
  }

  private static func openFolder(_ folder: String, of path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    return descriptor
  }

  /// Makes the folder at a path when it is not there; the one above it must be.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - isPrivate: Whether nobody but the owner may look into it.
  package static func makeFolder(_ path: String, isPrivate: Bool = false) throws(FileError) {
    guard unsafe mkdir(path, isPrivate ? 0o700 : 0o777) != 0 else { return }
    let code = errno
    var status = stat()
    guard code == EEXIST, unsafe lstat(path, &status) == 0 else { throw FileError(path, code: code) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return
    case S_IFLNK: throw FileError(path, .link)
    default: throw FileError(path, .noFolder)
    }
  }

  /// The mode of the file, having seen that it is still what was read; `nil` for a new one.
  private func mode() throws(FileError) -> mode_t? {
    let path = change.path
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      let code = errno
      guard code == ENOENT else { throw FileError(path, code: code) }
      guard change.expected == nil else { throw FileError(path, .changed) }
      return nil
    }
    guard status.st_mode & S_IFMT != S_IFLNK else { throw FileError(path, .link) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, .noRegularFile) }
    let now: [UInt8]
    do throws(FileError) { now = try FileReading.bytes(of: name, in: folder, atMost: .max) } catch {
      throw FileError(path, error.reason)
    }
    guard now == change.expected else { throw FileError(path, .changed) }
    return status.st_mode & 0o7777
  }

  /// Writes the temporary file, where there is something to write; leaves nothing behind when that fails.
  private func prepare() throws(FileError) {
    let mode = try mode()
    guard let bytes = change.bytes else { return }
    let descriptor = unsafe openat(
      folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
      change.isPrivate ? 0o600 : change.isExecutable ? 0o777 : 0o666)
    // A file of that name that was there before is someone else's.
    guard descriptor >= 0 else { throw FileError(change.path, code: errno) }
    defer { close(descriptor) }
    var code: Int32 = 0
    if let mode, !change.isPrivate, fchmod(descriptor, mode) != 0 { code = errno }
    if code == 0 { code = FileDescriptorWriting.write(bytes, to: descriptor) }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    guard code != 0 else { return }
    unsafe unlinkat(folder, temporary, 0)
    throw FileError(change.path, code: code)
  }

  /// Puts the new text in its place, or takes the file away.
  private func replace() throws(FileError) {
    guard change.bytes != nil else {
      guard unsafe unlinkat(folder, name, 0) == 0 else { throw FileError(change.path, code: errno) }
      return
    }
    guard unsafe renameat(folder, temporary, folder, name) == 0 else {
      throw FileError(change.path, code: errno)
    }
  }
}
