import RecordSyntax
import Testing

@testable import CoachPool

/// What was held by a day or on one of some days.
struct HeldTests {
  private static let talks: [(String, Value)] = [
    (
      "sessions",
      [
        ["on": "2023-03-01", "minutes": 60], ["on": "2023-03-05", "minutes": 60, "missed": true],
        ["on": "2023-03-10", "minutes": 60], ["on": "2023-03-08", "minutes": 60, "planned": true],
      ]
    ),
    (
      "followUps",
      [["on": "2023-07-01", "minutes": 45], ["on": "2023-07-02", "minutes": 45, "planned": true]]
    ),
  ]

  @Test func `a session or follow-up that was missed or is planned was not held`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01", closed: "2023-03-31", more: Self.talks)
    let trajectory = try #require(pool.pool.trajectories.first)
    let march = try SmallPool.day("2023-03-01")...SmallPool.day("2023-03-09")
    #expect(trajectory.sessions.items.map { $0.wasHeld(in: march) } == [true, false, false, false])
    #expect(try trajectory.heldCount(by: SmallPool.day("2023-03-09")) == 1)
    let july = try SmallPool.day("2023-07-01")...SmallPool.day("2023-07-31")
    #expect(trajectory.followUps.items.map { $0.wasHeld(in: july) } == [true, false])
    #expect(trajectory.followUps.items.map { $0.wasHeld(by: july.upperBound) } == [true, false])
    #expect(trajectory.followUps.items.map { $0.wasHeld(in: march) } == [false, false])
  }
}
