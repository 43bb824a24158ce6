internal import CoachPool
internal import RecordSyntax

/// What can be filled in where help shows a name such as `FILE`, or words such as `nl|en`.
struct CompletedValue: Sendable {
  /// A word to fill in.
  struct Word: Sendable {
    let text: String
    /// What it means, where that is known.
    var meaning: Phrase?
  }

  /// Paths to fill in.
  enum Paths: Sendable {
    case filesAndFolders, folders
  }

  /// What help shows, without the marks of what may be left out or repeated.
  let name: String
  /// The words; empty where anything may stand.
  private(set) var words: [Word] = []
  /// The paths; `nil` where none belong.
  private(set) var paths: Paths?

  /// Whether several may be filled in, with commas between.
  let isList: Bool

  /// Understands what help shows: names in capitals stand for what there is of them, other words for themselves.
  init(_ shown: String, isList: Bool = false, commands: [Command]) {
    self.isList = isList
    name = shown.filter { !"[]…".contains($0) }
    for part in name.split(separator: "|") {
      switch part {
      case "FILE", "PATH": paths = .filesAndFolders
      case "DIR": paths = .folders
      case "COMMAND": words += commands.map { Word(text: $0.name, meaning: $0.summary) }
      case "RULE": words += RuleRegistry.all.map { Word(text: $0.name, meaning: $0.summary) }
      case "FAMILY": words += RuleFamily.allCases.map { Word(text: $0.rawValue) }
      case _ where part.allSatisfy(\.isUppercase): break
      default: words.append(Word(text: String(part)))
      }
    }
  }

  /// Whether any of its words has a meaning to show.
  var isExplained: Bool { words.contains { $0.meaning != nil } }

  /// Its name as a part of a function's name in a script.
  var functionName: String {
    String(name.lowercased().map { $0.isASCII && $0.isLetter ? $0 : "_" })
  }
}
