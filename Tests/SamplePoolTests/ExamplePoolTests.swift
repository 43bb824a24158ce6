import CoachPool
import Foundation
import RecordSyntax
import Testing

@testable import SamplePool

@Suite struct `The example pool` {
  /// Made once, for every test reads the same.
  private static let made = Result { try Program.files(ExamplePlan.make()) }.map { ($0, $0.pool) }

  private let files: [SampleFile]
  private let pool: Pool
  private let first = Day.first(of: 2023)
  private let last = Day.last(of: 2023)

  init() throws {
    (files, pool) = try Self.made.get()
  }

  /// The trajectories that were signed by the end of 2023 and not closed before it began.
  private var total: [Trajectory] {
    pool.trajectories.filter { trajectory in
      guard let signed = trajectory.signed, signed <= last else { return false }
      return trajectory.closedOn.map { $0 >= first } ?? true
    }
  }

  private var closed: [Trajectory] {
    total.filter { trajectory in trajectory.closedOn.map { $0 <= last } ?? false }
  }

  @Test func `has 179 trajectories in 2023, of which 108 were closed and 71 run on`() {
    #expect(total.count == 179)
    #expect(closed.count == 108)
    #expect(total.count - closed.count == 71)
  }

  @Test func `has trajectories closed for every kind of reason`() {
    let reasons = closed.compactMap { $0.closed.value?.reason.value }
    #expect(reasons.filter { $0 == .completed }.count == 84)
    #expect(reasons.filter { $0 == .referred }.count == 11)
    #expect(Set(reasons).count == 7)
  }

  @Test func `has six sessions on average in what was closed`() {
    let held = closed.flatMap(\.sessions.items).filter { $0.missed.value != true && $0.planned.value != true }
    #expect(held.count == 6 * 108)
  }

  @Test func `has 28 referrals within the organisation`() {
    let destinations = closed.flatMap(\.referrals.items).compactMap(\.to.value)
    func count(_ key: String) -> Int { destinations.filter { $0 == key }.count }
    #expect(count("bedrijfsmaatschappelijk-werk") == 2)
    #expect(count("loopbaanontwikkeling") == 16)
    #expect(count("leiderschapscentrum") == 10)
    let within = pool.contract.referral.destinations.entries.filter { $0.value.location == .organisation }
      .map(
        \.key)
    #expect(destinations.filter(within.contains).count == 28)
    #expect(destinations.count > 28)
  }

  @Test func `carries over what ran on at the end of the year that was published before`() {
    let carriedOver = total.filter { trajectory in trajectory.signed.map { $0 < first } ?? false }.count
    let published = pool.annuals.first { $0.year == 2022 }?.figures.items.first { $0.name == "running" }
    #expect(published?.number == Decimal(carriedOver))
  }

  @Test func `has three inspiration meetings in 2023`() {
    let meetings = pool.events.filter { $0.form.value == .inspiration && $0.on.value?.year == 2023 }
    #expect(meetings.count == 3)
    #expect(meetings.allSatisfy { $0.by.value != nil && $0.theme.value != nil })
  }

  @Test func `has 51 requests in an external programme of three hours, at two providers`() {
    #expect(pool.programmes.reduce(0) { $0 + ($1.requested.value ?? 0) } == 51)
    #expect(pool.programmes.allSatisfy { $0.sessionsEach.value == 3 && $0.minutes.value == 60 })
    #expect(Set(pool.programmes.compactMap(\.provider.value)).count == 2)
    #expect(pool.contract.kinds["mdieu"]?.countsInPool == false)
  }

  @Test(arguments: RecordKind.allCases.filter { $0 != .person })
  func `has every kind of record`(kind: RecordKind) {
    #expect(files.contains { (try? RecordPath($0.path))?.kind == kind })
  }

  @Test(arguments: [RecordKind.trajectory, .evaluation])
  func `has both forms of file`(kind: RecordKind) {
    let paths = files.compactMap { try? RecordPath($0.path) }.filter { $0.kind == kind }
    #expect(Set(paths.map(\.isJSON)).count == 2)
  }

  @Test func `has what a pool goes through`() {
    let all = pool.trajectories
    #expect(all.contains { !$0.handovers.items.isEmpty })
    #expect(all.contains { !($0.agreement.value?.extensions.items ?? []).isEmpty })
    #expect(all.contains { $0.delivery.value == .external && !$0.costs.items.isEmpty })
    #expect(all.contains { !$0.header.removed.items.isEmpty })
    #expect(all.contains { $0.header.removed.items.contains { $0.ground.value == .erasure } })
    #expect(Set(all.map { $0.state(asOf: Day.last(of: 2024)) }) == Set(TrajectoryState.allCases))
    #expect(pool.evaluations.contains { !$0.quotes.items.isEmpty })
    #expect(Set(all.flatMap(\.header.allowances).map(\.rule)).count == 4)
  }

  @Test func `keeps to every rule`() {
    let findings = files.findings()
    #expect(findings.isEmpty, "\(findings.prefix(10).joined(separator: "\n"))")
  }

  @Test func `stands in the repository as it is made`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "pool")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    let made = files.bytes
    let stored = try CheckedIn(folder).files
    let differing = Set(made.keys).union(stored.keys).filter { made[$0] != stored[$0] }.sorted()
    if isRecording {
      for path in differing { try CheckedIn(folder).replace(path, by: made[path]) }
    }
    let isCurrent = differing.isEmpty
    #expect(
      isCurrent, "\(differing.count) files differ (RECORD=1 rewrites them): \(differing.prefix(5))")
  }
}
