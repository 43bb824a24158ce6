internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An executable of this package, as it was built beside the tests; or in the folder that `COACHPOOL_TOOLS` names, where
/// an optimised build makes the runs of a test many times as fast.
package struct BuiltTool: Sendable {
  /// What a run left behind.
  package struct Outcome: Sendable {
    /// The text on standard output.
    package let output: String
    /// The text on standard error.
    package let errors: String
    /// The exit code.
    package let code: Int32
  }

  /// The command itself.
  package static let coachpool = BuiltTool(name: "coachpool")

  /// What tells a program at which step of a write it is to end; one that was built without debugging takes no notice.
  private static let stepVariable = "COACHPOOL_TEST_STEP"

  /// The executable's absolute path.
  package let path: String
  /// That of the executable which can be told to end at a step.
  private let steppedPath: String

  /// An executable at a path.
  package init(path: String) { (self.path, steppedPath) = (path, path) }

  /// An executable of this package: on Linux beside the test runner, on macOS beside the test bundle; in the folder of
  /// `COACHPOOL_TOOLS`, where that is set, but for runs that are to end at a step of a write.
  package init(name: String) {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folders = [bundle?.bundleURL.deletingLastPathComponent(), Bundle.main.bundleURL].compactMap { $0 }
    let paths = folders.map { $0.appending(path: name).path(percentEncoded: false) }
    steppedPath = paths.first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
    let tools = ProcessInfo.processInfo.environment["COACHPOOL_TOOLS"]
    path = tools.map { URL(filePath: $0).appending(path: name).path(percentEncoded: false) } ?? steppedPath
  }

  /// Runs it; of the environment it gets only what is given here and what coverage and sanitizers need.
  package func run(
    _ arguments: String..., environment: [String: String] = [:], input: String = "", in folder: String
  ) throws -> Outcome {
    try run(arguments, environment: environment, input: input, in: folder)
  }

  /// Runs it; of the environment it gets only what is given here and what coverage and sanitizers need.
  package func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "", in folder: String
  ) throws -> Outcome {
    // Files rather than pipes: nothing has to be read while it runs.
    let scratch = try TemporaryFolder()
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    try scratch.write(input, to: "input")
    let kept = ProcessInfo.processInfo.environment.filter {
      $0.key.hasPrefix("LLVM_") || $0.key.hasSuffix("SAN_OPTIONS") || $0.key == "LD_LIBRARY_PATH"
    }
    let code = try spawn(
      arguments, kept.merging(environment) { _, given in given }.map { "\($0.key)=\($0.value)" }, in: folder,
      files: [scratch.path(of: "input"), scratch.path(of: "output"), scratch.path(of: "errors")])
    return Outcome(
      output: try scratch.text(of: "output"), errors: try scratch.text(of: "errors"), code: code)
  }

  /// Runs it with standard input, output and errors in three files; the exit code, or the number of the signal that ended
  /// it.
  ///
  /// By the system's own call: Foundation's `Process` crashes now and then when many tests start one at once.
  private func spawn(
    _ arguments: [String], _ environment: [String], in folder: String, files: [String]
  ) throws -> Int32 {
    // A shell goes to the folder first, for this call cannot be told to everywhere.
    let shell = "/bin/sh"
    let program = environment.contains { $0.hasPrefix(Self.stepVariable + "=") } ? steppedPath : path
    let command = [shell, "-c", #"cd -- "$0" && exec "$@""#, folder, program] + arguments
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var settings = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe settings.forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t? = nil
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      let flags = number == 0 ? O_RDONLY : O_WRONLY
      unsafe posix_spawn_file_actions_addopen(&actions, Int32(number), file, flags, 0)
    }
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t? = nil
    #else
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Threads that run tests let no signal through, and a child would inherit that.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let failure = unsafe posix_spawn(&process, shell, &actions, &attributes, &words, &settings)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : signal
  }
}
