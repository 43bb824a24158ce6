internal import RecordSyntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads regular files and nothing else: links are not followed, and a pipe never makes it wait.
package enum FileReading: Sendable {
  /// The bytes of a file; a path that does not start with `/` is looked up in the working directory.
  package static func bytes(of path: String) throws(FileError) -> [UInt8] {
    try bytes(of: path, in: AT_FDCWD)
  }

  /// The bytes of a file that is no record; refused before it is read when it has more than `most`.
  package static func bytes(of path: String, atMost most: Int) throws(FileError) -> [UInt8] {
    try bytes(of: path, in: AT_FDCWD, atMost: most)
  }

  /// The bytes of a file that is no record, however large; `nil` when there is none.
  package static func existing(_ path: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) { return try bytes(of: path, in: AT_FDCWD, atMost: .max) } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  /// The bytes of a file looked up in an open folder; refused before it is read when it has more than
  /// `most` bytes, by default what a record may have.
  static func bytes(of path: String, in folder: Int32, atMost most: Int = Document.mostBytes)
    throws(FileError)
    -> [UInt8]
  {
    let descriptor = unsafe openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, .noRegularFile) }
    let size = Int(status.st_size)
    guard size <= most else { throw FileError(path, .tooLarge(size)) }
    var code: Int32 = 0
    // One byte more than there should be: a shorter read then says that the end was reached.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let got = unsafe read(descriptor, buffer.baseAddress?.advanced(by: count), size + 1 - count)
        if got < 0 {
          if errno == EINTR { continue }
          code = errno
          return
        }
        count += got
        if got == 0 || count == size { return }
      }
    }
    guard code == 0 else { throw FileError(path, code: code) }
    guard bytes.count == size else { throw FileError(path, .changed) }
    return bytes
  }
}
