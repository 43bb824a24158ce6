import CoachPool
import RecordSyntax
import Testing

@testable import SamplePool

/// What the rules about coaches and evaluations will ask, counted in a plain way.
@Suite(.serialized) struct `Coaches and evaluations of a sample` {
  enum Sample: CaseIterable {
    case example, generated

    func pool() throws -> Pool {
      switch self {
      case .example: try Program.files(ExamplePlan.make()).pool
      case .generated: try Program.files(GeneratedPlan.make(trajectories: 150, seed: 5)).pool
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func `no coach has more at once than they can take, or signs while away`(sample: Sample) throws {
    let pool = try sample.pool()
    for coach in pool.coaches {
      let taken = pool.trajectories.filter { $0.coach.value == coach.id && $0.signed != nil }
      for trajectory in taken {
        guard let signed = trajectory.signed else { continue }
        let atOnce = taken.filter { other in
          guard let start = other.signed, start <= signed else { return false }
          return other.closedOn.map { signed <= $0 } ?? true
        }
        #expect(atOnce.count <= coach.capacity.value ?? 0, "\(coach.id)")
        let isThere = coach.since.value.map { $0 <= signed } ?? false
        let hasLeft = coach.until.value.map { $0 < (trajectory.closedOn ?? .last(of: 9999)) } ?? false
        let isPaused = coach.paused.items.contains { pause in
          guard let from = pause.from.value, let until = pause.until.value else { return false }
          return (from...until).contains(signed)
        }
        #expect(isThere && !hasLeft && !isPaused, "\(trajectory.id)")
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func `a coach names the themes and may do the kind`(sample: Sample) throws {
    let pool = try sample.pool()
    let coaches = Dictionary(pool.coaches.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for trajectory in pool.trajectories {
      guard let coach = trajectory.coach.value.flatMap({ coaches[$0] }) else { continue }
      let themes = trajectory.requested.value?.themes.items ?? []
      #expect(themes.allSatisfy(coach.themes.items.contains), "\(trajectory.id)")
      #expect(coach.kinds.items.contains(trajectory.kind.value ?? ""), "\(trajectory.id)")
    }
  }

  @Test(arguments: Sample.allCases)
  func `every coach keeps to the norms of training and development`(sample: Sample) throws {
    let pool = try sample.pool()
    let asOf = try #require(pool.contract.asOf)
    for coach in pool.coaches {
      let since = try #require(coach.since.value)
      let last = min(coach.until.value ?? asOf, asOf)
      let own = coach.development.items.compactMap { entry in
        entry.on.value.flatMap { on in
          entry.form.value.map { (on: on, form: $0, minutes: entry.minutes.value ?? 0) }
        }
      }
      let met = pool.events.filter { $0.attendees.items.contains(coach.id) }.compactMap { event in
        event.on.value.flatMap { on in
          event.form.value.map { (on: on, form: $0, minutes: event.minutes.value ?? 0) }
        }
      }
      let done = own + met
      var quarter = Quarter(of: since)
      while quarter.first <= last {
        let days = quarter.first...quarter.last
        let minutes = done.filter { $0.form == .intervision && days.contains($0.on) }.map(\.minutes)
        #expect(minutes.reduce(0, +) >= 60, "\(coach.id) \(quarter)")
        quarter = quarter.next
      }
      for year in since.year...last.year {
        let training = done.filter { $0.form == .training && $0.on.year == year }.map(\.minutes)
        #expect(training.reduce(0, +) >= 960, "\(coach.id) \(year)")
        #expect(done.contains { $0.form == .supervision && $0.on.year == year }, "\(coach.id) \(year)")
      }
      #expect(coach.training.items.reduce(0) { $0 + ($1.minutes.value ?? 0) } >= 8400)
      #expect(coach.methods.items.count >= 2)
      #expect(coach.conduct.value?.version.value == "2021")
    }
  }

  @Test(arguments: Sample.allCases)
  func `everyone evaluates a moment once, when it is past, within the scale`(sample: Sample) throws {
    let pool = try sample.pool()
    let trajectories = Dictionary(
      pool.trajectories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for evaluation in pool.evaluations {
      let trajectory = try #require(evaluation.trajectory.value.flatMap { trajectories[$0] })
      let by = try #require(evaluation.by.value)
      let moment = try #require(evaluation.moment.value)
      #expect(seen.insert("\(trajectory.id) \(by) \(moment)").inserted)
      let closed = try #require(trajectory.closedOn)
      let on = try #require(evaluation.on.value)
      #expect(moment == .after ? on >= closed.adding(months: 6) : on >= closed)
      #expect(evaluation.scores.items.allSatisfy { (1...10).contains($0.value.value ?? 0) })
      let manager = trajectory.agreement.value?.manager.value
      #expect(by != .manager || manager == .end || manager == .startAndEnd)
    }
  }
}
