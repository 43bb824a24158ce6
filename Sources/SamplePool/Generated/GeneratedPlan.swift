internal import RecordSyntax

/// Plans a pool of any size, as it might have grown in three years.
struct GeneratedPlan {
  private let trajectories: Int
  private let asOf = Day.written("2024-06-30")
  private let maker: CourseMaker
  private var dice: Dice

  /// The plan, with the chance that draws the rest.
  static func make(trajectories: Int, seed: UInt64) -> (plan: PoolPlan, dice: Dice) {
    var plan = GeneratedPlan(trajectories: trajectories, dice: Dice(seed: seed))
    let pool = plan.pool()
    return (pool, plan.dice)
  }

  private init(trajectories: Int, dice: Dice) {
    self.trajectories = trajectories
    self.dice = dice
    maker = CourseMaker(asOf: asOf)
  }

  private mutating func pool() -> PoolPlan {
    let coaches = GeneratedCoaches(count: max(12, trajectories / 25)).coaches(&dice)
    let courses = (0..<trajectories).map { _ in course() }
    return PoolPlan(
      organisation: "Zorggroep Elderveen", asOf: asOf, smallestCell: nil,
      // In a small pool there is not enough to do for all coaches that its themes and departments ask for.
      idleMonths: trajectories < 300 ? nil : 12, otherForm: 25, coaches: coaches, courses: courses,
      meetings: meetings(coaches), quotes: ExampleQuotes.all, deletions: [], files: years(courses))
  }

  /// One request; the longest kept were closed three years ago.
  private mutating func course() -> Course {
    let oldest = Day.written("2021-08-02")
    let share = dice.int(1...1000)
    switch share {
    case ...20: return maker.unsigned(.declined, requested: oldest...asOf.adding(days: -30), &dice)
    case ...30:
      return maker.unsigned(.deferred, requested: asOf.adding(days: -300)...asOf.adding(days: -30), &dice)
    case ...70: return maker.unsigned(.withdrawn, requested: oldest...asOf.adding(days: -60), &dice)
    case ...110:
      let referral = dice.pick(Keys.organisationDestinations + Keys.outsideDestinations).key
      return maker.unsigned(
        .elsewhere, requested: oldest...asOf.adding(days: -30), referral: dice.chance(80) ? referral : nil,
        &dice)
    case ...113:
      return maker.unsigned(.requested, requested: asOf.adding(days: -14)...asOf.adding(days: -6), &dice)
    case ...116:
      return maker.unsigned(.intake, requested: asOf.adding(days: -40)...asOf.adding(days: -25), &dice)
    case ...120:
      return maker.unsigned(.introducing, requested: asOf.adding(days: -60)...asOf.adding(days: -36), &dice)
    case ...290: return maker.running(signed: asOf.adding(days: -270)...asOf.adding(days: -4), &dice)
    default:
      while true {
        // The pool grew, so that later years have more.
        let first = dice.pick([
          oldest, oldest, .written("2022-07-01"), .written("2023-01-01"),
        ])
        let window = first...asOf.adding(days: -4)
        if let course = maker.closed(
          maker.usual(&dice), signed: Day.written("2021-04-06")...asOf, closed: window, &dice)
        {
          return course
        }
      }
    }
  }

  /// An inspiration meeting a quarter.
  private mutating func meetings(_ coaches: [CoachPerson]) -> [Meeting] {
    var meetings: [Meeting] = []
    var quarter = Quarter(of: Day.written("2021-07-01"))
    while quarter.last <= asOf {
      let on = maker.day(in: quarter.first...quarter.last, &dice)
      let attendees = dice.some(min(coaches.count, 40), of: coaches.filter { $0.isAvailable(on: on) })
      var meeting = Meeting(
        id: "inspiratie-\(quarter.year)-\(quarter.number)", form: .inspiration, on: on,
        theme: dice.pick(Keys.themes).label, speaker: "Een gastspreker", minutes: 120, cents: 45_000,
        summary: "De coaches wisselden ervaringen uit en oefenden met voorbeelden van de eigen afdelingen.\n")
      meeting.record(attendees.map(\.id), Retention(asOf: asOf))
      meetings.append(meeting)
      quarter = quarter.next
    }
    return meetings
  }

  /// The year that has been published, and the one that is being written.
  private func years(_ courses: [Course]) -> [SampleFile] {
    [
      SampleFile(
        "annual/2022",
        Members.object {
          $0.set("asOf", "2023-03-31")
          $0.set("published", "2023-04-13")
          $0.set("figures", YearTally(courses, year: 2022).figures)
        }, body: "In 2022 is de coachpool verder gegroeid.\n"),
      SampleFile(
        "annual/2023", Members.object { $0.set("asOf", asOf) },
        body: "In 2023 vonden opnieuw veel medewerkers de weg naar de coachpool.\n"),
    ]
  }
}
