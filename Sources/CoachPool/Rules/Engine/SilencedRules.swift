internal import RecordSyntax

/// Rules that something new keeps from finding what they found: an entry of theirs may still be of use.
struct SilencedRules {
  private let hasContract: Bool
  /// The rules with a new finding, by path.
  private var found: [String: Set<String>] = [:]
  private let structure = Set(RuleRegistry.structure.map(\.name))
  /// What keeps a record, or a part of it, from being judged.
  private static let unread = [
    StructureFinding.syntaxRule, StructureFinding.schemaRule, StructureFinding.conflictRule,
  ]

  /// - Parameters:
  ///   - context: What was judged.
  ///   - new: What was found that is in no baseline.
  init(_ context: RuleContext, _ new: [Diagnostic]) {
    hasContract = context.pool.hasContract
    for finding in new { found[finding.location.path, default: []].insert(finding.rule) }
  }

  /// Whether a finding may be there still, unseen.
  func contains(_ identity: FindingIdentity) -> Bool {
    if !hasContract, !structure.contains(identity.rule) { return true }
    let rule = RuleRegistry.rule(named: identity.rule)
    // What history finds depends on the pool that this one is compared with.
    if rule?.family == .history { return true }
    guard let new = found[identity.path] else { return false }
    let leading = rule?.yieldsTo ?? []
    return (Self.unread + leading).contains { new.contains($0) }
  }
}
