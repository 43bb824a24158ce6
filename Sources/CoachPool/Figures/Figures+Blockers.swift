public import RecordSyntax

extension Figures {
  /// The records with a structure error that belong in a year's figures, or that might if they could be read.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - findings: What a check found; only errors of the family structure count.
  ///   - period: The year.
  public static func blockers(
    _ pool: Pool, findings: [Diagnostic], period: FigurePeriod
  ) -> [FigureBlocker] {
    var errors: [String: [Diagnostic]] = [:]
    for blocker in structureErrors(findings) { errors[blocker.path] = blocker.findings }
    let disordered = Dictionary(
      grouping: findings.filter { $0.rule == Rule.outOfOrder.name && $0.severity == .error },
      by: \.location.path)
    for trajectory in pool.trajectories where contradictsItself(trajectory) {
      if let own = disordered[trajectory.path] { errors[trajectory.path, default: []] += own }
    }
    for trajectory in pool.trajectories where errors[trajectory.path] == nil {
      if let unknown = unknownKind(trajectory, pool.contract) { errors[trajectory.path] = [unknown] }
    }
    guard !errors.isEmpty else { return [] }
    var mayCount: Set<String> = [Contract.path]
    for record in pool.trajectories where self.mayCount(record, pool.contract, period) {
      mayCount.insert(record.path)
    }
    for record in pool.evaluations
    where record.on.value.map({ period.first <= $0 && $0 <= period.asOf }) ?? true
      || record.header.folderYear == period.year
    {
      // One whose trajectory is gone belongs to nothing that is counted; it is named all the same.
      if isUnattached(record, pool) && errors[record.path]?.count == 1 { continue }
      mayCount.insert(record.path)
    }
    for record in pool.events
    where record.on.value.map({ period.contains($0) }) ?? true || record.header.folderYear == period.year {
      mayCount.insert(record.path)
    }
    for record in pool.programmes where record.header.folderYear == period.year {
      mayCount.insert(record.path)
    }
    for record in pool.coaches
    where record.since.value.map({ $0 <= period.asOf }) ?? true
      && record.until.value.map({ period.first <= $0 }) ?? true
    {
      mayCount.insert(record.path)
    }
    for record in pool.annuals where self.mayCount(annualOf: record.year, period) {
      mayCount.insert(record.path)
    }
    for (path, record) in pool.unreadable where self.mayCount(record, period) { mayCount.insert(path) }
    return errors.keys.filter(mayCount.contains).sorted().map {
      FigureBlocker(path: $0, findings: errors[$0] ?? [])
    }
  }

  /// All records with a structure error, by path: what stands in the way of anything made from every record.
  public static func structureErrors(_ findings: [Diagnostic]) -> [FigureBlocker] {
    var errors: [String: [Diagnostic]] = [:]
    for finding in findings where finding.severity == .error && isStructural(finding.rule) {
      errors[finding.location.path, default: []].append(finding)
    }
    return errors.keys.sorted().map { FigureBlocker(path: $0, findings: errors[$0] ?? []) }
  }

  /// The evaluations of a period whose trajectory is not there, so that they count in no figure.
  static func unattached(_ pool: Pool, _ period: FigurePeriod) -> [String] {
    pool.evaluations.filter { record in
      record.on.value.map { period.first <= $0 && $0 <= period.asOf } == true && isUnattached(record, pool)
    }.map(\.path)
  }

  private static func isUnattached(_ evaluation: Evaluation, _ pool: Pool) -> Bool {
    guard let id = evaluation.trajectory.value else { return false }
    return !pool.exists(.trajectory, id) && !pool.erased.contains(id)
  }

  private static func isStructural(_ rule: String) -> Bool {
    switch rule {
    case StructureFinding.syntaxRule, StructureFinding.schemaRule, StructureFinding.conflictRule: true
    default: RuleRegistry.rule(named: rule)?.family == .structure
    }
  }

  /// A kind that the contract does not have: no one knows whether it counts.
  private static func unknownKind(_ trajectory: Trajectory, _ contract: Contract) -> Diagnostic? {
    if let kind = trajectory.kind.value, contract.kinds.contains(kind) { return nil }
    return Diagnostic(
      rule: "dangling-reference", severity: .error, at: .init(trajectory.path, .value(["kind"])),
      Phrase(
        nl: "de soort coaching is onbekend, dus ook of het traject meetelt",
        en: "the kind of coaching is unknown, and so is whether the trajectory counts"))
  }

  /// Whether the days of signing, sessions and closing cannot all be right: a day mistyped into another year moves a
  /// trajectory as surely as one that cannot be read. A day after the day of judgement is no such thing by itself.
  private static func contradictsItself(_ trajectory: Trajectory) -> Bool {
    let lastHeld = trajectory.sessions.items.filter(\.isHeld).compactMap(\.on.value).max()
    let days = [trajectory.signed, lastHeld, trajectory.closedOn].compactMap(\.self)
    return zip(days, days.dropFirst()).contains { $0 > $1 }
  }

  private static func mayCount(
    _ trajectory: Trajectory, _ contract: Contract, _ period: FigurePeriod
  ) -> Bool {
    if let kind = trajectory.kind.value.flatMap({ contract.kinds[$0] }), !kind.countsInPool { return false }
    // The folder says a year too, so that one mistyped date does not take a record out of sight.
    let folder = trajectory.header.folderYear ?? period.year
    if let requested = trajectory.requested.value?.on.value, period.last < requested, folder > period.year {
      return false
    }
    guard let closed = trajectory.closedOn, closed < period.first else { return true }
    // A trajectory that ended before still counts for what was done or paid later.
    return trajectory.followUps.isFaulty || trajectory.costs.isFaulty
      || trajectory.followUps.items.contains { $0.on.isFaulty || period.contains($0.on.value) }
      || trajectory.costs.items.contains { $0.on.isFaulty || period.contains($0.on.value) }
  }

  private static func mayCount(_ record: RecordPath, _ period: FigurePeriod) -> Bool {
    switch record.kind {
    case .trajectory: record.year.map { $0 <= period.year } ?? true
    case .evaluation: record.year.map { period.year <= $0 } ?? true
    case .event, .programme: record.year == period.year
    case .coach, .contract: true
    case .annual: mayCount(annualOf: Int(record.id), period)
    case .terms, .privacyRequest, .person: false
    }
  }

  /// Whether an annual record is of the year or of one that it is compared with.
  private static func mayCount(annualOf year: Int?, _ period: FigurePeriod) -> Bool {
    year.map { $0 == period.year || period.comparedYears.contains($0) } ?? false
  }
}
