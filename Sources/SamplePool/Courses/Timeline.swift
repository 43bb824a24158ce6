internal import RecordSyntax

/// The days of one course, in the order in which the procedure goes.
struct Timeline {
  var requested: Day
  var decision: Day
  var intake: Day?
  var introductions: [Day] = []
  var signed: Day?
  var held: [Day] = []
  var missed: [Day] = []
  var planned: [Day] = []
  var closed: Day?

  /// When coachee and the coach who takes over met, after the second session.
  var metSuccessor: Day? {
    held.count > 2 ? WorkCalendar().onOrAfter(held[1].adding(days: 2)) : nil
  }

  /// The day from which terms run: of closing, of the refusal or of advice elsewhere.
  func ended(_ fate: Course.Fate) -> Day? {
    switch fate {
    case .declined: decision
    case .elsewhere: intake
    default: closed
    }
  }
}

/// Draws the days of courses.
struct TimelineMaker {
  let asOf: Day
  let calendar = WorkCalendar()

  /// The days of a course.
  func timeline(of course: Course, _ dice: inout Dice) -> Timeline {
    course.isSigned ? signed(course, &dice) : unsigned(course, &dice)
  }

  /// Backwards from the signing to the request, and forwards to the end.
  private func signed(_ course: Course, _ dice: inout Dice) -> Timeline {
    var introductions: [Day] = []
    if !course.isExternal {
      // With a coach who takes over, there is another one under way.
      let more =
        course.isHandedOver
        ? 0
        : course.deviation?.form == .tooManyIntroductions
          ? 3
          : dice.pick(weighted: [(element: 0, weight: 78), (element: 1, weight: 18), (element: 2, weight: 4)])
      introductions = [before(course.start, 2...10, &dice)]
      for _ in 0..<more { introductions.insert(before(introductions[0], 6...14, &dice), at: 0) }
    }
    let intake = before(introductions.first ?? course.start, 5...14, &dice)
    let requested = before(intake, 5...21, &dice)
    var timeline = Timeline(requested: requested, decision: after(requested, 0...4, &dice))
    timeline.intake = intake
    timeline.introductions = introductions
    timeline.signed = course.start
    timeline.closed = course.end
    let first = min(after(course.start, 3...12, &dice), course.end ?? asOf)
    var last = max(first, before(course.end ?? asOf, course.end == nil ? 3...16 : 0...10, &dice))
    // Who stops early is often still on the books for a while.
    if course.end != nil { last = min(last, first.adding(days: max(0, course.sessions - 1) * 42)) }
    timeline.held = spread(course.sessions, from: first, to: last, until: course.end ?? asOf, &dice)
    addMissed(to: &timeline, &dice)
    return timeline
  }

  /// Forwards from the request, as far as it came.
  private func unsigned(_ course: Course, _ dice: inout Dice) -> Timeline {
    var timeline = Timeline(requested: course.start, decision: after(course.start, 0...4, &dice))
    switch course.fate {
    case .requested, .declined, .deferred: return timeline
    default: timeline.intake = after(course.start, 5...14, &dice)
    }
    guard let intake = timeline.intake, course.fate != .intake, course.fate != .elsewhere else {
      return timeline
    }
    let introduction = after(intake, 4...9, &dice)
    if course.fate == .introducing || dice.chance(60) { timeline.introductions = [introduction] }
    if course.fate == .withdrawn { timeline.closed = after(introduction, 1...7, &dice) }
    return timeline
  }

  /// Different workdays, evenly spread with some play; the last is no later than a day.
  private func spread(_ count: Int, from first: Day, to last: Day, until end: Day, _ dice: inout Dice)
    -> [Day]
  {
    guard count > 0 else { return [] }
    var days: [Day] = []
    let span = last.days(since: first)
    for number in 0..<count {
      let steps = max(count - 1, 1)
      let play = number == 0 || number == steps ? 0 : dice.int(-2...2)
      var day = calendar.onOrAfter(first.adding(days: span * number / steps + play))
      if let previous = days.last, day <= previous { day = calendar.onOrAfter(previous.adding(days: 1)) }
      days.append(day)
    }
    // A holiday may have pushed the last one past the end.
    if let day = days.last, day > end { days[days.count - 1] = calendar.onOrBefore(end) }
    return days
  }

  private func addMissed(to timeline: inout Timeline, _ dice: inout Dice) {
    guard timeline.held.count > 2, dice.chance(8) else { return }
    let index = dice.int(1...timeline.held.count - 1)
    let gap = timeline.held[index].days(since: timeline.held[index - 1])
    let day = calendar.onOrAfter(timeline.held[index - 1].adding(days: gap / 2))
    if day < timeline.held[index], day > timeline.held[index - 1] { timeline.missed = [day] }
  }

  private func before(_ day: Day, _ days: ClosedRange<Int>, _ dice: inout Dice) -> Day {
    calendar.onOrBefore(day.adding(days: -dice.int(days)))
  }

  private func after(_ day: Day, _ days: ClosedRange<Int>, _ dice: inout Dice) -> Day {
    calendar.onOrAfter(day.adding(days: dice.int(days)))
  }
}
