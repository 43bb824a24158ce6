package import RecordSyntax

/// Judges a pool by all rules: one fault gives one finding, and exceptions with a reason are left out.
package struct Checker: Sendable {
  private let context: RuleContext
  private let rules: [Judged]
  /// The checks that look at trajectories.
  private let trajectoryChecks: [TrajectoryCheck]

  /// A rule with what it weighs in this pool.
  private struct Judged: Sendable {
    let rule: Rule
    let severity: Severity
  }

  /// A check with its rule's place among the rules; alone, so that no rule is copied for every record, and in a
  /// structure, so that it is called without a detour.
  private struct TrajectoryCheck: Sendable {
    let slot: Int
    let run: @Sendable (Trajectory, RuleContext, inout Findings) -> Void
  }

  package init(_ context: RuleContext) {
    self.context = context
    rules = RuleRegistry.all.compactMap { rule in
      // Without a contract nothing is known of norms and keys; the file itself has its finding.
      guard context.pool.hasContract || rule.family == .structure else { return nil }
      return Self.severity(of: rule, context).map { Judged(rule: rule, severity: $0) }
    }
    trajectoryChecks = rules.enumerated().compactMap { slot, judged in
      if case .trajectory(let run) = judged.rule.check { TrajectoryCheck(slot: slot, run: run) } else { nil }
    }
  }

  /// All findings, sorted by path, place and rule.
  package func findings() -> [Diagnostic] { joined([findings(inShare: 0, of: 1)]) }

  /// What the rules find in one of several shares of the pool, for a worker; see ``joined(_:)``.
  ///
  /// The trajectories are divided equally over all shares, and the rules that look at anything else as well.
  package func findings(inShare share: Int, of count: Int) -> [Diagnostic] {
    var findings = rules.map { Findings($0.rule, $0.severity) }
    judgeTrajectories(share, of: count, &findings)
    judgeRest(share, of: count, &findings)
    return findings.flatMap(\.found)
  }

  /// Shows each trajectory to all rules in turn, while it is at hand.
  private func judgeTrajectories(_ share: Int, of count: Int, _ findings: inout [Findings]) {
    let trajectories = context.pool.trajectories
    let start = trajectories.count * share / count
    for record in trajectories[start..<trajectories.count * (share + 1) / count] {
      for check in trajectoryChecks { check.run(record, context, &findings[check.slot]) }
    }
  }

  private func judgeRest(_ share: Int, of count: Int, _ findings: inout [Findings]) {
    let pool = context.pool
    for (slot, judged) in rules.enumerated() where slot % count == share {
      switch judged.rule.check {
      case .reading, .allowances, .trajectory: break
      case .coach(let check): for record in pool.coaches { check(record, context, &findings[slot]) }
      case .evaluation(let check): for record in pool.evaluations { check(record, context, &findings[slot]) }
      case .event(let check): for record in pool.events { check(record, context, &findings[slot]) }
      case .programme(let check): for record in pool.programmes { check(record, context, &findings[slot]) }
      case .header(let check): pool.forEachHeader { check($0, context, &findings[slot]) }
      case .pool(let check): check(context, &findings[slot])
      }
    }
  }

  /// All findings of a pool, from those of all its shares: repeats and what is allowed left out, and sorted by path,
  /// place and rule.
  package func joined(_ shares: [[Diagnostic]]) -> [Diagnostic] {
    let found = Self.withoutRepeats(context.pool.readingFindings + shares.flatMap { $0 })
    return AllowedFindings(context: context).applied(to: found).sorted(by: Self.comesBefore)
  }

  /// What a rule weighs in this pool; `nil` when the contract switches it off.
  ///
  /// Structure and the errors of privacy cannot be switched off or lowered.
  private static func severity(of rule: Rule, _ context: RuleContext) -> Severity? {
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
