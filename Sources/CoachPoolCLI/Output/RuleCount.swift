internal import RecordSyntax

/// How often a rule finds something, and in how many files.
struct RuleCount: Sendable {
  /// The rule's name.
  let rule: String
  /// The number of findings.
  let count: Int
  /// The number of files they are in.
  let files: Int

  /// The counts of all rules that find something, the most first.
  static func counts(of findings: [LocatedFinding]) -> [RuleCount] {
    Dictionary(grouping: findings, by: \.finding.rule).map { rule, findings in
      RuleCount(
        rule: rule, count: findings.count,
        files: Set(findings.map { ExactText($0.finding.location.path) }).count)
    }.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.rule < right.rule
    }
  }
}
