#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes files so that a reader, or a crash, meets the old text or the new one and nothing between.
package struct AtomicFile: Sendable {
  private let path: String
  private let name: String
  private let folder: Int32

  /// Writes a file: a temporary one in the same folder, flushed, then renamed over it; its mode is kept.
  ///
  /// - Parameters:
  ///   - bytes: The new text.
  ///   - path: The file, in a folder that exists.
  ///   - expected: What the file was when it was read, `nil` for none; anything else there is left alone.
  package static func write(_ bytes: [UInt8], to path: String, over expected: [UInt8]?) throws(FileError) {
    let folder = unsafe open(Paths.parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileError(path, code: errno) }
    defer { close(folder) }
    let file = AtomicFile(path: path, name: Paths.name(of: path), folder: folder)
    let mode = try file.mode(of: expected)
    let temporary = ".\(file.name).\(getpid()).tmp"
    do throws(FileError) {
      try file.write(bytes, to: temporary, mode)
      _ = try file.mode(of: expected)
      guard unsafe renameat(folder, temporary, folder, file.name) == 0 else {
        throw FileError(path, code: errno)
      }
    } catch {
      // A file of that name that was there before is someone else's.
      if error.reason != .system(EEXIST) { unsafe unlinkat(folder, temporary, 0) }
      throw error
    }
    guard fsync(folder) == 0 else { throw FileError(path, code: errno) }
  }

  /// Makes the folder at a path when it is not there; the one above it must be.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o777) != 0 else { return }
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
  private func mode(of expected: [UInt8]?) throws(FileError) -> mode_t? {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      let code = errno
      guard code == ENOENT else { throw FileError(path, code: code) }
      guard expected == nil else { throw FileError(path, .changed) }
      return nil
    }
    guard status.st_mode & S_IFMT != S_IFLNK else { throw FileError(path, .link) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, .noRegularFile) }
    let now: [UInt8]
    do throws(FileError) { now = try FileReading.bytes(of: name, in: folder, atMost: .max) } catch {
      throw FileError(path, error.reason)
    }
    guard now == expected else { throw FileError(path, .changed) }
    return status.st_mode & 0o7777
  }

  private func write(_ bytes: [UInt8], to temporary: String, _ mode: mode_t?) throws(FileError) {
    let descriptor = unsafe openat(
      folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    defer { close(descriptor) }
    if let mode, fchmod(descriptor, mode) != 0 { throw FileError(path, code: errno) }
    let code = FileDescriptorWriting.write(bytes, to: descriptor)
    guard code == 0, fsync(descriptor) == 0 else { throw FileError(path, code: code == 0 ? errno : code) }
  }
}
