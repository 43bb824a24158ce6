internal import RecordSyntax

/// Leaves out what a record allows with a reason, and finds the exceptions that allow nothing.
struct AllowedFindings {
  let context: RuleContext

  /// The findings that no exception covers, and a finding for every exception that is not needed.
  func applied(to found: [Diagnostic]) -> [Diagnostic] {
    var holders: [(path: String, allowances: [Allowance], hasComments: Bool)] = []
    context.pool.forEachHeader {
      if !$0.allowances.isEmpty { holders.append(($0.path, $0.allowances, !$0.comments.isEmpty)) }
    }
    for person in context.surroundings.identities?.people ?? [] where !person.header.allowances.isEmpty {
      holders.append((person.path, person.header.allowances, !person.header.comments.isEmpty))
    }
    if !context.contract.allowances.isEmpty {
      holders.append((Contract.path, context.contract.allowances, false))
    }
    guard !holders.isEmpty else { return found }
    // By rule too: a file can have as many exceptions as findings.
    let allowances = Dictionary(
      holders.map { ($0.path, Dictionary(grouping: $0.allowances, by: \.rule)) },
      uniquingKeysWith: { first, _ in first })
    /// The rules that found something in the files with exceptions.
    var fired: [String: Set<String>] = [:]
    var needed: Set<String> = []
    var left: [Diagnostic] = []
    for finding in found {
      let path = finding.location.path
      guard let own = allowances[path] else {
        left.append(finding)
        continue
      }
      fired[path, default: []].insert(finding.rule)
      if let allowance = own[finding.rule]?.first(where: { covers($0, finding) }) {
        needed.insert(path + "\n" + allowance.rule)
      } else {
        left.append(finding)
      }
    }
    // What a fault of structure keeps from being judged may be what an exception is for.
    let structure = Set(RuleRegistry.structure.map(\.name))
    let isSound = !found.contains { $0.severity == .error && structure.contains($0.rule) }
    for (path, allowances, hasComments) in holders {
      let rules = Set(allowances.map(\.rule))
      for allowance in allowances where !needed.contains(path + "\n" + allowance.rule) {
        // An exception without a reason has a finding of the schema.
        // Without a contract most rules are silent, so nothing shows that an exception is not needed.
        guard allowance.reason.value != nil, !allowance.until.isFaulty, context.pool.hasContract else {
          continue
        }
        // Whether a rule of history needs one depends on the pool it is compared with.
        guard RuleRegistry.rule(named: allowance.rule)?.family != .history || refusal(allowance) != nil else {
          continue
        }
        let leading = RuleRegistry.rule(named: allowance.rule)?.yieldsTo ?? []
        // A comment may be about the exception, and would go with it.
        let isPlain = isSound && !hasComments
        let isSilenced = !fired[path, default: []].isDisjoint(with: leading)
        left.append(
          UnusedAllow.finding(
            allowance, path, refused: refusal(allowance), among: rules, isPlain: isPlain && !isSilenced))
      }
    }
    return left
  }

  private func covers(_ allowance: Allowance, _ finding: Diagnostic) -> Bool {
    let place = finding.location.place.pointer
    // The day to judge on may stand in a contract that cannot be read: then an exception lasts as long as it says.
    let rule = RuleRegistry.rule(named: finding.rule)
    guard context.pool.hasContract || rule?.family == .structure else {
      if case .never? = refusal(allowance) { return false }
      return allowance.covers(place, asOf: allowance.until.value ?? context.asOf)
    }
    return allowance.holds(at: place, asOf: context.asOf)
  }

  private func refusal(_ allowance: Allowance) -> AllowanceRefusal? { allowance.refusal(asOf: context.asOf) }
}
