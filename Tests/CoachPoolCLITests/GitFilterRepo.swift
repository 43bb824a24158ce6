import Foundation
import TestSupport

/// A shell in which `coachpool` and the real git-filter-repo are on the path, for the commands that coachpool shows.
struct GitFilterRepo: ~Copyable {
  /// Whether git-filter-repo is on this machine.
  static let isPresent = (try? Python.run(["-m", "git_filter_repo", "--version"], in: "/"))?.code == 0
  /// What to say when it is not.
  static let absence = "no git-filter-repo: python3 -m pip install -r .ci/validators.txt"

  private let tools: TemporaryFolder

  init() throws {
    let tools = try TemporaryFolder()
    try tools.link("coachpool", to: BuiltTool.coachpool.path)
    // git finds the command by this name.
    let python = ProcessInfo.processInfo.environment["COACHPOOL_VALIDATORS"] ?? "python3"
    try tools.writeProgram("#!/bin/sh\nexec '\(python)' -m git_filter_repo \"$@\"\n", to: "git-filter-repo")
    self.tools = tools
  }

  /// Pastes the commands among the steps of a text into a shell, which goes on after what fails as one does that people
  /// type in.
  func run(commandsIn text: String, in folder: String) throws -> BuiltTool.Outcome {
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    var environment = TemporaryFolder.gitEnvironment
    environment["PATH"] = tools.path + ":" + (environment["PATH"] ?? "")
    environment["HOME"] = tools.path
    return try BuiltTool(path: "/bin/bash").run(
      ["-c", commands.joined(separator: "\n")], environment: environment, in: folder)
  }
}
