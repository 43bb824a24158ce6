#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard output and standard error.
package enum StandardStream: Int32, Sendable {
  /// Where results go.
  case output = 1
  /// Where messages go.
  case error = 2

  /// Writes all bytes and says what went wrong; that whoever reads may have gone is no error.
  package func write(_ bytes: [UInt8]) -> FileError? {
    let code = FileDescriptorWriting.write(bytes, to: rawValue)
    return code == 0 || code == EPIPE ? nil : FileError(self == .output ? "stdout" : "stderr", code: code)
  }

  /// Whether a person is reading.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether a path leads to it by a link of that name, as `/dev/stdout` does.
  package func isLinked(from path: String) -> Bool {
    guard Paths.isLinkToFile(path) else { return false }
    var (own, other) = (stat(), stat())
    guard unsafe fstat(rawValue, &own) == 0, unsafe stat(path, &other) == 0 else { return false }
    return own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }

  /// Makes a reader that goes away an error of the write rather than the end of the process.
  package static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
}

/// Writes to an open file until everything is written.
enum FileDescriptorWriting {
  /// Writes all bytes; the system's number for what went wrong, or 0.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        #if canImport(Glibc)
          let count = unsafe Glibc.write(
            descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #elseif canImport(Musl)
          let count = unsafe Musl.write(
            descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #else
          let count = unsafe Darwin.write(
            descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          guard errno == EAGAIN else { return errno }
          // Another program may have made the pipe one that does not wait.
          var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          unsafe poll(&wanted, 1, -1)
          continue
        }
        done += count
      }
      return 0
    }
  }
}
