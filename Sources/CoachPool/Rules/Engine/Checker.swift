public import RecordSyntax

/// Judges a pool by all rules: one fault gives one finding, and exceptions with a reason are left out.
public struct Checker: Sendable {
  private let context: RuleContext
  private let rules: [Judged]
  private let checks: RecordChecks
  private let keepsRepeats: Bool

  /// A rule with what it weighs in this pool.
  private struct Judged: Sendable {
    let rule: Rule
    let severity: Severity
  }

  /// Takes what is to be judged.
  ///
  /// - Parameters:
  ///   - context: The pool and what is known beside it.
  ///   - keepsRepeats: Whether a finding stays where another rule speaks of the same fact, for a list of all there is to
  ///     let be: what is on it silences nothing any more.
  public init(_ context: RuleContext, keepsRepeats: Bool = false) {
    self.context = context
    self.keepsRepeats = keepsRepeats
    rules = RuleRegistry.all.compactMap { rule in
      // Without a contract nothing is known of norms and keys; the file itself has its finding.
      guard context.pool.hasContract || !rule.needsContract else { return nil }
      return rule.severity(in: context.contract).map { Judged(rule: rule, severity: $0) }
    }
    checks = RecordChecks(rules.map(\.rule))
  }

  /// All findings, sorted by path, rule and detail.
  public func findings() -> [Diagnostic] { joined([findings(inShare: 0, of: 1)]) }

  /// What the rules find in one of several shares of the pool, for a worker; see ``joined(_:)``.
  ///
  /// The records of each kind are divided equally over all shares, and the rules that look at the pool as a whole as
  /// well. Each record is shown to all its rules in turn, while it is at hand.
  package func findings(inShare share: Int, of count: Int) -> [Diagnostic] {
    var findings = rules.map { Findings($0.rule, $0.severity) }
    let pool = context.pool
    let checks = checks
    func judge<Kind: Record>(_ records: [Kind], _ body: (Kind) -> Void = { _ in }) {
      for number in records.count * share / count..<records.count * (share + 1) / count {
        let record = records[number]
        body(record)
        for check in checks.header { check.run(record.header, context, &findings[check.slot]) }
      }
    }
    judge(pool.trajectories) {
      // By spans: to see for each check whether the findings are shared takes as long as many a check.
      let checks = checks.trajectory.span
      var slots = findings.mutableSpan
      for index in checks.indices { checks[index].run($0, context, &slots[checks[index].slot]) }
    }
    judge(pool.evaluations) {
      for check in checks.evaluation { check.run($0, context, &findings[check.slot]) }
    }
    judge(pool.coaches) { for check in checks.coach { check.run($0, context, &findings[check.slot]) } }
    judge(pool.events) { for check in checks.event { check.run($0, context, &findings[check.slot]) } }
    judge(pool.programmes) { for check in checks.programme { check.run($0, context, &findings[check.slot]) } }
    judge(pool.terms)
    judge(pool.annuals)
    judge(pool.privacyRequests) {
      for check in checks.privacyRequest { check.run($0, context, &findings[check.slot]) }
    }
    for (number, check) in checks.pool.enumerated() where number % count == share {
      check.run(context, &findings[check.slot])
    }
    return findings.flatMap(\.found)
  }

  /// All findings of a pool, from those of all its shares: what is allowed, what is let be and repeats left out, and
  /// sorted by path, rule and detail.
  package func joined(_ shares: [[Diagnostic]]) -> [Diagnostic] { judgement(shares).findings }

  /// All findings of a pool as ``joined(_:)`` gives them, and apart those that the baseline lets be.
  ///
  /// Repeats are left out last, for what is not reported speaks for nothing else.
  package func judgement(_ shares: [[Diagnostic]]) -> (findings: [Diagnostic], known: [Diagnostic]) {
    let reading = context.pool.readingFindings + (context.surroundings.identities?.findings ?? [])
    let found = reading + shares.flatMap { $0 }
    var left = AllowedFindings(context: context).applied(to: found).sorted(by: Self.comesBefore)
    var known: [Diagnostic] = []
    if let baseline = context.surroundings.baseline {
      (left, known) = BaselinedFindings(context: context, baseline: baseline).applied(to: left)
      left.sort(by: Self.comesBefore)
    }
    if !keepsRepeats { left = Self.withoutRepeats(left) }
    return (context.contract.rules.entries.isEmpty ? left : left.map(raised), known)
  }

  /// A finding with what the contract raises it to, for one that was made without looking there.
  private func raised(_ finding: Diagnostic) -> Diagnostic {
    guard let setting = context.contract.rules[finding.rule]?.severity, setting > finding.severity,
      RuleRegistry.rule(named: finding.rule)?.leastSeverity != nil
    else { return finding }
    var finding = finding
    finding.severity = setting
    return finding
  }

  /// Drops a finding where a rule it yields to has fired on the same fact; one that is dropped still speaks for those
  /// that yield to it, for what made it yield is reported.
  private static func withoutRepeats(_ found: [Diagnostic]) -> [Diagnostic] {
    let yielding = RuleRegistry.all.filter { !$0.yieldsTo.isEmpty }
    let leading = Set(yielding.flatMap(\.yieldsTo))
    /// The fields that leading rules fired on, by rule and path.
    var fired: [String: Set<String>] = [:]
    for finding in found where leading.contains(finding.rule) {
      fired[finding.rule + "\n" + finding.location.path, default: []].formUnion(fields(of: finding))
    }
    guard !fired.isEmpty else { return found }
    return found.filter { finding in
      guard let rule = yielding.first(where: { $0.name == finding.rule }) else { return true }
      return !rule.yieldsTo.contains {
        guard let fields = fired[$0 + "\n" + finding.location.path] else { return false }
        return rule.yieldsOver.isEmpty || rule.yieldsOver.contains(where: fields.contains)
      }
    }
  }

  /// The fields at the top of its record that a finding and its notes point at.
  private static func fields(of finding: Diagnostic) -> [String] {
    let notes = finding.notes.map(\.location).filter { $0.path == finding.location.path }
    return ([finding.location] + notes).compactMap {
      guard case .key(let field)? = $0.place.pointer?.steps.first else { return nil }
      return field
    }
  }

  private static func comesBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let paths = (left.location.path, right.location.path)
    if !paths.0.hasSameBytes(as: paths.1) { return ExactText(paths.0) < ExactText(paths.1) }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.detail < right.detail
  }
}
