internal import Dispatch
internal import Foundation

/// An executable of this package, as it was built beside the tests.
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

  /// The executable's absolute path.
  package let path: String

  /// An executable at a path.
  package init(path: String) { self.path = path }

  /// An executable of this package: on Linux beside the test runner, on macOS beside the test bundle.
  package init(name: String) {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folders = [bundle?.bundleURL.deletingLastPathComponent(), Bundle.main.bundleURL].compactMap { $0 }
    let paths = folders.map { $0.appending(path: name).path(percentEncoded: false) }
    path = paths.first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
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
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let kept = ProcessInfo.processInfo.environment.filter {
      $0.key.hasPrefix("LLVM_") || $0.key.hasSuffix("SAN_OPTIONS") || $0.key == "LD_LIBRARY_PATH"
    }
    process.environment = kept.merging(environment) { _, given in given }
    process.standardInput = FileHandle(forReadingAtPath: scratch.path(of: "input"))
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path(of: "output"))
    process.standardError = FileHandle(forWritingAtPath: scratch.path(of: "errors"))
    // Waiting with `waitUntilExit` takes 50 ms a run.
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    try process.run()
    done.wait()
    return Outcome(
      output: try scratch.text(of: "output"), errors: try scratch.text(of: "errors"),
      code: process.terminationStatus)
  }
}
