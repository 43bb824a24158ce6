internal import RecordSyntax

/// Workflow commands of GitHub Actions, which it shows as annotations beside the files: errors first.
///
/// It shows at most ten of a level and drops the rest without a word. So every record gets one before any gets a second,
/// and where there are more than ten the last of the level says how many.
struct GitHubFormat {
  /// The most annotations of one level that are shown of a step.
  static let mostOfLevel = 10

  let report: FindingsReport

  /// The commands, one a line.
  func text() -> String { Severity.allCases.reversed().map(level).joined() }

  private func level(_ severity: Severity) -> String {
    let all = report.findings.filter { $0.finding.severity == severity }
    guard all.count > Self.mostOfLevel else { return all.map(command).joined() }
    let shown = Self.spread(all, most: Self.mostOfLevel - 1)
    return shown.map(command).joined() + rest(all.count - shown.count, severity)
  }

  /// Some of the findings, in their order: the first of every file, then the second of every file, and so on.
  static func spread(_ findings: [LocatedFinding], most: Int) -> [LocatedFinding] {
    var seen: [ExactText: Int] = [:]
    let rounds = findings.map { finding in
      let path = ExactText(finding.place.path)
      seen[path, default: 0] += 1
      return seen[path, default: 0]
    }
    let chosen = findings.indices.sorted { (rounds[$0], $0) < (rounds[$1], $1) }.prefix(most)
    return chosen.sorted().map { findings[$0] }
  }

  private func command(_ located: LocatedFinding) -> String {
    let place = located.place
    var properties = [("file", TerminalText.visible(place.path)), ("line", String(place.start.line))]
    // What ends before the first character of a line ends on the line before.
    let lastLine = place.end.column == 1 ? max(place.start.line, place.end.line - 1) : place.end.line
    properties.append(("endLine", String(lastLine)))
    // Columns are only meant within one line.
    if place.end.line == place.start.line {
      properties.append(("col", String(place.start.column)))
      properties.append(("endColumn", String(max(place.start.column, place.end.column))))
    }
    properties.append(("title", located.finding.rule))
    return Self.command(located.finding.severity, properties, report.body(located))
  }

  private func rest(_ count: Int, _ severity: Severity) -> String {
    let what = CheckSummary.count(count, severity)
    let message = Phrase(
      nl: "en nog \(what), hier niet getoond; coachpool check toont ze allemaal",
      en: "and \(what) more, not shown here; coachpool check shows them all")
    return Self.command(severity, [("title", "coachpool")], report.text(message))
  }

  private static func command(
    _ severity: Severity, _ properties: [(name: String, value: String)], _ message: String
  ) -> String {
    let level =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let list = properties.map { "\($0.name)=\(escapedProperty($0.value))" }.joined(separator: ",")
    return "::\(level) \(list)::\(escapedData(message))\n"
  }

  /// A message as it stands behind the command.
  static func escapedData(_ text: String) -> String { escaped(text, isProperty: false) }

  /// The value of a property.
  static func escapedProperty(_ text: String) -> String { escaped(text, isProperty: true) }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
