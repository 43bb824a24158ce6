internal import RecordSyntax

/// Collects what one rule finds.
struct Findings {
  private(set) var found: [Diagnostic] = []
  private let rule: String
  private let isDue: Bool
  private let severity: Severity

  init(_ rule: Rule, _ severity: Severity) {
    self.rule = rule.name
    isDue = rule.isDue
    self.severity = severity
  }

  /// Adds a finding in the file at a path.
  mutating func report(
    _ path: String, _ place: Place, _ message: Phrase, label: Phrase? = nil, help: Phrase? = nil,
    notes: [Diagnostic.Note] = [], fix: Diagnostic.Fix? = nil, detail: String = "",
    missingFrom: [String] = [], severity: Severity? = nil
  ) {
    found.append(
      Diagnostic(
        rule: rule, severity: severity ?? self.severity, isDue: isDue, at: .init(path, place),
        message,
        label: label, help: help, notes: notes, fix: fix, detail: detail, missingFrom: missingFrom))
  }
}
