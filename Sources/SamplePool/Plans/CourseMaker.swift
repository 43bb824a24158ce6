internal import RecordSyntax

/// Draws courses within windows of time.
struct CourseMaker {
  let asOf: Day
  private let calendar = WorkCalendar()

  init(asOf: Day) { self.asOf = asOf }

  /// A life course that was closed, before it is put in time.
  struct Ended {
    var kind: SampleKind
    var reason: String
    var sessions: Int
    var referral: String?
    var isExternal = false
    var isHandedOver = false
    var deviation: Deviation?
  }

  /// A closed course, signed in one window and closed in another; `nil` when it does not fit between them.
  func closed(
    _ ended: Ended, signed: ClosedRange<Day>, closed: ClosedRange<Day>, _ dice: inout Dice
  ) -> Course? {
    for _ in 0..<2000 {
      let end = day(in: closed, &dice)
      let days = ended.sessions * dice.int(17...34) + dice.int(20...50)
      let start = calendar.onOrBefore(end.adding(days: -min(days, ended.kind.mostDays)))
      guard signed.contains(start) else { continue }
      return Course(
        kind: ended.kind, fate: .closed(ended.reason), start: start, end: end, sessions: ended.sessions,
        isExternal: ended.isExternal, isHandedOver: ended.isHandedOver, referral: ended.referral,
        deviation: ended.deviation)
    }
    return nil
  }

  /// A course signed in a window that still runs, with a session every month or so.
  func running(signed: ClosedRange<Day>, _ dice: inout Dice) -> Course {
    let start = day(in: signed, &dice)
    let days = asOf.days(since: start)
    let kind = days > 150 ? dice.pick([SampleKind.regular, .leadership]) : kind(&dice)
    let most = days > 200 ? kind.most - 1 : kind.usual - 1
    let sessions = days < 25 ? 0 : max(1, min(most, days / dice.int(27...38)))
    return Course(
      kind: kind, fate: .running, start: start, sessions: sessions,
      isExternal: kind.isExternalToo && dice.chance(5))
  }

  /// A request that was never signed.
  func unsigned(_ fate: Course.Fate, requested: ClosedRange<Day>, referral: String? = nil, _ dice: inout Dice)
    -> Course
  {
    Course(kind: kind(&dice), fate: fate, start: day(in: requested, &dice), referral: referral)
  }

  /// A life course as they usually go: most are completed.
  func usual(_ dice: inout Dice) -> Ended {
    let reason = dice.pick(weighted: [
      (element: "completed", weight: 80), (element: "stopped-by-coachee", weight: 5),
      (element: "stopped-by-coach", weight: 1), (element: "left", weight: 3),
      (element: "no-contact", weight: 2),
      (element: "no-click", weight: 1), (element: "referred", weight: 8),
    ])
    let kind = kind(&dice)
    var ended = Ended(kind: kind, reason: reason, sessions: 0)
    if reason == "completed" {
      let play = dice.pick([-2, -1, -1, 0, 0, 0, 0, 1, 2])
      ended.sessions = kind.key == Keys.career ? dice.int(2...4) : kind.usual + play
      ended.isExternal = kind.isExternalToo && dice.chance(6)
      ended.isHandedOver = !ended.isExternal && dice.chance(2)
    } else {
      ended.sessions = dice.int(1...min(4, kind.usual))
    }
    if reason == "referred" || (!ended.isExternal && dice.chance(12)) {
      ended.referral = dice.pick(weighted: [
        (element: "loopbaanontwikkeling", weight: 6), (element: "leiderschapscentrum", weight: 4),
        (element: "bedrijfsmaatschappelijk-werk", weight: 2), (element: "leidinggevende", weight: 1),
        (element: "hr-adviseur", weight: 1),
      ])
    }
    return ended
  }

  /// A workday of a window.
  func day(in window: ClosedRange<Day>, _ dice: inout Dice) -> Day {
    let span = window.upperBound.days(since: window.lowerBound)
    let day = calendar.onOrAfter(window.lowerBound.adding(days: dice.int(0...span)))
    return day <= window.upperBound ? day : calendar.onOrBefore(window.upperBound)
  }

  private func kind(_ dice: inout Dice) -> SampleKind {
    dice.pick(weighted: [
      (element: .regular, weight: 66), (element: .leadership, weight: 20), (element: .career, weight: 14),
    ])
  }
}
