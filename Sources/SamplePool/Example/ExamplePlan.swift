internal import RecordSyntax

/// Plans the example pool: a hospital that does not exist, its coaches and one year to report on.
enum ExamplePlan {
  private static let seed: UInt64 = 2023

  /// The plan, with the chance that draws the rest.
  static func make() -> (plan: PoolPlan, dice: Dice) {
    var dice = Dice(seed: seed)
    let asOf = Day.written("2024-06-30")
    let coaches = ExampleCoaches.all
    let courses = ExampleCourses(asOf: asOf).courses(&dice)
    let plan = PoolPlan(
      organisation: "Ziekenhuis Veldermeer", asOf: asOf, smallestCell: 1, idleMonths: 12, otherForm: 6,
      coaches: coaches,
      courses: courses,
      meetings: ExampleMeetings(coaches: coaches, asOf: asOf).meetings(&dice), quotes: ExampleQuotes.all,
      deletions: deletions, files: ExampleRecords(courses: courses, asOf: asOf).files)
    return (plan, dice)
  }

  /// Trajectories of the first spring, deleted when their facts had been kept for three years, and a mistake.
  private static let deletions = [
    Deletion(on: "2022-02-14", id: "t-2022-8wmc", ground: "mistake"),
    Deletion(on: "2024-03-28", id: "t-2021-3hzk", ground: "retention"),
    Deletion(on: "2024-04-30", id: "t-2021-q0vd", ground: "retention"),
    Deletion(on: "2024-04-30", id: "t-2021-7xpa", ground: "retention"),
    Deletion(on: "2024-05-31", id: "t-2021-n5re", ground: "retention"),
    Deletion(on: "2024-06-28", id: "t-2021-b2ys", ground: "retention"),
    Deletion(on: "2024-06-28", id: "t-2021-kk41", ground: "retention"),
  ]
}
