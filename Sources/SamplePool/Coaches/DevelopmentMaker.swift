internal import RecordSyntax

/// Writes the intervision, supervision and training with which a coach keeps to the norms.
struct DevelopmentMaker {
  let coach: CoachPerson
  let asOf: Day
  /// The meetings of the pool that the coach attended.
  let attended: [Meeting]
  private let calendar = WorkCalendar()

  init(_ coach: CoachPerson, asOf: Day, attended: [Meeting]) {
    self.coach = coach
    self.asOf = asOf
    self.attended = attended
  }

  /// One entry a quarter, supervision once and training twice a year, unless the pool's meetings gave it already.
  func entries(_ dice: inout Dice) -> [Value] {
    let last = min(coach.until ?? asOf, asOf)
    var entries: [Entry] = []
    var quarter = Quarter(of: coach.since)
    while quarter.first <= last {
      let days = max(quarter.first, coach.since)...min(quarter.last, last)
      if !attended.contains(where: { $0.form == .intervision && days.contains($0.on) }) {
        entries.append(Entry(on: day(in: days, &dice), form: .intervision, minutes: dice.pick([90, 120])))
      }
      quarter = quarter.next
    }
    for year in coach.since.year...last.year {
      let days = max(.first(of: year), coach.since)...min(.last(of: year), last)
      entries.append(Entry(on: day(in: days, &dice), form: .supervision, minutes: 90))
      let trained = attended.filter { $0.form == .training && days.contains($0.on) }
      for _ in 0..<max(0, 2 - trained.count) {
        var on = day(in: days, &dice)
        // Two courses on one day would count as one.
        while entries.contains(where: { $0.form == .training && $0.on == on })
          || trained.contains(where: { $0.on == on })
        {
          on = calendar.onOrAfter(on.adding(days: 1))
        }
        entries.append(Entry(on: on, form: .training, minutes: 480))
      }
    }
    let setting = dice.pick(["own-network", "association"])
    return entries.sorted { ($0.on, $0.form.rawValue) < ($1.on, $1.form.rawValue) }
      .map { $0.value(setting, &dice) }
  }

  private func day(in days: ClosedRange<Day>, _ dice: inout Dice) -> Day {
    let span = days.upperBound.days(since: days.lowerBound)
    let day = calendar.onOrAfter(days.lowerBound.adding(days: dice.int(0...span)))
    return min(day, calendar.onOrBefore(days.upperBound))
  }

  private struct Entry {
    let on: Day
    let form: Meeting.Form
    let minutes: Int

    func value(_ setting: String, _ dice: inout Dice) -> Value {
      Members.object {
        $0.set("on", on)
        $0.set("form", form.rawValue)
        $0.set("minutes", minutes)
        if form == .intervision { $0.set("group", dice.int(4...6)) }
        $0.set("with", setting)
      }
    }
  }
}
