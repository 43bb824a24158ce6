internal import RecordSyntax

/// What one coach did for the profession in a period: meetings attended and what was done elsewhere.
///
/// The same day and form twice counts once, with the longer duration.
struct CoachDevelopment {
  private var done: [(form: EventForm, on: Day, minutes: Int)] = []

  /// - Parameter attended: the meetings that the coach attended.
  init(_ coach: Coach, _ attended: some Sequence<Event>, _ period: FigurePeriod) {
    for event in attended { add(event.form.value, event.on.value, event.minutes.value, period) }
    for entry in coach.development.items {
      add(entry.form.value, entry.on.value, entry.minutes.value, period)
    }
  }

  private mutating func add(_ form: EventForm?, _ on: Day?, _ minutes: Int?, _ period: FigurePeriod) {
    guard let form, let on, period.contains(on) else { return }
    if let index = done.firstIndex(where: { $0.form == form && $0.on == on }) {
      done[index].minutes = max(done[index].minutes, minutes ?? 0)
    } else {
      done.append((form, on, minutes ?? 0))
    }
  }

  /// How often a form was done.
  func count(_ form: EventForm) -> Int { done.count { $0.form == form } }

  /// The minutes of a form from one day to another; what does not fit counts as more than any norm.
  func minutes(_ form: EventForm, _ days: ClosedRange<Day>) -> Int {
    var sum = ExactSum()
    for entry in done where entry.form == form && days.contains(entry.on) { sum.add(entry.minutes) }
    return sum.value ?? .max
  }
}
