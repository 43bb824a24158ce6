internal import RecordSyntax

/// Collects what is due in a pool, from the same terms as the rules that find something when they have passed.
struct AgendaBuilder {
  let context: RuleContext
  /// The last day that somebody looks ahead to.
  let until: Day
  private let found: [Diagnostic]
  /// The rules that found something, by path.
  private let fired: [String: Set<String>]
  private(set) var entries: [AgendaEntry] = []

  var asOf: Day { context.asOf }
  var contract: Contract { context.contract }

  init(_ context: RuleContext, until: Day, found: [Diagnostic]) {
    (self.context, self.until, self.found) = (context, until, found)
    var fired: [String: Set<String>] = [:]
    for finding in found { fired[finding.location.path, default: []].insert(finding.rule) }
    self.fired = fired
  }

  /// Collects all of it.
  mutating func build() {
    for trajectory in context.pool.trajectories { add(trajectory) }
    for coach in context.pool.coaches { add(coach) }
    for request in context.pool.privacyRequests { add(request) }
    for terms in context.pool.terms { add(terms) }
    addCoordinators()
    addDevelopment()
    addExceptions()
    addRetention()
    addHistory()
    addOtherFindings()
  }

  /// Adds an entry that its own computation has judged.
  mutating func append(_ entry: AgendaEntry) { entries.append(entry) }

  /// Adds an entry, unless its rule is off or does not speak of it: an exception covers it, or another rule does.
  mutating func add(_ entry: AgendaEntry, of header: RecordHeader? = nil) {
    guard let rule = entry.rule.flatMap(RuleRegistry.rule) else {
      entries.append(entry)
      return
    }
    guard rule.severity(in: contract) != nil else { return }
    if let header, isCovered(entry.pointer, by: rule, in: header, until: entry.day) { return }
    // Of what is too late already a check has the last word.
    let isJudged = rule.isDue && entry.isOverdue(on: asOf)
    guard !isJudged || entry.records.contains(where: { fired[$0.path]?.contains(rule.name) == true }) else {
      return
    }
    entries.append(entry)
  }

  /// Whether an exception covers what a rule would find when a day has passed.
  func isCovered(_ pointer: Pointer, by rule: Rule, in header: RecordHeader, until day: Day) -> Bool {
    let late = max(asOf, day.adding(days: 1))
    return header.allowances.contains {
      $0.rule == rule.name && $0.holds(at: pointer, asOf: asOf) && $0.covers(pointer, asOf: late)
    }
  }

  /// Adds what a check finds that depends on the calendar and is not among the entries: nothing that it calls due is
  /// missing from the agenda.
  private mutating func addOtherFindings() {
    var known: [String: Set<String>] = [:]
    for entry in entries {
      guard let rule = entry.rule else { continue }
      for record in entry.records { known[record.path, default: []].insert(rule) }
    }
    // Of the private folder no path is shown; its entries say how many files there are.
    for finding in found where finding.isDue && finding.rule != Rule.identityOverdue.name {
      let path = finding.location.path
      let rule = finding.rule == Rule.retentionSoon.name ? Rule.retentionOverdue.name : finding.rule
      guard known[path]?.contains(rule) != true, let record = try? RecordPath(path) else { continue }
      var entry = AgendaEntry(
        .finding, asOf, [.init(kind: record.kind, id: record.id, path: path)],
        finding.withValuesKeptBack.message,
        .explain(finding.rule))
      entry.rule = finding.rule
      entry.detail = finding.rule + " " + finding.detail
      entry.dataClass = .staff
      entries.append(entry)
    }
  }
}
