internal import RecordSyntax

/// The coaches with the trajectories they have, so that no one gets more at once than they can take.
struct Roster {
  let coaches: [CoachPerson]
  private var taken: [[ClosedRange<Day>]]

  init(_ coaches: [CoachPerson]) {
    self.coaches = coaches
    taken = Array(repeating: [], count: coaches.count)
  }

  /// Finds a coach for a trajectory and gives it to them; `nil` when no one is free.
  ///
  /// Of the first few that are found from a random one on, the one with the fewest trajectories so far.
  mutating func assign(
    kind: String, from first: Day, to last: Day, but other: String? = nil, _ dice: inout Dice
  ) -> CoachPerson? {
    let offset = dice.int(0...coaches.count - 1)
    var best: Int?
    var seen = 0
    for step in coaches.indices {
      let index = (offset + step) % coaches.count
      guard coaches[index].id != other, canTake(index, kind, first, last) else { continue }
      if best.map({ taken[index].count < taken[$0].count }) ?? true { best = index }
      seen += 1
      if seen == 5 { break }
    }
    guard let best else { return nil }
    taken[best].append(first...last)
    return coaches[best]
  }

  /// Some coach who is there on a day, other than those named.
  func anyone(on day: Day, but others: [String], _ dice: inout Dice) -> CoachPerson? {
    let offset = dice.int(0...coaches.count - 1)
    return coaches.indices.lazy.map { coaches[(offset + $0) % coaches.count] }
      .first { $0.isAvailable(on: day) && !others.contains($0.id) }
  }

  private func canTake(_ index: Int, _ kind: String, _ first: Day, _ last: Day) -> Bool {
    let coach = coaches[index]
    guard coach.kinds.contains(kind), coach.isAvailable(on: first), coach.until.map({ last <= $0 }) ?? true
    else { return false }
    let overlapping = taken[index].filter { $0.lowerBound <= last && first <= $0.upperBound }
    guard overlapping.count >= coach.capacity else { return true }
    // The busiest moment is the start of one of them.
    return ([first] + overlapping.map(\.lowerBound)).allSatisfy { moment in
      moment < first || overlapping.filter { $0.contains(moment) }.count < coach.capacity
    }
  }
}
