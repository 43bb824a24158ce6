#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The command line of this process.
package enum ProcessArguments: Sendable {
  /// What stands behind the program's name, as the system has it: it need not be UTF-8.
  package static var all: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { number in
      guard let argument = unsafe CommandLine.unsafeArgv[number] else { return nil }
      return unsafe Array(UnsafeBufferPointer(start: argument, count: strlen(argument))).map {
        UInt8(bitPattern: $0)
      }
    }
  }
}
