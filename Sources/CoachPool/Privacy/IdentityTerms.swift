internal import RecordSyntax

/// Until when each code may be known: as long as a record within its own term names it, and some months more.
struct IdentityTerms {
  /// Until when.
  enum End: Comparable {
    /// Nothing names it.
    case unnamed
    /// Its last day.
    case day(Day)
    /// It is not known yet when that will be.
    case open
  }

  private let term: RetentionPolicy.Term
  /// Whether a record that cannot be read may name any code.
  private let hasUnread: Bool
  private var ends: [String: End] = [:]
  private let retention: Retention
  private let asOf: Day

  /// Looks at all that names a code; `nil` when the contract sets no term for people.
  init?(_ identities: Identities, in pool: Pool, _ retention: Retention, asOf: Day) {
    guard let term = pool.contract.retention.term(.person, .identifying) else { return nil }
    self.term = term
    self.retention = retention
    self.asOf = asOf
    hasUnread =
      pool.unreadable.values.contains { $0.kind == .trajectory || $0.kind == .coach }
      || pool.trajectories.contains { $0.coachee.isFaulty }
    for trajectory in pool.trajectories {
      if let code = trajectory.coachee.value { see(code, end(of: trajectory)) }
      // A coach who was removed has a code in the place of the id.
      for coach in trajectory.namedCoaches { see(coach, .open) }
    }
    for coach in pool.coaches { for code in coach.managers { see(code, .open) } }
    for event in pool.events { for code in event.attendees.items { see(code, .open) } }
    // Whoever manages someone that may be known may be known as well, up the line.
    var waiting = identities.people.filter { !isOver(self[$0.id], asOf) }
    while let person = waiting.popLast() {
      guard let code = person.manager.value, self[code] < self[person.id] else { continue }
      see(code, self[person.id])
      if let manager = identities.person(code) { waiting.append(manager) }
    }
  }

  /// Until when a code may be known.
  subscript(code: String) -> End { ends[code] ?? (hasUnread ? .open : .unnamed) }

  /// Until when a file of the private folder may be kept; what is noted of a trajectory ends with that one, and who made
  /// a privacy request may be noted as long as that record is there, which has a term of its own.
  func end(of file: PrivateFile, in pool: Pool) -> End {
    if file.kind == .note, pool.exists(.privacyRequest, file.id) { return .open }
    let trajectory = file.kind == .note ? pool.trajectory(file.id) : nil
    return trajectory.map(end) ?? self[file.id]
  }

  /// A file of the private folder that must be gone by a day; `nil` for one that may stay.
  func due(_ file: PrivateFile, in pool: Pool, by day: Day) -> IdentityDue? {
    let end = end(of: file, in: pool)
    guard isOver(end, day) else { return nil }
    let last: Day? = if case .day(let last) = end { last } else { nil }
    return IdentityDue(file: file, term: term, lastDay: last, isRemoved: pool.erased.contains(file.id))
  }

  private func end(of trajectory: Trajectory) -> End {
    guard let last = retention.lastDay(ofCodeIn: trajectory) else { return .open }
    // An exception that keeps the code longer keeps who that is.
    let exception = trajectory.header.allowances.first {
      $0.rule == Rule.retentionOverdue.name && $0.holds(at: ["coachee"], asOf: asOf)
    }
    let kept = exception?.until.value.map { End.day($0) } ?? .unnamed
    return max(.day(last.adding(months: term.months)), kept)
  }

  private func isOver(_ end: End, _ day: Day) -> Bool {
    switch end {
    case .unnamed: true
    case .day(let last): last < day
    case .open: false
    }
  }

  private mutating func see(_ code: String, _ end: End) { ends[code] = max(ends[code] ?? .unnamed, end) }
}
