/// Which trajectories each coach took on, and which came to them by a handover.
///
/// Sorted by counting, so that no rule looks coaches up for every trajectory or goes through all trajectories for every
/// coach.
struct CoachAssignments: Sendable {
  /// One trajectory of a coach.
  struct Assignment: Sendable {
    /// Its place in the pool's list.
    let trajectory: Int32
    /// The place in its list of the handover by which it came to the coach; -1 for the one who began it.
    let handover: Int32
  }

  private let assignments: [Assignment]
  private let bounds: [Int32]

  /// Groups the trajectories of a pool by coach.
  init(_ pool: Pool) {
    var owned: [(coach: Int32, assignment: Assignment)] = []
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
    var bounds = [Int32](repeating: 0, count: pool.coaches.count + 1)
    for (coach, _) in owned { bounds[Int(coach) + 1] += 1 }
    for index in bounds.indices.dropFirst() { bounds[index] += bounds[index - 1] }
    var next = bounds
    var sorted = [Assignment](repeating: Assignment(trajectory: 0, handover: 0), count: owned.count)
    for (coach, assignment) in owned {
      sorted[Int(next[Int(coach)])] = assignment
      next[Int(coach)] += 1
    }
    self.bounds = bounds
    assignments = sorted
  }

  /// The trajectories of the coach at a place in the pool's list, in the order of their paths.
  subscript(coach: Int) -> ArraySlice<Assignment> {
    assignments[Int(bounds[coach])..<Int(bounds[coach + 1])]
  }
}
