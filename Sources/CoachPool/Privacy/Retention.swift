public import RecordSyntax

/// Finds what must be removed from a pool under the terms of its contract.
///
/// A class, for it is at hand in a closure for every record, and a pool is much to copy.
public final class Retention: Sendable {
  private let pool: Pool
  private let policy: RetentionPolicy
  /// The day on which each year's report was published.
  private let publication: [Int: Day]

  /// Looks at a pool.
  public init(_ pool: Pool) {
    self.pool = pool
    policy = pool.contract.retention
    var publication: [Int: Day] = [:]
    for annual in pool.annuals {
      if let year = annual.year, publication[year] == nil { publication[year] = annual.published.value }
    }
    self.publication = publication
  }

  /// What may no longer be kept on a day, in the order of kinds and paths.
  ///
  /// Where the whole record is to be deleted, what would be removed from it no sooner is left out, and everything else
  /// as soon as the deletion is overdue `asOf`: one act mends it all.
  public func due(by day: Day, asOf: Day) -> [RetentionDue] {
    var due: [RetentionDue] = []
    func terms(_ kind: RecordKind) -> [RetentionPolicy.Term] { policy.terms.filter { $0.kind == kind } }
    let trajectoryTerms = terms(.trajectory)
    let evaluationTerms = terms(.evaluation)
    let coachTerms = terms(.coach)
    let eventTerms = terms(.event)
    for record in pool.trajectories {
      collect(record.header, record.closedOn?.year, trajectoryTerms, day, asOf, &due) {
        start($0, of: record)
      }
    }
    for record in pool.evaluations {
      collect(record.header, nil, evaluationTerms, day, asOf, &due) { start($0, of: record) }
    }
    for record in pool.coaches {
      collect(record.header, nil, coachTerms, day, asOf, &due) { start($0, of: record) }
    }
    for record in pool.events {
      collect(record.header, nil, eventTerms, day, asOf, &due) { start($0, of: record) }
    }
    return due
  }

  private func collect(
    _ header: RecordHeader, _ closedYear: Int?, _ terms: [RetentionPolicy.Term], _ day: Day, _ asOf: Day,
    _ due: inout [RetentionDue],
    _ start: (TermStart) -> RetentionStart?
  ) {
    let first = due.count
    for term in terms where header.dataClasses.contains(term.dataClass.bit) {
      guard let start = start(term.from),
        let lastDay = lastDay(term, start, year: closedYear ?? start.day.year), lastDay < day
      else { continue }
      due.append(RetentionDue(header: header, term: term, start: start, lastDay: lastDay))
    }
    guard due.count > first + 1, let deletion = due[first...].first(where: { $0.term.then == .delete }) else {
      return
    }
    let own = due[first...].filter {
      $0.term.then == .delete || (!deletion.isOverdue(on: asOf) && $0.lastDay < deletion.lastDay)
    }
    due.replaceSubrange(first..., with: own)
  }

  /// The last day of a term; `nil` while a record that the year's report counts must wait for that report.
  private func lastDay(_ term: RetentionPolicy.Term, _ start: RetentionStart, year: Int) -> Day? {
    let end = start.day.adding(months: term.months)
    guard term.then == .delete, term.kind == .trajectory || term.kind == .evaluation else { return end }
    return published(year).map { max(end, $0.day) }
  }

  private func published(_ year: Int?) -> RetentionStart? {
    year.flatMap { publication[$0] }.map { RetentionStart(day: $0, event: .published) }
  }
}

// MARK: - Where a term starts

extension Retention {
  private func start(_ from: TermStart, of record: Trajectory) -> RetentionStart? {
    switch from {
    case .ended: record.end(policy)
    case .on: own(record.requested.value?.on)
    case .published: published(record.closedOn?.year ?? record.requested.value?.on.value?.year)
    case .left, .answered: nil
    }
  }

  private func start(_ from: TermStart, of record: Evaluation) -> RetentionStart? {
    switch from {
    case .ended:
      // One that was loosened from its trajectory has only its own day.
      record.trajectory.value.flatMap { pool.trajectory($0)?.end(policy) } ?? own(record.on)
    case .on: own(record.on)
    case .published: published(record.on.value?.year)
    case .left, .answered: nil
    }
  }

  private func start(_ from: TermStart, of record: Coach) -> RetentionStart? {
    switch from {
    case .left, .ended: record.until.value.map { RetentionStart(day: $0, event: .left) }
    case .on: own(record.since)
    case .published, .answered: nil
    }
  }

  private func start(_ from: TermStart, of record: Event) -> RetentionStart? {
    switch from {
    case .on, .ended: own(record.on)
    case .published: published(record.on.value?.year)
    case .left, .answered: nil
    }
  }

  private func own(_ day: Field<Day>?) -> RetentionStart? {
    day?.value.map { RetentionStart(day: $0, event: .on) }
  }
}
