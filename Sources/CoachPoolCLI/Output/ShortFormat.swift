internal import RecordSyntax

/// One line a finding: `path:line:column: error: message [rule]`.
enum ShortFormat {
  /// All findings, one a line, those elsewhere under a heading.
  static func text(_ report: FindingsReport) -> String {
    func lines(_ findings: [LocatedFinding]) -> String { findings.map { line($0, report) + "\n" }.joined() }
    let elsewhere = report.shownElsewhere
    let heading = elsewhere.isEmpty ? "" : report.text(FindingsReport.elsewhereHeading) + ":\n"
    return lines(report.shown) + heading + lines(elsewhere) + report.leftOutLine
  }

  /// A finding as one line, without its newline.
  static func line(_ located: LocatedFinding, _ report: FindingsReport) -> String {
    let finding = located.finding
    let place = report.painter.paint(position(located.place) + ":", .bold)
    let severity = report.painter.paint(finding.severity.word(report.language) + ":", as: finding.severity)
    let message = TerminalText.visible(report.text(finding.message))
    return "\(place) \(severity) \(message) [\(finding.rule)]"
  }

  /// `path:line:column`.
  static func position(_ place: LocatedPlace) -> String {
    "\(TerminalText.path(place.path)):\(place.start.line):\(place.start.column)"
  }
}
