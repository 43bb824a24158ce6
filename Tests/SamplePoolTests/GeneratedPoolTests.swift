import CoachPool
import RecordSyntax
import Testing

@testable import SamplePool

@Suite struct `A generated pool` {
  @Test func `has the same bytes for the same numbers`() throws {
    let first = try Program.files(GeneratedPlan.make(trajectories: 60, seed: 7))
    let second = try Program.files(GeneratedPlan.make(trajectories: 60, seed: 7))
    #expect(first.map(\.path) == second.map(\.path))
    #expect(first.map(\.text) == second.map(\.text))
  }

  @Test func `has other bytes for another seed`() throws {
    let first = try Program.files(GeneratedPlan.make(trajectories: 60, seed: 7))
    let second = try Program.files(GeneratedPlan.make(trajectories: 60, seed: 8))
    #expect(first.map(\.path) != second.map(\.path))
  }

  @Test func `has as many trajectories as were asked for, and a coach for every 25`() throws {
    let pool = try Program.files(GeneratedPlan.make(trajectories: 500, seed: 1)).pool
    #expect(pool.trajectories.count == 500)
    #expect(pool.coaches.count == 20)
  }

  @Test(arguments: [(0, 1), (30, 4), (500, 1), (120, 2), (120, 3)] as [(Int, UInt64)])
  func `keeps to every rule`(trajectories: Int, seed: UInt64) throws {
    let findings = try Program.files(GeneratedPlan.make(trajectories: trajectories, seed: seed)).findings()
    #expect(findings.isEmpty, "\(findings.prefix(10).joined(separator: "\n"))")
  }

  @Test func `can be as small as nothing`() throws {
    let files = try Program.files(GeneratedPlan.make(trajectories: 0, seed: 1))
    #expect(files.contains { $0.path == Contract.path })
    #expect(files.pool.trajectories.isEmpty)
  }
}
