internal import RecordSyntax

/// Finds what must be removed from a pool under the terms of its contract.
///
/// A class, for every record is held against the same one.
public final class Retention: Sendable {
  private let pool: Pool
  private let policy: RetentionPolicy
  private let trajectoryTerms: [RetentionPolicy.Term]
  private let evaluationTerms: [RetentionPolicy.Term]
  private let coachTerms: [RetentionPolicy.Term]
  private let eventTerms: [RetentionPolicy.Term]
  private let privacyRequestTerms: [RetentionPolicy.Term]
  /// The day on which each year's report was published.
  private let publication: [Int: Day]

  /// Looks at a pool.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - publications: What was published, asked for where an annual record alone does not say it.
  public init(_ pool: Pool, _ publications: () -> Publications) {
    self.pool = pool
    let policy = pool.contract.retention
    func terms(_ kind: RecordKind) -> [RetentionPolicy.Term] { policy.terms.filter { $0.kind == kind } }
    self.policy = policy
    trajectoryTerms = terms(.trajectory)
    evaluationTerms = terms(.evaluation)
    coachTerms = terms(.coach)
    eventTerms = terms(.event)
    privacyRequestTerms = terms(.privacyRequest)
    var publication: [Int: Day] = [:]
    for annual in pool.annuals where annual.lackingFigures(besides: publications()).isEmpty {
      if let year = annual.year, publication[year] == nil { publication[year] = annual.published.value }
    }
    self.publication = publication
  }

  /// What of one trajectory may no longer be kept on a day; `waiting` is told what is kept for its year's report.
  func due(
    _ record: Trajectory, by day: Day, asOf: Day, waiting: ((RetentionWait) -> Void)? = nil
  ) -> [RetentionDue] {
    due(
      record.header, trajectoryTerms, day, asOf, waiting, isRunning: record.isNeverClosed,
      years: { $0.then == .delete ? self.years(counting: record, $1) : self.years(countingContentOf: record) }
    ) { start($0, of: record) }
  }

  /// What of one evaluation may no longer be kept on a day; `trajectory` stands in for one that is not in the pool.
  func due(
    _ record: Evaluation, of trajectory: Trajectory? = nil, by day: Day, asOf: Day,
    waiting: ((RetentionWait) -> Void)? = nil
  ) -> [RetentionDue] {
    due(
      record.header, evaluationTerms, day, asOf, waiting,
      years: { self.years(counting: record, trajectory, $1) }
    ) { start($0, of: record, trajectory) }
  }

  /// What of one coach may no longer be kept on a day.
  func due(_ record: Coach, by day: Day, asOf: Day) -> [RetentionDue] {
    due(record.header, coachTerms, day, asOf) { start($0, of: record) }
  }

  /// What of one event may no longer be kept on a day.
  func due(_ record: Event, by day: Day, asOf: Day) -> [RetentionDue] {
    due(record.header, eventTerms, day, asOf) { start($0, of: record) }
  }

  /// What of one request of a data subject may no longer be kept on a day.
  func due(_ record: PrivacyRequest, by day: Day, asOf: Day) -> [RetentionDue] {
    due(record.header, privacyRequestTerms, day, asOf) { start($0, of: record) }
  }

  /// Where the whole record is to be deleted, what would be removed from it no sooner is left out, and everything else
  /// as soon as the deletion is overdue `asOf`: one act mends it all.
  private func due(
    _ header: RecordHeader, _ terms: [RetentionPolicy.Term], _ day: Day, _ asOf: Day,
    _ waiting: ((RetentionWait) -> Void)? = nil, isRunning: @autoclosure () -> Bool = false,
    years: ((RetentionPolicy.Term, RetentionStart) -> ClosedRange<Int>?)? = nil,
    _ start: (TermStart) -> RetentionStart?
  ) -> [RetentionDue] {
    var due: [RetentionDue] = []
    var unclosed: RetentionDue?
    // Most terms of a record run from the same day, which takes a look at all its dates.
    var last: (from: TermStart, start: RetentionStart?)?
    for index in terms.indices where header.dataClasses.contains(terms[index].dataClass.bit) {
      let from = terms[index].from
      let known = last.flatMap { $0.from == from ? $0.start : nil }
      guard let start = known ?? start(from) else { continue }
      last = (from, start)
      // A month has at least 28 days: most terms are seen to run still without the calendar.
      guard day.days(since: start.day) / 28 >= terms[index].months else { continue }
      let end = start.day.adding(months: terms[index].months)
      guard end < day else { continue }
      var lastDay = end
      if terms[index].waitsForReport, isRunning() {
        // Closing it is the one act that all of them wait for.
        if unclosed.map({ end < $0.lastDay }) ?? true {
          unclosed = RetentionDue(
            header: header, term: terms[index], start: start, lastDay: end, needsClosing: true)
        }
        continue
      }
      if terms[index].waitsForReport, let years = years?(terms[index], start) {
        do throws(Unpublished) { lastDay = try self.lastDay(end, years) } catch {
          waiting?(RetentionWait(header: header, term: terms[index], end: end, year: error.year))
          continue
        }
      }
      guard lastDay < day else { continue }
      due.append(RetentionDue(header: header, term: terms[index], start: start, lastDay: lastDay))
    }
    if let unclosed { return due + [unclosed] }
    guard due.count > 1, let deletion = due.first(where: { $0.term.then == .delete }) else { return due }
    return due.filter {
      $0.term.then == .delete || (!deletion.isOverdue(on: asOf) && $0.lastDay < deletion.lastDay)
    }
  }

