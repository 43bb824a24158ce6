import RecordSyntax
import Testing

@testable import CoachPool

/// How far a trajectory has come on a day.
struct TrajectoryStateTests {
  private static func pool(_ outcome: String) -> SmallPool {
    var pool = SmallPool()
    pool.add(
      "t-1", requested: "2023-01-02", signed: "2023-08-01",
      more: [
        ("decision", ["on": "2023-02-01", "outcome": .string(outcome)]), ("intake", ["on": "2023-06-01"]),
      ])
    return pool
  }

  @Test(arguments: [
    ("2023-01-31", TrajectoryState.requested, "requested"), ("2023-02-01", .deferred, "requested"),
    ("2023-05-31", .deferred, "requested"), ("2023-06-01", .intake, "intake"),
    ("2023-08-01", .running, "running"),
  ])
  func `a request stays put off until the day of its intake`(
    _ asOf: String, _ state: TrajectoryState, _ published: String
  ) throws {
    let pool = Self.pool("deferred").pool
    #expect(try pool.trajectories[0].state(asOf: SmallPool.day(asOf)) == state)
    #expect(try Self.indexed(pool, asOf) == published)
  }

  @Test(arguments: [("2023-05-31", "requested"), ("2023-06-01", "intake")])
  func `the index does not tell of an intake before its day`(_ asOf: String, _ published: String) throws {
    #expect(try Self.indexed(Self.pool("declined").pool, asOf) == published)
  }

  /// The state in the index, which has no word of a refusal.
  private static func indexed(_ pool: Pool, _ asOf: String) throws -> String? {
    let indexes = try Indexes(pool, asOf: SmallPool.day(asOf)) { _ in nil }
    let line = try #require(indexes.files.first { $0.name == "trajectories.jsonl" }).text
    return line.split(separator: "\"").drop { $0 != "state" }.dropFirst(2).first.map(String.init)
  }
}
