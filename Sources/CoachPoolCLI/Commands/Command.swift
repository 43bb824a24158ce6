internal import RecordSyntax

/// One command: what help says about it, and what it does.
struct Command: Sendable {
  /// A command line and what it is for.
  struct Example: Sendable {
    let line: String
    let purpose: Phrase

    init(_ line: String, _ purpose: Phrase) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// The name, `check`.
  let name: String
  /// What may follow it, `[PATH…]`; empty when nothing may.
  let operands: String
  /// How many operands it takes at most.
  let mostOperands: Int
  /// Whether its operands are paths in a pool.
  let takesPaths: Bool
  /// What it does, as one short sentence without a period.
  let summary: Phrase
  /// What is good to know about it, in a few sentences.
  let details: Phrase?
  /// How it is used; the first one stands on top of its help.
  let examples: [Example]
  private let makeOptions: @Sendable () -> [CommandOption]
  /// The exit code when it could not do its work.
  let failureCode: ExitCode
  let run: @Sendable (Run) throws(CommandFailure) -> ExitCode

  init(
    _ name: String, operands: String = "", mostOperands: Int = 0, takesPaths: Bool = false, summary: Phrase,
    details: Phrase? = nil,
    examples: [Example], options: @autoclosure @escaping @Sendable () -> [CommandOption] = [],
    failureCode: ExitCode = .failure,
    run: @escaping @Sendable (Run) throws(CommandFailure) -> ExitCode
  ) {
    self.name = name
    self.operands = operands
    self.mostOperands = mostOperands
    self.takesPaths = takesPaths
    self.summary = summary
    self.details = details
    self.examples = examples
    makeOptions = options
    self.failureCode = failureCode
    self.run = run
  }

  /// Its own options; made when they are asked for, as those that schemas give take longer than all else before a command
  /// begins.
  var options: [CommandOption] { makeOptions() }
}

extension Command {
  /// Every command, in the order in which help lists them.
  static let all: [Command] = [
    .`init`, .new, .log, .close, .agreement, .check, .explain, .rules, .fmt, .index, .report,
    .agenda, .coaches, .site, .show, .retention, .erase, .dossier, .register, .`import`, .export, .diff,
    .merge, .schemas, .completions, .help,
  ]
}
