internal import CoachPool
internal import RecordSyntax

/// A pool as it would be after changes, with all that a check of it finds.
struct Judgement {
  /// The pool.
  let context: RuleContext
  /// The findings.
  let findings: [Diagnostic]

  /// The findings that are not among others, of the pool before the changes.
  func findings(besides others: [Diagnostic]) -> [Diagnostic] {
    let known = Set(others.map(FindingKey.init))
    return findings.filter { !known.contains(FindingKey($0)) }
  }

  /// What makes a finding the same one after a change. Its place does not, other than in ``FindingIdentity``: an element
  /// that is known by a coach is another one when a code stands there.
  private struct FindingKey: Hashable {
    private let path: ExactText
    private let rule: String
    private let detail: String

    init(_ finding: Diagnostic) {
      (path, rule, detail) = (ExactText(finding.location.path), finding.rule, finding.detail)
    }
  }
}
