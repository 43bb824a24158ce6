import Foundation
import TestSupport
import Testing

/// Commands that write, with something going wrong at random: no file is damaged, and a second run finishes.
///
/// `COACHPOOL_FAULT_ROUNDS=1000` makes it a thousand rounds; each is named by its seed.
struct FaultRoundTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["COACHPOOL_FAULT_ROUNDS"].flatMap(UInt64.init) ?? 12

  @Test func `whatever goes wrong, nothing is damaged and a second run finishes it`() throws {
    var ends: [InterruptedWriteTests.Case: FaultRound.Ends] = [:]
    for command in InterruptedWriteTests.Case.allCases { ends[command] = try FaultRound.Ends(command) }
    var counts: [String: Int] = [:]
    for seed in 0..<Self.count {
      var round = try FaultRound(seed: seed)
      let faults = try round.faults(try #require(ends[round.command]))
      #expect(faults == [], "round \(seed): \(round.command), \(round.fault)")
      counts["\(round.fault)", default: 0] += 1
    }
    if Self.count > 100 { print("rounds by fault: \(counts.sorted { $0.key < $1.key })") }
  }
}
