internal import Foundation

/// A validator that nobody here wrote, run by Python.
///
/// `.ci/run` installs them; where one is missing its tests are skipped, and say so.
package struct Judge: Sendable {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "judge.py").path(percentEncoded: false)

  /// What it judges.
  private let format: String

  /// A judge of a format that `judge.py` knows.
  package init(of format: String) { self.format = format }

  /// What to say when it is missing.
  package var absence: String { "no validator for \(format): python3 -m pip install -r .ci/validators.txt" }

  /// Whether its packages are installed.
  package var isPresent: Bool { (try? run("--present", in: "/"))?.code == 0 }

  /// What it finds wrong with a text; empty when nothing is.
  package func faults(in text: String, _ options: String...) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "judged")
    return try faults([folder.path(of: "judged")] + options, in: folder.path)
  }

  /// What it finds wrong with the files of a folder; empty when nothing is.
  package func faults(inFolder path: String, _ options: [String]) throws -> String {
    try faults([path] + options, in: path)
  }

  private func faults(_ arguments: [String], in folder: String) throws -> String {
    let run = try run(arguments, in: folder)
    return run.code == 0 ? "" : run.output + run.errors + "exit code \(run.code)"
  }

  private func run(_ arguments: String..., in folder: String) throws -> BuiltTool.Outcome {
    try run(arguments, in: folder)
  }

  private func run(_ arguments: [String], in folder: String) throws -> BuiltTool.Outcome {
    try Python.run([Self.script, format] + arguments, in: folder)
  }
}
