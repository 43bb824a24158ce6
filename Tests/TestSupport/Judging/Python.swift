internal import Foundation

/// The Python that has the packages of `.ci/validators.txt`: that of `COACHPOOL_VALIDATORS`, else the one on the path.
package enum Python: Sendable {
  /// Runs it; of the environment it gets the path to programs and what is given here.
  package static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String
  ) throws -> BuiltTool.Outcome {
    let named = ProcessInfo.processInfo.environment["COACHPOOL_VALIDATORS"]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try BuiltTool(path: named ?? "/usr/bin/env").run(
      (named == nil ? ["python3"] : []) + arguments,
      environment: ["PATH": path].merging(environment) { _, given in given }, in: folder)
  }
}
