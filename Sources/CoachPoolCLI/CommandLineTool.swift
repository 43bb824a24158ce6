package import RecordSyntax

internal import CoachPoolFiles

/// The command `coachpool`: arguments in, text and an exit code out; it asks nothing of the process it runs in.
package struct CommandLineTool: Sendable {
  /// The version that `--version` prints.
  static let version = "0.1.0"
  /// The environment variables that mean something to it.
  package static let variables =
    [
      "CI", "NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "CLICOLOR", "TERM", "LC_ALL", "LANG",
      "GITHUB_STEP_SUMMARY", "PATH", PrivateFolder.variable,
    ] + EditorProgram.variables

  let environment: [String: String]
  let workingDirectory: String
  let today: Day?
  let console: Console

  /// Makes the tool.
  ///
  /// - Parameters:
  ///   - environment: Values of ``variables``.
  ///   - workingDirectory: What relative paths start from; absolute and without links.
  ///   - today: The day to judge on when neither option nor contract names one.
  ///   - console: Where text goes.
  package init(environment: [String: String], workingDirectory: String, today: Day?, console: Console) {
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.today = today
    self.console = console
  }

  /// Runs one command, whose arguments are as the system has them.
  package func run(_ arguments: [[UInt8]]) -> Int32 {
    let unnamed = arguments.filter { String(validating: $0, as: UTF8.self) == nil }
    return run(arguments.map(String.init(escaping:)), refusing: unnamed.map(String.init(escaping:)))
  }

  /// Runs one command: 0 is well, 1 is findings, 2 is a command line or pool that it could not work with.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - unnamed: Those among them that are no UTF-8.
  package func run(_ arguments: [String], refusing unnamed: [String] = []) -> Int32 {
    var language = Language(environment: environment)
    let isRedacted = Redaction.isOn(environment) || arguments.contains("--redact")
    let console = isRedacted ? TypedCodes(arguments).kept(from: console) : console
    let tool = CommandLineTool(
      environment: environment, workingDirectory: workingDirectory, today: today, console: console)
    // Also when the command line cannot be understood: whoever calls it knows the command's own exit codes only.
    let name = arguments.first { !$0.hasPrefix("-") }
    let command = Command.all.first { $0.name == name }
    do throws(CommandFailure) {
      let parsed = try ArgumentParser.parse(arguments)
      let run = try Run(parsed, tool)
      language = run.language
      guard unnamed.isEmpty else { throw CommandFailure(unnamed.map { FileError($0, .name) }) }
      return try run.perform().rawValue
    } catch {
      tool.report(error, language, isRedacted)
      return (command?.failureCode ?? .failure).rawValue
    }
  }

  private func report(_ failure: CommandFailure, _ language: Language, _ isRedacted: Bool) {
    let text = failure.lines.map { line in
      let subject = line.path.map { TerminalText.visible($0) + ": " } ?? ""
      return "coachpool: \(subject)\(line.message.text(language, redacted: isRedacted))\n"
    }
    // When not even this can be written there is nobody to tell.
    _ = console.error(Array(text.joined().utf8))
  }
}