  /// A year whose report is still to come.
  private struct Unpublished: Error {
    let year: Int
  }

  /// The last day of a term that ends on a day: not before all reports that count the record are published.
  private func lastDay(_ end: Day, _ years: ClosedRange<Int>) throws(Unpublished) -> Day {
    var last = end
    for year in years {
      guard let day = publication[year] else { throw Unpublished(year: year) }
      last = max(last, day)
    }
    return last
  }

  /// The last day that a trajectory may name its coachee's code; `nil` while that is not known, or there is no term.
  func lastDay(ofCodeIn record: Trajectory) -> Day? {
    guard let term = trajectoryTerms.first(where: { $0.dataClass == .identifying }),
      let start = start(term.from, of: record)
    else { return nil }
    let end = start.day.adding(months: term.months)
    guard term.then == .delete else { return end }
    guard !record.isNeverClosed else { return nil }
    return try? lastDay(end, years(counting: record, start))
  }

  /// The years whose reports count a trajectory: from its request to its closing, or what was held or paid after that.
  private func years(counting record: Trajectory, _ start: RetentionStart) -> ClosedRange<Int> {
    let closed = record.closedOn ?? start.day
    let after = record.followUps.items.compactMap(\.on.value) + record.costs.items.compactMap(\.on.value)
    let first = min(record.requested.value?.on.value ?? closed, closed)
    return first.year...after.reduce(closed, max).year
  }

  /// The years whose reports count what a trajectory tells of a person; `nil` when none does, for its kind counts nowhere.
  private func years(countingContentOf record: Trajectory) -> ClosedRange<Int>? {
    guard let years = record.yearsCountingContent(in: pool.contract) else { return nil }
    // Where a request without an agreement was referred to counts by its own day.
    let referred = record.signed == nil ? record.referrals.items.compactMap(\.on.value?.year) : []
    return referred.reduce(years.lowerBound, min)...referred.reduce(years.upperBound, max)
  }

  /// The years whose reports count an evaluation: its own, and the one in which its trajectory was closed.
  private func years(
    counting record: Evaluation, _ trajectory: Trajectory?, _ start: RetentionStart
  ) -> ClosedRange<Int> {
    let trajectory = trajectory ?? record.trajectory.value.flatMap(pool.trajectory)
    let own = record.on.value ?? start.day
    let closed = trajectory?.closedOn ?? own
    return min(own, closed).year...max(own, closed).year
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

  private func start(
    _ from: TermStart, of record: Evaluation, _ trajectory: Trajectory?
  ) -> RetentionStart? {
    switch from {
    case .ended:
      // One that was loosened from its trajectory has only its own day.
      record.trajectory.value.flatMap { (trajectory ?? pool.trajectory($0))?.end(policy) } ?? own(record.on)
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

  /// An open request is kept until it is answered, however long that takes.
  private func start(_ from: TermStart, of record: PrivacyRequest) -> RetentionStart? {
    switch from {
    case .answered: record.answered.value.map { RetentionStart(day: $0, event: .answered) }
    case .ended, .left, .on, .published: nil
    }
  }

  private func own(_ day: Field<Day>?) -> RetentionStart? {
    day?.value.map { RetentionStart(day: $0, event: .on) }
  }
}
