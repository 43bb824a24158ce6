/// The checks of some rules by what they look at, each with its rule's place among them, so that no rule is copied for
/// every record.
struct RecordChecks: Sendable {
  /// A check of one kind of record.
  struct Slotted<Looked: Sendable>: Sendable {
    /// The place of its rule.
    let slot: Int
    let run: @Sendable (Looked, RuleContext, inout Findings) -> Void
  }

  /// A check of the pool as a whole.
  struct PoolCheck: Sendable {
    /// The place of its rule.
    let slot: Int
    let run: @Sendable (RuleContext, inout Findings) -> Void
  }

  private(set) var trajectory: [Slotted<Trajectory>] = []
  private(set) var evaluation: [Slotted<Evaluation>] = []
  private(set) var coach: [Slotted<Coach>] = []
  private(set) var event: [Slotted<Event>] = []
  private(set) var programme: [Slotted<Programme>] = []
  private(set) var header: [Slotted<RecordHeader>] = []
  private(set) var pool: [PoolCheck] = []

  init(_ rules: [Rule]) {
    for (slot, rule) in rules.enumerated() {
      for check in rule.checks {
        switch check {
        case .reading, .allowances: break
        case .trajectory(let run): trajectory.append(Slotted(slot: slot, run: run))
        case .evaluation(let run): evaluation.append(Slotted(slot: slot, run: run))
        case .coach(let run): coach.append(Slotted(slot: slot, run: run))
        case .event(let run): event.append(Slotted(slot: slot, run: run))
        case .programme(let run): programme.append(Slotted(slot: slot, run: run))
        case .header(let run): header.append(Slotted(slot: slot, run: run))
        case .pool(let run): pool.append(PoolCheck(slot: slot, run: run))
        }
      }
    }
  }
}
