/// What recognises the findings of one severity in the output for people, as `short` and `text` print them.
///
/// One for each severity, for neither GitHub nor an editor knows the words of other languages for them.
struct ProblemMatcher {
  /// The words for the severity, in every language.
  private let words: String
  /// What an editor calls the severity.
  let editorSeverity: String
  /// What GitHub calls it.
  let gitHubSeverity: String

  static let all = [
    ProblemMatcher(words: "error|fout", editorSeverity: "error", gitHubSeverity: "error"),
    ProblemMatcher(words: "warning|waarschuwing", editorSeverity: "warning", gitHubSeverity: "warning"),
    ProblemMatcher(words: "info", editorSeverity: "info", gitHubSeverity: "notice"),
  ]

  /// The pattern as JSON on one line: a regular expression, and which of its groups is what.
  var pattern: String {
    #"{ "regexp": "^(.+?):(\\d+):(\\d+): (?:\#(words)): (.+) \\[([a-z-]+)\\]$", "#
      + #""file": 1, "line": 2, "column": 3, "message": 4, "code": 5 }"#
  }
}
