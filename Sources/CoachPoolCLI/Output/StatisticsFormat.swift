internal import CoachPool
internal import RecordSyntax

/// How often each rule finds something, in place of what it finds.
struct StatisticsFormat {
  let report: FindingsReport
  private let counts: [RuleCount]

  init(_ report: FindingsReport) {
    self.report = report
    counts = RuleCount.counts(of: report.findings)
  }

  /// The counts in a format.
  func text(as format: OutputFormat) -> String {
    switch format {
    case .json: JSONFormat(report: report).text(self)
    case .short: lines()
    default: table()
    }
  }

  /// A table with a heading; nothing when nothing was found.
  private func table() -> String {
    guard !counts.isEmpty else { return "" }
    let heading = [
      Phrase(nl: "aantal", en: "count"), Phrase(nl: "bestanden", en: "files"),
      Phrase(nl: "regel", en: "rule"),
    ].map(report.text)
    let rows = [heading] + counts.map { [String($0.count), String($0.files), $0.rule] }
    let widths = [0, 1].map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { text, width in String(repeating: " ", count: width - text.count) + text + "  " }
        .joined() + row[2] + "\n"
    }.joined()
  }

  /// A line a rule.
  private func lines() -> String {
    counts.map { count in
      let files = Phrase.files(count.files)
      return "\(count.rule): "
        + report.text(Phrase(nl: "\(count.count) in \(files)", en: "\(count.count) in \(files)")) + "\n"
    }.joined()
  }

  /// The list for programs, a rule a line.
  func json() -> String {
    counts.map { count -> Value in
      [
        "rule": .string(count.rule),
        "family": .string(RuleRegistry.rule(named: count.rule)?.family.rawValue ?? ""),
        "count": .number(Decimal(count.count)), "files": .number(Decimal(count.files)),
      ]
    }.jsonByLine
  }
}
