#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The signals by which a person or the system ends a program, kept waiting while files are written.
///
/// What has not begun to take its place is cleaned up when one is waiting, and what has is finished; then the signal does
/// what it does.
enum WriteInterruption {
  /// Those that end a program, unless whoever started it has said that they do not.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does work with the signals kept waiting.
  static func deferring<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    var (held, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&held)
    for signal in signals where endsProgram(signal) { unsafe sigaddset(&held, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }

  /// Whether one is waiting.
  static var isWaiting: Bool {
    var waiting = sigset_t()
    guard unsafe sigpending(&waiting) == 0 else { return false }
    return signals.contains { unsafe sigismember(&waiting, $0) == 1 }
  }

  private static func endsProgram(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      return unsafe action.__sigaction_u.__sa_handler == nil
    #elseif canImport(Musl)
      return unsafe action.__sa_handler.sa_handler == nil
    #else
      return unsafe action.__sigaction_handler.sa_handler == nil
    #endif
  }
}
