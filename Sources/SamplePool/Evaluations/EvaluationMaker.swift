internal import RecordSyntax

/// Writes the evaluations of one course.
struct EvaluationMaker {
  let course: Course
  let timeline: Timeline
  let trajectory: String
  /// What is agreed on the manager's part.
  let manager: String?
  let invited: Day?
  let asOf: Day
  private let calendar = WorkCalendar()

  init(_ course: Course, _ timeline: Timeline, trajectory: String, record: Value, asOf: Day) {
    self.course = course
    self.timeline = timeline
    self.trajectory = trajectory
    self.asOf = asOf
    manager = record["agreement"]?["manager"]?.text
    invited = record["evaluationInvited"]?.text.flatMap { Day($0) }
  }

  /// An evaluation with its day.
  struct Filled {
    let on: Day
    let record: Value
  }

  /// What was filled in: by a good half of the coachees after half a year, by some at the end, by some managers.
  func evaluations(quotes: inout QuoteBook, _ dice: inout Dice) -> [Filled] {
    var filled: [Filled] = []
    if let invited, dice.chance(57) {
      let on = after(invited, 2...24, &dice)
      if on <= asOf {
        let quote = dice.chance(24) ? quotes.next() : nil
        filled.append(Filled(on: on, record: record("coachee", "after", on, quote: quote, &dice)))
      }
    }
    guard let closed = timeline.closed, course.closingReason == "completed" else { return filled }
    let on = after(closed, 1...14, &dice)
    guard on <= asOf else { return filled }
    if dice.chance(10) {
      filled.append(Filled(on: on, record: record("coachee", "end", on, quote: nil, &dice)))
    }
    if manager == "end" || manager == "start-and-end", dice.chance(35) {
      filled.append(Filled(on: on, record: record("manager", "end", on, quote: nil, &dice)))
    }
    return filled
  }

  private func record(
    _ by: String, _ moment: String, _ on: Day, quote: String?, _ dice: inout Dice
  ) -> Value {
    let blocks = by == "manager" ? ["procedure", "goals"] : ["procedure", "relation", "goals", "method"]
    let base = dice.pick(weighted: [
      (element: 7, weight: 30), (element: 8, weight: 50), (element: 9, weight: 20),
    ])
    return Members.object { evaluation in
      evaluation.set("trajectory", trajectory)
      evaluation.set("by", by)
      evaluation.set("moment", moment)
      evaluation.set("on", on)
      evaluation.set(
        "scores",
        .object(blocks.map { .init($0, .number(Decimal(min(10, base + dice.pick([-1, 0, 0, 1]))))) }))
      evaluation.set("worthIt", min(10, base + dice.int(0...1)))
      if by == "coachee" { evaluation.set("recommend", min(10, base + dice.int(0...2))) }
      if let quote {
        evaluation.set("quotes", [["text": .string(quote), "consentOn": .day(on)]])
      }
    }
  }

  private func after(_ day: Day, _ days: ClosedRange<Int>, _ dice: inout Dice) -> Day {
    calendar.onOrAfter(day.adding(days: dice.int(days)))
  }
}

extension Value {
  /// The text, if it is one.
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
