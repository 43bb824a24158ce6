internal import RecordSyntax

/// A report of GitLab Code Quality: a JSON array with one object a finding, which a merge request shows beside the
/// files. GitLab compares fingerprints between branches to tell what is new.
struct GitLabFormat {
  let report: FindingsReport

  /// The whole text; an empty array when nothing was found.
  func text() -> String {
    guard !report.findings.isEmpty else { return "[]\n" }
    let values = zip(report.findings, report.fingerprints).map(value)
    return TerminalText.escaped(json: "[\n" + values.map(\.json).joined(separator: ",\n") + "\n]\n")
  }

  private func value(_ located: LocatedFinding, _ fingerprint: String) -> Value {
    let finding = located.finding
    let message = TerminalText.visible(report.text(finding.message))
    let severity =
      switch finding.severity {
      case .error: "major"
      case .warning: "minor"
      case .info: "info"
      }
    return [
      // The name of the check is shown nowhere else.
      "description": .string("\(finding.rule): \(message)"),
      "check_name": .string(finding.rule), "fingerprint": .string(fingerprint),
      "severity": .string(severity),
      "location": [
        "path": .string(located.place.path),
        "lines": ["begin": .number(Decimal(located.place.start.line))],
      ],
    ]
  }
}
