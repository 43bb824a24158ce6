extension TemporaryFolder {
  /// The environment in which tests run git: nobody's settings, and every commit by the same person at the same time.
  package static let gitEnvironment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin", "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": "Ans de Boer",
    "GIT_AUTHOR_EMAIL": "ans@example.org", "GIT_AUTHOR_DATE": "2023-12-01T12:00:00+0000",
    "GIT_COMMITTER_NAME": "Ans de Boer", "GIT_COMMITTER_EMAIL": "ans@example.org",
    "GIT_COMMITTER_DATE": "2023-12-01T12:00:00+0000",
  ]

  /// Runs the real git in the folder, or in one below it; anything but a good end is an error.
  @discardableResult
  package func git(_ arguments: String..., in folder: String = "") throws -> String {
    let run = try runGit(arguments, in: folder)
    guard run.code == 0 else { throw GitFailure(words: run.errors + run.output) }
    return run.output
  }

  /// Runs the real git in the folder, or in one below it, however it ends.
  package func runGit(_ arguments: [String], in folder: String = "") throws -> BuiltTool.Outcome {
    try BuiltTool(path: "/usr/bin/env").run(
      ["git"] + arguments, environment: Self.gitEnvironment,
      in: folder.isEmpty ? path : self.path(of: folder))
  }

  /// What git said when it did not do what a test asked.
  package struct GitFailure: Error {
    /// Its words.
    package let words: String
  }
}
