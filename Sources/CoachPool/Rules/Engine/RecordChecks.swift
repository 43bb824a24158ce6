/// The checks of some rules by what they look at, each with its rule's place among them, so that no rule is copied for
/// every record.
///
/// Each kind of check has a structure of its own: one for all kinds would reach every check through a wrapper.
struct RecordChecks: Sendable {
  struct TrajectoryCheck: Sendable {
    let slot: Int
    let run: @Sendable (Trajectory, RuleContext, inout Findings) -> Void
  }

  struct EvaluationCheck: Sendable {
    let slot: Int
    let run: @Sendable (Evaluation, RuleContext, inout Findings) -> Void
  }

  struct CoachCheck: Sendable {
    let slot: Int
    let run: @Sendable (Coach, RuleContext, inout Findings) -> Void
  }

  struct EventCheck: Sendable {
    let slot: Int
    let run: @Sendable (Event, RuleContext, inout Findings) -> Void
  }

  struct ProgrammeCheck: Sendable {
    let slot: Int
    let run: @Sendable (Programme, RuleContext, inout Findings) -> Void
  }

  struct PrivacyRequestCheck: Sendable {
    let slot: Int
    let run: @Sendable (PrivacyRequest, RuleContext, inout Findings) -> Void
  }

  struct HeaderCheck: Sendable {
    let slot: Int
    let run: @Sendable (RecordHeader, RuleContext, inout Findings) -> Void
  }

  struct PoolCheck: Sendable {
    let slot: Int
    let run: @Sendable (RuleContext, inout Findings) -> Void
  }

  private(set) var trajectory: [TrajectoryCheck] = []
  private(set) var evaluation: [EvaluationCheck] = []
  private(set) var coach: [CoachCheck] = []
  private(set) var event: [EventCheck] = []
  private(set) var programme: [ProgrammeCheck] = []
  private(set) var privacyRequest: [PrivacyRequestCheck] = []
  private(set) var header: [HeaderCheck] = []
  private(set) var pool: [PoolCheck] = []

  init(_ rules: [Rule]) {
    for (slot, rule) in rules.enumerated() {
      for check in rule.checks {
        switch check {
        case .reading, .allowances, .baseline: break
        case .trajectory(let run): trajectory.append(TrajectoryCheck(slot: slot, run: run))
        case .evaluation(let run): evaluation.append(EvaluationCheck(slot: slot, run: run))
        case .coach(let run): coach.append(CoachCheck(slot: slot, run: run))
        case .event(let run): event.append(EventCheck(slot: slot, run: run))
        case .programme(let run): programme.append(ProgrammeCheck(slot: slot, run: run))
        case .privacyRequest(let run):
          privacyRequest.append(PrivacyRequestCheck(slot: slot, run: run))
        case .header(let run): header.append(HeaderCheck(slot: slot, run: run))
        case .pool(let run): pool.append(PoolCheck(slot: slot, run: run))
        }
      }
    }
  }
}
