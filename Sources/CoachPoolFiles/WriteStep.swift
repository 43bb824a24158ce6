#if DEBUG
  internal import Synchronization

  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #else
    internal import Darwin
  #endif
#endif

/// The steps of a write: one when a new text stands beside its file, and one before each file gets its place.
enum WriteStep {
  #if DEBUG
    private static let count = Atomic<Int>(0)
  #endif

  /// Makes a step; gives the system's number for a fault, or 0.
  ///
  /// Only in a debug build, which tests run, is that anything: there `COACHPOOL_TEST_STEP=9:3` sends the program signal 9
  /// at its third step, and `0:3` has that step fail.
  static func make() -> Int32 {
    #if DEBUG
      guard let plan = unsafe getenv("COACHPOOL_TEST_STEP") else { return 0 }
      let parts = unsafe String(cString: plan).split(separator: ":").compactMap { Int32($0) }
      guard parts.count == 2, count.add(1, ordering: .relaxed).newValue == Int(parts[1]) else { return 0 }
      if parts[0] == 0 { return EIO }
      kill(getpid(), parts[0])
    #endif
    return 0
  }
}
