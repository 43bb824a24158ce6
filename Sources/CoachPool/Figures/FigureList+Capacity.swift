internal import RecordSyntax

extension FigureList {
  /// How much of what coaches can take was taken on the last day of the period, over all of them together.
  ///
  /// How many a coach can take is for the pool's own people. Beside what was running a share tells how many places there
  /// were, and the same of another year how many a coach had who came or left; in tens of percents it does not.
  mutating func addCapacity(_ counted: CountedPool) {
    let last = counted.period.last
    let coaches = counted.pool.coaches.filter { coach in
      !counted.isLeftOut(coach) && coach.isInPool(on: last) && coach.capacity.value.map { $0 > 0 } == true
    }
    var places = ExactSum()
    for coach in coaches { places.add(coach.capacity.value ?? 0) }
    let ids = Set(coaches.map(\.id))
    // What does not count in the report takes a coach's time all the same.
    let taken = counted.pool.trajectories.filter { trajectory in
      !counted.isLeftOut(trajectory) && trajectory.isInternal
        && trajectory.signed.map { $0 <= last } == true && trajectory.isOpen(on: last)
        && trajectory.coach(on: last).map(ids.contains) == true
    }
    add(
      Figure(
        FigureName.capacityUsed,
        Phrase(
          nl: "Plaatsen bij coaches die bezet waren, op tien procent",
          en: "Places with coaches that were taken, to ten percent"),
        Phrase(
          nl: """
            lopende trajecten op \(last.written) bij coaches die dan in de pool zitten, gedeeld door hoeveel zij er \
            samen aankunnen volgens wat nu is vastgelegd, afgerond op tien procent
            """,
          en: """
            trajectories running on \(last.written) with coaches who are in the pool then, divided by how many these \
            can take together as it is recorded now, to ten percent
            """),
        unit: .perMille,
        value: places.value.flatMap { Rounding.ratio(taken.count, $0, scale: 10) }.map { $0 * 100 },
        people: coaches.count, group: FigureName.running,
        records: (coaches.map(\.path) + taken.map(\.path)).sorted()))
  }
}
