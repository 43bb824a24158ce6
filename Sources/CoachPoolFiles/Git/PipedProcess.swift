internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Another program that is fed through one pipe and read through two, at the same time: a program that answers while it
/// is still being asked would else wait for its reader, and its writer for it.
struct PipedProcess: Sendable {
  /// How a program ended.
  struct Outcome: Sendable {
    /// The exit code; 128 and the signal's number for one that was ended by a signal.
    let code: Int32
    /// The beginning of what it wrote to standard error.
    let errors: [UInt8]
  }

  private static let mostErrors = 4096
  private static let starting = Mutex(())

  private let process: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32

  /// Runs a program, found as the shell would find it, to its end.
  ///
  /// - Parameters:
  ///   - name: The program.
  ///   - arguments: What stands behind its name.
  ///   - environment: All of its environment, as `NAME=value`.
  ///   - bytes: What it finds on standard input.
  ///   - read: Is handed what it writes to standard output, piece by piece.
  /// - Returns: `nil` when there is no such program.
  static func run(
    _ name: String, _ arguments: [String], environment: [String], input bytes: [UInt8] = [],
    _ read: (ArraySlice<UInt8>) -> Void
  ) throws(FileError) -> Outcome? {
    // A program that ends before it was told everything is no reason to end as well.
    StandardStream.ignoreClosedPipes()
    // One at a time: another one started meanwhile would inherit the pipe's ends, and keep them open.
    let started = starting.withLock { _ in
      Result { () throws(FileError) in try PipedProcess(name, arguments, environment: environment) }
    }
    guard var running = try started.get() else { return nil }
    let errors = running.exchange(bytes, read)
    return Outcome(code: running.end(), errors: errors)
  }

  private init?(_ name: String, _ arguments: [String], environment: [String]) throws(FileError) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      guard let pipe = Self.pipe() else {
        let code = errno
        for end in ends { close(end) }
        throw FileError(name, code: code)
      }
      ends += [pipe.read, pipe.write]
    }
    (input, output, errors) = (ends[1], ends[2], ends[4])
    let own = [input, output, errors]
    let others = [ends[0], ends[3], ends[5]]
    defer { for end in others { close(end) } }

    let (process, failure) = SpawnedProgram.start(
      name, arguments, environment: environment,
      streams: others.enumerated().map { (Int32($0), .descriptor($1)) })
    self.process = process
    guard failure == 0 else {
      for end in own { close(end) }
      if failure == ENOENT || failure == EACCES { return nil }
      throw FileError(name, code: failure)
    }
    // To be written as far as there is room: waiting for more would keep what it answers from being read.
    _ = fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK)
  }

  /// A pipe whose ends no other program inherits, as soon as this returns.
  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [0, 0]
    guard systemPipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Writes and reads, whatever is possible, until nothing more comes; gives the beginning of the errors.
  private mutating func exchange(_ bytes: [UInt8], _ read: (ArraySlice<UInt8>) -> Void) -> [UInt8] {
    var written = 0
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    if bytes.isEmpty { Self.shut(&input) }
    while output >= 0 || errors >= 0 {
      // A descriptor below zero is passed over.
      var waiting = [
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&waiting, 3, -1) >= 0 || errno == EINTR else { break }
      if waiting[0].revents != 0, !Self.feed(input, bytes, &written) { Self.shut(&input) }
      if waiting[1].revents != 0 {
        let count = Self.take(output, &buffer)
        if count > 0 { read(buffer[..<count]) }
        if count == 0 { Self.shut(&output) }
      }
      if waiting[2].revents != 0 {
        let count = Self.take(errors, &buffer)
        if count > 0 { said += buffer[..<min(count, Self.mostErrors - said.count)] }
        if count == 0 { Self.shut(&errors) }
      }
    }
    return said
  }

  /// Writes what there is room for; `false` when there is no more to write, or nobody who reads it.
  private static func feed(_ descriptor: Int32, _ bytes: [UInt8], _ written: inout Int) -> Bool {
    let start = written
    let count = unsafe bytes.withUnsafeBytes {
      unsafe write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    written += count
    return written < bytes.count
  }

  /// The number of bytes that were read; 0 at the end, and less when there was nothing to read after all.
  private static func take(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    let size = buffer.count
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, size) }
    guard count < 0 else { return count }
    return errno == EINTR || errno == EAGAIN ? -1 : 0
  }

  private static func shut(_ descriptor: inout Int32) {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Waits for the end.
  private mutating func end() -> Int32 {
    Self.shut(&input)
    Self.shut(&output)
    Self.shut(&errors)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return SpawnedProgram.exitCode(of: status)
  }
}

/// `pipe(2)`, by a name that a method does not hide.
private func systemPipe(_ ends: inout [Int32]) -> Int32 { unsafe pipe(&ends) }
