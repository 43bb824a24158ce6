package import RecordSyntax

/// Judges a pool by all rules: one fault gives one finding, and exceptions with a reason are left out.
package struct Checker: Sendable {
  private let context: RuleContext

  package init(_ context: RuleContext) { self.context = context }

  /// All findings, sorted by path, place and rule.
  package func findings() -> [Diagnostic] {
    var found = context.pool.readingFindings
    for rule in RuleRegistry.all {
      guard let severity = severity(of: rule) else { continue }
      var findings = Findings(rule, severity)
      run(rule, &findings)
      found += findings.found
    }
    found = Self.withoutRepeats(found)
    return AllowedFindings(context: context).applied(to: found).sorted(by: Self.comesBefore)
  }

  private func run(_ rule: Rule, _ findings: inout Findings) {
    // Without a contract nothing is known of norms and keys; the file itself has its finding.
    guard context.pool.hasContract || rule.family == .structure else { return }
    let pool = context.pool
    switch rule.check {
    case .reading, .allowances: break
    case .trajectory(let check): for record in pool.trajectories { check(record, context, &findings) }
    case .coach(let check): for record in pool.coaches { check(record, context, &findings) }
    case .evaluation(let check): for record in pool.evaluations { check(record, context, &findings) }
    case .event(let check): for record in pool.events { check(record, context, &findings) }
    case .programme(let check): for record in pool.programmes { check(record, context, &findings) }
    case .header(let check): pool.forEachHeader { check($0, context, &findings) }
    case .pool(let check): check(context, &findings)
    }
  }

  /// What a rule weighs in this pool; `nil` when the contract switches it off.
  ///
  /// Structure and the errors of privacy cannot be switched off or lowered.
  private func severity(of rule: Rule) -> Severity? {
    guard let setting = context.contract.rules[rule.name] else { return rule.severity }
    if rule.family == .structure || (rule.family == .privacy && rule.severity == .error) {
      return rule.severity
    }
    return setting.severity
  }

  /// Drops a finding on a record where a rule it yields to has fired too.
  private static func withoutRepeats(_ found: [Diagnostic]) -> [Diagnostic] {
    let yielding = RuleRegistry.all.filter { !$0.yieldsTo.isEmpty }
    let leading = Set(yielding.flatMap(\.yieldsTo))
    var fired: Set<String> = []
    for finding in found where leading.contains(finding.rule) {
      fired.insert(finding.rule + "\n" + finding.location.path)
    }
    guard !fired.isEmpty else { return found }
    return found.filter { finding in
      guard let rule = yielding.first(where: { $0.name == finding.rule }) else { return true }
      return !rule.yieldsTo.contains { fired.contains($0 + "\n" + finding.location.path) }
    }
  }

  private static func comesBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.location.path != right.location.path { return left.location.path < right.location.path }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.detail < right.detail
  }
}
