internal import RecordSyntax

/// Which meetings each coach attended, and of which that is not known.
struct EventAttendance {
  private var attended: [[Int]]
  /// Meetings whose attendees were removed.
  private var removed: [(form: EventForm, on: Day)] = []
  /// Years with a meeting that cannot be read.
  private var unclearYears: Set<Int> = []

  /// Groups the meetings of a pool by coach.
  init(_ pool: Pool) {
    attended = Array(repeating: [], count: pool.coaches.count)
    for (_, path) in pool.unreadable where path.kind == .event {
      if let year = path.year { unclearYears.insert(year) }
    }
    for (number, event) in pool.events.enumerated() {
      if event.header.hasStructureError, let year = event.header.folderYear { unclearYears.insert(year) }
      if event.header.hasRemoved(.staff), let form = event.form.value, let on = event.on.value {
        removed.append((form, on))
      }
      for id in event.attendees.items {
        if let coach = pool.coachNumber(id) { attended[coach].append(number) }
      }
    }
  }

  /// The meetings that the coach at a place in the pool's list attended, by their places.
  func ofCoach(_ number: Int) -> [Int] { attended[number] }

  /// Whether a meeting of a form in some days may have been attended by anyone.
  func mayBeMissing(_ form: EventForm, in days: ClosedRange<Day>) -> Bool {
    unclearYears.contains(days.lowerBound.year)
      || removed.contains { $0.form == form && days.contains($0.on) }
  }

  /// The first day of which no meeting has been deleted yet.
  func firstKnown(_ contract: Contract, asOf: Day) -> Day {
    let months = contract.retention.terms.filter { $0.kind == .event && $0.then == .delete }
      .map(\.months).min()
    return months.map { asOf.adding(months: -$0).adding(days: 1) } ?? .first(of: 1)
  }
}
