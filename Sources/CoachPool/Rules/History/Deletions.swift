/// The records that are gone and for which nothing says why: no term that had passed, no line of the ledger, no new name.
struct Deletions {
  /// Those of one kind.
  struct OfKind {
    let kind: RecordKind
    let gone: [EarlierPool.Change]
    /// How many records of the kind there were.
    let count: Int
    /// Whether more are gone than a contract lets go at once.
    let isMass: Bool
  }

  /// The kinds of which any are gone.
  private(set) var kinds: [OfKind] = []

  init(_ context: RuleContext) {
    self.init(context, since: context.surroundings.earlier)
  }

  /// The same since another earlier pool than the surroundings'.
  init(_ context: RuleContext, since earlier: EarlierPool?) {
    guard let earlier else { return }
    var gone = earlier.changes.filter {
      earlier.successor(of: $0, in: context.pool) == nil && !context.pool.erased.contains($0.recordPath.id)
        && !Self.termHasPassed($0, earlier, context) && !Self.isReplaced($0, earlier, context.pool)
    }
    let unnamed = gone.filter { Self.isUnnamedCoach($0, earlier, context.pool) }
    // Of which coach a line is nobody can tell, so there must be one for each.
    if !unnamed.isEmpty, unnamed.count <= Self.spareCodes(since: earlier, context.pool).count {
      let paths = Set(unnamed.map(\.path))
      gone.removeAll { paths.contains($0.path) }
    }
    for kind in RecordKind.allCases {
      let ofKind = gone.filter { $0.recordPath.kind == kind }
      guard !ofKind.isEmpty else { continue }
      let count = max(earlier.counts[kind] ?? 0, ofKind.count)
      kinds.append(
        OfKind(kind: kind, gone: ofKind, count: count, isMass: Self.isMass(ofKind.count, of: count, context)))
    }
  }

  /// One record alone is never a mass, however few there are.
  private static func isMass(_ gone: Int, of count: Int, _ context: RuleContext) -> Bool {
    guard gone > 1, let share = context.contract.massShareThousandths,
      context.contract.rules[Rule.massDeletion.name] != .off
    else { return false }
    return gone * 1000 > share * count
  }

  /// Whether a coach is gone in whose place a code of the ledger stands now.
  private static func isReplaced(
    _ change: EarlierPool.Change, _ earlier: EarlierPool, _ pool: Pool
  ) -> Bool {
    guard change.recordPath.kind == .coach else { return false }
    let id = change.recordPath.id
    func isReplaced(_ then: [String], _ now: [String]?) -> Bool {
      guard then.contains(id), let now, !now.contains(id) else { return false }
      return now.contains(where: pool.erased.contains)
    }
    return earlier.records.trajectories.records.contains { then in
      isReplaced(
        then.namedCoaches, pool.trajectory(then.id)?.namedCoaches)
    }
      || earlier.records.events.records.contains { then in
        isReplaced(then.attendees.items, pool.events.first { $0.id == then.id }?.attendees.items)
      }
      || earlier.records.coaches.records.contains { then in
        isReplaced(then.managers, pool.coach(then.id)?.managers)
      }
  }

  /// Whether a coach is gone whom no record named, so that a code stands in no place of the coach's.
  private static func isUnnamedCoach(
    _ change: EarlierPool.Change, _ earlier: EarlierPool, _ pool: Pool
  ) -> Bool {
    guard change.recordPath.kind == .coach else { return false }
    let id = change.recordPath.id
    return !coachNames(pool).contains(id)
      && !coachNames(
        earlier.records.trajectories.records, earlier.records.events.records, earlier.records.coaches.records
      ).contains(id)
  }

  /// The codes that the ledger has got since and that stand for nobody: no coachee had them, and they are in no place of
  /// a coach's. Of a coach whom no record named the code in the ledger is all there is.
  private static func spareCodes(since earlier: EarlierPool, _ pool: Pool) -> Set<String> {
    guard let known = earlier.erased else { return [] }
    let coachees = earlier.records.trajectories.records.compactMap(\.coachee.value)
    let names = coachNames(pool)
    return pool.erased.subtracting(known).subtracting(coachees).filter {
      $0.hasPrefix("p-") && !names.contains($0)
    }
  }

  private static func coachNames(_ pool: Pool) -> Set<String> {
    coachNames(pool.trajectories, pool.events, pool.coaches)
  }

  /// The ids and codes that stand where records name coaches, their own left out.
  private static func coachNames(
    _ trajectories: [Trajectory], _ events: [Event], _ coaches: [Coach]
  ) -> Set<String> {
    Set(trajectories.flatMap(\.namedCoaches)).union(events.flatMap(\.attendees.items))
      .union(coaches.flatMap(\.managers))
  }

  private static func termHasPassed(
    _ change: EarlierPool.Change, _ earlier: EarlierPool, _ context: RuleContext
  ) -> Bool {
    let day = context.asOf
    func record<Kind: Record>(_ list: RecordList<Kind>) -> Kind? { earlier.record(at: change.path, of: list) }
    let due: [RetentionDue]
    switch change.recordPath.kind {
    case .trajectory:
      due = record(earlier.records.trajectories).map { context.retention.due($0, by: day, asOf: day) } ?? []
    case .evaluation:
      due =
        record(earlier.records.evaluations).map {
          // Its trajectory may have gone with it.
          context.retention.due(
            $0, of: $0.trajectory.value.flatMap { earlier.trajectory($0) }, by: day, asOf: day)
        } ?? []
    case .coach:
      due = record(earlier.records.coaches).map { context.retention.due($0, by: day, asOf: day) } ?? []
    case .event:
      due = record(earlier.records.events).map { context.retention.due($0, by: day, asOf: day) } ?? []
    case .privacyRequest:
      due =
        record(earlier.records.privacyRequests).map { context.retention.due($0, by: day, asOf: day) } ?? []
    default: due = []
    }
    return due.contains { $0.term.then == .delete && !$0.needsClosing }
  }
}
