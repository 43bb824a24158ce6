internal import CoachPoolFiles
internal import RecordSyntax

/// Why a command cannot go on; the exit code is 2.
struct CommandFailure: Error {
  /// One line of the message.
  struct Line: Sendable {
    /// The file it is about.
    var path: String?
    /// What is wrong and what to do.
    var message: Phrase
  }

  /// What is wrong.
  var lines: [Line]

  /// A failure of several lines.
  init(lines: [Line]) { self.lines = lines }

  /// A failure in one sentence.
  init(_ message: Phrase) { lines = [Line(message: message)] }

  /// A failure with its particulars, one a line, and what to do.
  init(_ message: Phrase, _ details: [Phrase], help: Phrase?) {
    lines = ([message] + details + (help.map { [$0] } ?? [])).map { Line(message: $0) }
  }

  /// Files that could not be read or written, each shown by a path that `shown` makes.
  init(_ errors: [FileError], shown: (String) -> String = { $0 }) {
    lines = errors.map { Line(path: shown($0.path), message: $0.message) }
  }

  /// A command line that asks for what there is not.
  static func usage(_ message: Phrase, _ command: Command?) -> CommandFailure {
    var failure = CommandFailure(message)
    let help = command.map { "coachpool help \($0.name)" } ?? "coachpool help"
    failure.lines.append(Line(message: Phrase(nl: "zie: \(name: help)", en: "see: \(name: help)")))
    return failure
  }

  /// A name that does not exist, with the one that was probably meant.
  static func unknown(_ message: Phrase, _ nearest: String?, _ command: Command?) -> CommandFailure {
    guard let nearest else { return usage(message, command) }
    return usage(
      Phrase(
        nl: "\(message); bedoelde je \(value: nearest)?", en: "\(message); did you mean \(value: nearest)?"),
      command)
  }
}
