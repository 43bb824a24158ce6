import RecordSyntax
import Testing

@testable import CoachPool

/// Who had a trajectory when: its handovers count by their days, in whatever order they stand.
struct HandoverTests {
  private func trajectory(_ handovers: Value) throws -> Trajectory {
    let files = try ExamplePool.files(after: [.edit(ExamplePool.running, .set(["handovers"], handovers))])
    return try #require(
      Pool(files: files).trajectories.first { $0.path == ExamplePool.running })
  }

  /// The coach on each of some days, signed on 3 October.
  private func coaches(_ handovers: Value, on days: [String]) throws -> [String?] {
    let trajectory = try trajectory(handovers)
    return try days.map { trajectory.coach(on: try #require(Day($0))) }
  }

  /// The days on which the first coach and those of the handovers lost it.
  private func left(_ handovers: Value) throws -> [String?] {
    let (trajectory, asOf) = (try trajectory(handovers), try #require(Day("2023-12-31")))
    return ([nil] + trajectory.handovers.items.indices.map { $0 }).map {
      trajectory.leftCoach(handover: $0, asOf: asOf)?.description
    }
  }

  @Test func `the last by day has it, not the last in the list`() throws {
    let swapped: Value = [["on": "2023-12-05", "to": "c"], ["on": "2023-11-21", "to": "b"]]
    #expect(
      try coaches(swapped, on: ["2023-11-20", "2023-11-21", "2023-12-04", "2023-12-05"])
        == ["noor-veldhuis", "b", "b", "c"])
    #expect(try left(swapped) == ["2023-11-21", nil, "2023-12-05"])
  }

  @Test func `of one day the last in the list has it`() throws {
    let same: Value = [["on": "2023-11-21", "to": "b"], ["on": "2023-11-21", "to": "c"]]
    #expect(try coaches(same, on: ["2023-11-20", "2023-11-21"]) == ["noor-veldhuis", "c"])
    #expect(try left(same) == ["2023-11-21", "2023-11-21", nil])
  }

  @Test func `one handed over before it was signed is no longer the first coach's`() throws {
    let early: Value = [["on": "2023-09-26", "to": "b"]]
    #expect(try coaches(early, on: ["2023-10-03"]) == ["b"])
    #expect(try left(early) == ["2023-09-26", nil])
  }

  @Test func `a coach who cannot be read is not the one before`() throws {
    let faulty: Value = [["on": "2023-11-21", "to": true]]
    #expect(try coaches(faulty, on: ["2023-11-20", "2023-11-21"]) == ["noor-veldhuis", nil])
    #expect(try left(faulty) == ["2023-11-21", nil])
  }

  @Test func `one that is still to come has not happened`() throws {
    #expect(try left([["on": "2024-01-09", "to": "b"]]) == [nil, nil])
  }
}
