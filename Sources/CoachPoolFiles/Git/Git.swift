/// Runs the real `git`, without a shell, so that nothing a user has configured changes what it prints.
struct Git: Sendable {
  /// Where it runs.
  let folder: String

  /// What could make it print something else, run another program or touch the repository.
  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "diff.autoRefreshIndex=true", "diff.relative=false",
  ]

  /// Variables that are set whatever the environment says.
  private static let fixed = [
    "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_REPLACE_OBJECTS=1", "GIT_GRAFT_FILE=/dev/null",
    "GIT_NO_LAZY_FETCH=1", "GIT_LITERAL_PATHSPECS=1", "GIT_TERMINAL_PROMPT=0",
  ]

  /// Variables that are passed on: where programs are, where the user says which repositories are safe, and which index
  /// a hook is about. All others of git would have it look at another repository than the one the pool lies in.
  private static let passedOn = ["PATH", "HOME", "XDG_CONFIG_HOME", "GIT_INDEX_FILE"]

  /// How a run that gives its output as a whole ended.
  struct Answer {
    let output: [UInt8]
    let code: Int32
    /// The beginning of what it said on standard error.
    let errors: [UInt8]

    /// The first line of that.
    var words: String { Git.firstLine(errors) }
  }

  /// Runs it to its end, whatever its exit code.
  func ask(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> Answer {
    var output: [UInt8] = []
    let outcome = try run(arguments, input: input) { output += $0 }
    return Answer(output: output, code: outcome.code, errors: outcome.errors)
  }

  /// The output of a run that must go well.
  func output(_ arguments: [String]) throws(GitError) -> [UInt8] {
    let answer = try ask(arguments)
    guard answer.code == 0 else { throw Self.failure(answer.words) }
    return answer.output
  }

  /// Runs it to its end, handing over its output piece by piece; anything but a good end is an error.
  func feed(_ arguments: [String], _ input: [UInt8], _ read: (ArraySlice<UInt8>) -> Void) throws(GitError) {
    let outcome = try run(arguments, input: input, read)
    guard outcome.code == 0 else { throw Self.failure(Self.firstLine(outcome.errors)) }
  }

  private func run(
    _ arguments: [String], input: [UInt8] = [], _ read: (ArraySlice<UInt8>) -> Void
  ) throws(GitError) -> PipedProcess.Outcome {
    let settings = Self.settings.flatMap { ["-c", $0] }
    let passed = ProcessEnvironment.variables(Self.passedOn).map { "\($0.key)=\($0.value)" }.sorted()
    do throws(FileError) {
      let outcome = try PipedProcess.run(
        "git", ["--no-pager", "-C", folder] + settings + arguments, environment: passed + Self.fixed,
        input: input, read)
      if let outcome { return outcome }
    } catch {
      throw .notStarted(error)
    }
    throw .noGit
  }

  private static func failure(_ words: String) -> GitError {
    words.contains("lazy fetching disabled") ? .missingTexts : .failed(words)
  }

  private static func firstLine(_ errors: [UInt8]) -> String {
    let line = errors.prefix { $0 != 0x0A }
    return line.isEmpty ? "…" : String(decoding: line, as: UTF8.self)
  }
}
