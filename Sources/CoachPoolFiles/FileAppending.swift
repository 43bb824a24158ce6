#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Adds to the end of what several programs write to.
package enum FileAppending: Sendable {
  /// The number of bytes in a file; 0 when there is none.
  package static func size(of path: String) throws(FileError) -> Int {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let code = errno
      guard code == ENOENT else { throw FileError(path, code: code) }
      return 0
    }
    return Int(status.st_size)
  }

  /// Adds bytes to the end of a file, which is made when it is not there; to a device or pipe they are just written.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    // A pipe that nobody reads would make it wait.
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    defer { close(descriptor) }
    let code = FileDescriptorWriting.write(bytes, to: descriptor)
    // That whoever reads a pipe has gone is no error.
    guard code == 0 || code == EPIPE else { throw FileError(path, code: code) }
  }
}
