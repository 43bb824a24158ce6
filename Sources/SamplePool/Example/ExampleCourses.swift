internal import RecordSyntax

/// The life courses of the example: how many of each there are, by when they were signed and closed.
struct ExampleCourses {
  /// The day on which the data of one coachee were erased at their request.
  static let erasure = Day.written("2023-09-14")

  let asOf: Day
  private let maker: CourseMaker

  init(asOf: Day) {
    self.asOf = asOf
    maker = CourseMaker(asOf: asOf)
  }

  /// All of them.
  func courses(_ dice: inout Dice) -> [Course] {
    var courses: [Course] = []
    courses += usual(
      18, signed: window("2021-04-06", "2021-10-29"), closed: window("2021-08-02", "2021-12-23"), &dice)
    courses += usual(
      30, signed: window("2021-05-03", "2021-12-23"), closed: window("2022-01-10", "2022-09-30"), &dice)
    courses += usual(
      52, signed: window("2022-01-10", "2022-10-31"), closed: window("2022-03-07", "2022-12-23"), &dice)
    if let index = courses.lastIndex(where: { $0.referral == nil && $0.closingReason == "completed" }) {
      courses[index].erased = Self.erasure
    }
    courses += reported(&dice)
    courses += usual(
      55, signed: window("2023-06-05", "2023-12-22"), closed: window("2024-01-08", "2024-06-26"), &dice)
    courses += running(16, window("2023-09-04", "2023-12-22"), &dice)
    courses += usual(
      8, signed: window("2024-01-08", "2024-03-29"), closed: window("2024-03-25", "2024-06-26"), &dice)
    courses += running(50, window("2024-01-08", "2024-06-26"), &dice)
    return courses + unsigned(&dice)
  }

  /// The courses closed in the year that is reported on: 62 carried over into it and 46 begun in it.
  private func reported(_ dice: inout Dice) -> [Course] {
    let ended = dice.shuffled(ReportedYear.ended)
    let earlier = (signed: window("2022-02-07", "2022-12-22"), closed: window("2023-01-09", "2023-09-29"))
    let later = (signed: window("2023-01-09", "2023-11-17"), closed: window("2023-02-27", "2023-12-22"))
    return ended.enumerated().compactMap { index, one in
      var own = Dice(seed: dice.next())
      let windows = index < 62 ? earlier : later
      return maker.closed(one, signed: windows.signed, closed: windows.closed, &own)
    }
  }

  private func usual(
    _ count: Int, signed: ClosedRange<Day>, closed: ClosedRange<Day>, _ dice: inout Dice
  ) -> [Course] {
    (0..<count).compactMap { _ in
      var own = Dice(seed: dice.next())
      // One that does not fit between the windows gives way to another.
      for _ in 0..<50 {
        if let course = maker.closed(maker.usual(&own), signed: signed, closed: closed, &own) {
          return course
        }
      }
      return nil
    }
  }

  private func running(_ count: Int, _ signed: ClosedRange<Day>, _ dice: inout Dice) -> [Course] {
    (0..<count).map { _ in
      var own = Dice(seed: dice.next())
      return maker.running(signed: signed, &own)
    }
  }

  /// Requests that came to nothing, were put off or helped elsewhere, and those that are under way.
  private func unsigned(_ dice: inout Dice) -> [Course] {
    let all = window("2021-09-06", "2024-05-10")
    let late = window("2023-09-04", "2024-05-10")
    var plan: [(fate: Course.Fate, window: ClosedRange<Day>, referral: String?)] = []
    plan += Array(repeating: (.declined, all, nil), count: 7)
    plan += Array(repeating: (.deferred, late, nil), count: 3)
    plan += Array(repeating: (.withdrawn, all, nil), count: 11)
    plan += Array(repeating: (.elsewhere, all, nil), count: 3)
    plan += [
      "bedrijfsmaatschappelijk-werk", "loopbaanontwikkeling", "loopbaanontwikkeling", "loopbaanontwikkeling",
      "leiderschapscentrum", "leidinggevende", "hr-adviseur", "externe-coach", "testbureau",
    ].map { (.elsewhere, all, $0) }
    plan += Array(repeating: (.introducing, window("2024-05-13", "2024-05-30"), nil), count: 5)
    plan += Array(repeating: (.intake, window("2024-05-27", "2024-06-07"), nil), count: 4)
    plan += Array(repeating: (.requested, window("2024-06-12", "2024-06-26"), nil), count: 4)
    return plan.map {
      var own = Dice(seed: dice.next())
      return maker.unsigned($0.fate, requested: $0.window, referral: $0.referral, &own)
    }
  }

  private func window(_ first: String, _ last: String) -> ClosedRange<Day> {
    Day.written(first)...Day.written(last)
  }
}
