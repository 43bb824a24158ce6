#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Starts another program by `posix_spawn(3)`, and reads how it ended.
enum SpawnedProgram {
  /// What a standard stream of the program is.
  enum Stream {
    /// A file that is opened for writing.
    case file(String)
    /// A descriptor of this program.
    case descriptor(Int32)
  }

  /// Starts a program, found as the shell would find it.
  ///
  /// - Parameters:
  ///   - name: The program; with a slash in it, its path.
  ///   - arguments: What stands behind its name.
  ///   - environment: All of its environment, as `NAME=value`.
  ///   - streams: What standard input (0), output (1) and errors (2) are, settled in this order; this program's own where
  ///     nothing is said.
  /// - Returns: Its number, and the system's code when it could not be started, else 0.
  static func start(
    _ name: String, _ arguments: [String], environment: [String], streams: [(number: Int32, stream: Stream)]
  ) -> (process: pid_t, failure: Int32) {
    var words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe variables.forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t? = nil
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams {
      switch stream {
      case .file(let path): unsafe posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY, 0)
      case .descriptor(let own): unsafe posix_spawn_file_actions_adddup2(&actions, own, number)
      }
    }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, name, &actions, nil, &words, &variables)
    return (process, failure)
  }

  /// The exit code in what waiting for a program gives; 128 and the signal's number for one that a signal ended.
  static func exitCode(of status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
