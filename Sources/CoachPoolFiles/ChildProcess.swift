#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One run of another program: how it ended, and what it took.
package struct ChildProcess: Sendable {
  /// The exit code; 128 and the signal's number for one that was ended by a signal.
  package let code: Int32
  /// From its start to its end, in nanoseconds.
  package let nanoseconds: Int
  /// What all its threads together computed, in nanoseconds.
  package let processorNanoseconds: Int
  /// The most memory it had at once, in bytes.
  package let peakBytes: Int

  /// Runs a program to its end, its output thrown away; nothing of the environment is passed on.
  package static func run(_ path: String, _ arguments: [String]) throws(FileError) -> ChildProcess {
    let start = now()
    let (process, failure) = SpawnedProgram.start(
      path, arguments, environment: [], streams: [(STDOUT_FILENO, .file("/dev/null"))])
    guard failure == 0 else { throw FileError(path, code: failure) }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw FileError(path, code: errno) }
    }
    let nanoseconds = now() - start
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    return ChildProcess(
      code: SpawnedProgram.exitCode(of: status), nanoseconds: nanoseconds,
      processorNanoseconds: self.nanoseconds(usage.ru_utime) + self.nanoseconds(usage.ru_stime),
      peakBytes: Int(usage.ru_maxrss) * unit)
  }

  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  private static func nanoseconds(_ time: timeval) -> Int {
    Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_usec) * 1000
  }
}
