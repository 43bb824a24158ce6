internal import RecordSyntax

/// The records of a pool that count in a year.
struct CountedPool {
  let pool: Pool
  let period: FigurePeriod
  /// The trajectories of kinds that count in the pool, faulty ones left out, in the order of their paths.
  let trajectories: [Trajectory]
  /// Signed by the end and not closed before the beginning.
  let total: [Trajectory]
  /// Signed and closed within the period.
  let closed: [Trajectory]
  private let leftOut: Set<String>

  init(_ pool: Pool, _ period: FigurePeriod, leftOut: Set<String>) {
    self.pool = pool
    self.period = period
    self.leftOut = leftOut
    trajectories = pool.trajectories.filter { trajectory in
      guard !leftOut.contains(trajectory.path), let kind = trajectory.kind.value else { return false }
      return pool.contract.kinds[kind]?.countsInPool == true
    }
    total = trajectories.filter { trajectory in
      guard let signed = trajectory.signed, signed <= period.last else { return false }
      return trajectory.isOpen(on: period.first.adding(days: -1))
    }
    closed = trajectories.filter { $0.signed != nil && period.contains($0.closedOn) }
  }

  var contract: Contract { pool.contract }

  /// Whether nobody asked before the year, as far as is known: no record and no annual record is of an earlier one.
  var isFirstYear: Bool {
    !pool.annuals.contains { $0.year.map { $0 < period.year } == true }
      && trajectories.allSatisfy { $0.requested.value?.on.value.map { period.first <= $0 } == true }
  }

  func isLeftOut(_ record: some Record) -> Bool { leftOut.contains(record.path) }

  /// The kind of a trajectory that counts.
  func kind(of trajectory: Trajectory) -> CoachingKind? {
    trajectory.kind.value.flatMap { contract.kinds[$0] }
  }

  /// The coachee's evaluation some time after the end, if one was given by the day of judgement.
  func evaluation(of trajectory: Trajectory) -> Evaluation? {
    pool.evaluations(ofTrajectory: trajectory.id).first { evaluation in
      evaluation.by.value == .coachee && evaluation.moment.value == .after && !isLeftOut(evaluation)
        && evaluation.on.value.map { $0 <= period.asOf } == true
    }
  }
}
