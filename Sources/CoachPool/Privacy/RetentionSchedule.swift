public import RecordSyntax

/// What of a pool and its private folder must be gone by a day, what waits for a report, and what an exception keeps.
public struct RetentionSchedule: Sendable {
  /// The day up to which was looked.
  public let until: Day
  /// What must be gone by then, by kind and class as the contract has them, and within those by last day and path.
  public let due: [RetentionDue]
  /// The trajectories of which the term passes by then and which nobody closed, in the order of ``due``; they stay.
  public let unclosed: [RetentionDue]
  /// What may go by its term and is kept for its year's report, in the order of the paths.
  public let waiting: [RetentionWait]
  /// What is overdue and kept by an exception in its record, in the order of ``due``.
  public let exceptions: [RetentionException]
  /// The files of the private folder that must be gone by then, in the order of their paths; `nil` when the folder is
  /// not at hand.
  public let people: [IdentityDue]?

  /// Looks through a pool.
  package init(_ context: RuleContext, until day: Day) {
    let (pool, retention, asOf) = (context.pool, context.retention, context.asOf)
    var due: [RetentionDue] = []
    var waiting: [RetentionWait] = []
    for record in pool.trajectories {
      due += retention.due(record, by: day, asOf: asOf) { waiting.append($0) }
    }
    for record in pool.evaluations {
      due += retention.due(record, by: day, asOf: asOf) { waiting.append($0) }
    }
    for record in pool.coaches { due += retention.due(record, by: day, asOf: asOf) }
    for record in pool.events { due += retention.due(record, by: day, asOf: asOf) }
    for record in pool.privacyRequests { due += retention.due(record, by: day, asOf: asOf) }
    let terms = context.contract.retention.terms
    func number(_ due: RetentionDue) -> Int {
      terms.firstIndex { $0.kind == due.term.kind && $0.dataClass == due.term.dataClass } ?? terms.count
    }
    until = day
    let sorted = due.sorted { left, right in
      let numbers = (number(left), number(right))
      if numbers.0 != numbers.1 { return numbers.0 < numbers.1 }
      if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
      return ExactText(left.header.path) < ExactText(right.header.path)
    }
    var exceptions: [RetentionException] = []
    let kept = sorted.filter { due in
      guard let exception = RetentionException(due, context) else { return true }
      exceptions.append(exception)
      return false
    }
    self.due = kept.filter { !$0.needsClosing }
    unclosed = kept.filter(\.needsClosing)
    self.exceptions = exceptions
    self.waiting = waiting.sorted { ExactText($0.header.path) < ExactText($1.header.path) }
    people = context.surroundings.identities.map { identities in
      let terms = IdentityTerms(identities, in: pool, retention, asOf: asOf)
      return identities.files.compactMap { terms?.due($0, in: pool, by: day) }
    }
  }

  /// What is kept too long on a day.
  package func overdue(on day: Day) -> [RetentionDue] { due.filter { $0.isOverdue(on: day) } }

  /// What is over its term on a day, and was never closed.
  package func overdueUnclosed(on day: Day) -> [RetentionDue] { unclosed.filter { $0.isOverdue(on: day) } }

  /// What the private folder keeps too long on a day; nothing when it is not at hand.
  package func overduePeople(on day: Day) -> [IdentityDue] {
    people?.filter { $0.isOverdue(on: day) } ?? []
  }
}
