internal import RecordSyntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard input.
package enum StandardInput: Sendable {
  /// Whether a person is writing.
  package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// All bytes up to its end; refused when there are more than a record may have.
  package static func read() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let size = buffer.count
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, size)
        #elseif canImport(Musl)
          unsafe Musl.read(STDIN_FILENO, buffer.baseAddress, size)
        #else
          unsafe Darwin.read(STDIN_FILENO, buffer.baseAddress, size)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError("stdin", code: errno)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > Document.mostBytes { throw FileError("stdin", .tooLarge(bytes.count)) }
    }
  }
}
