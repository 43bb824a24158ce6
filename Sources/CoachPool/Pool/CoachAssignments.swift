/// Which trajectories each coach took on, and which came to them by a handover.
///
/// Grouped once, so that no rule looks coaches up for every trajectory or goes through all trajectories for every coach.
struct CoachAssignments: Sendable {
  /// One trajectory of a coach.
  struct Assignment: Sendable {
    /// Its place in the pool's list.
    let trajectory: Int32
    /// The place in its list of the handover by which it came to the coach; -1 for the one who began it.
    let handover: Int32
  }

  private let assignments: Groups<Assignment>

  /// Groups the trajectories of a pool by coach.
  init(_ pool: Pool) {
    var owned: [(group: Int32, element: Assignment)] = []
    owned.reserveCapacity(pool.trajectories.count)
    func add(_ id: Field<String>, _ trajectory: Int, _ handover: Int) {
      guard case .value(let id) = id, let coach = pool.coachNumber(id) else { return }
      owned.append((Int32(coach), Assignment(trajectory: Int32(trajectory), handover: Int32(handover))))
    }
    for number in pool.trajectories.indices {
      add(pool.trajectories[number].coach, number, -1)
      guard case .value(let handovers) = pool.trajectories[number].handovers else { continue }
      for (index, handover) in handovers.enumerated() { add(handover.to, number, index) }
    }
    assignments = Groups(owned, count: pool.coaches.count)
  }

  /// The trajectories of the coach at a place in the pool's list, in the order of their paths.
  subscript(coach: Int) -> ArraySlice<Assignment> { assignments[coach] }
}
