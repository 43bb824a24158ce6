internal import RecordSyntax

/// A norm of the contract, and what loosens it.
struct ContractNorm: Sendable {
  /// What loosens a norm.
  enum Direction: Sendable {
    /// A higher number, or none: it is a most.
    case higher
    /// A lower number, or none: it is a least.
    case lower
    /// A word more in a list of what may be.
    case more
    /// A word less in a list of what must be.
    case fewer
    /// `true` that became `false`: it must be.
    case off
  }

  /// The path in the contract; `*` stands for any key.
  let path: String
  let direction: Direction

  /// Whether what was `before` and is `after` is looser now.
  func isLoosened(_ before: Value, _ after: Value) -> Bool {
    switch (direction, before, after) {
    case (.higher, .number(let old), .number(let new)): old < new
    case (.lower, .number(let old), .number(let new)): new < old
    case (.higher, .number, .null), (.lower, .number, .null): true
    case (.more, .array(let old), .array(let new)): !new.allSatisfy(old.contains)
    case (.fewer, .array(let old), .array(let new)): !old.allSatisfy(new.contains)
    case (.off, .bool(true), .bool(false)): true
    default: false
    }
  }

  /// Every norm, in the order of the schema.
  static let all: [ContractNorm] = [
    norm("kinds.*.delivery", .more), norm("kinds.*.requires", .fewer),
    norm("kinds.*.sessions.least", .lower), norm("kinds.*.sessions.most", .higher),
    norm("kinds.*.sessions.limit", .higher), norm("kinds.*.minutes.least", .lower),
    norm("kinds.*.minutes.most", .higher), norm("kinds.*.months.most", .higher),
    norm("kinds.*.stalledWeeks", .higher), norm("kinds.*.followUps.least", .lower),
    norm("kinds.*.followUps.most", .higher), norm("kinds.*.followUps.withinMonths", .higher),
    norm("kinds.*.training.minutes", .lower), norm("kinds.*.right.everyYears", .higher),
    norm("kinds.*.right.answerDays", .higher), norm("referral.internalWhen.*", .more),
    norm("referral.exceptions", .higher), norm("agreement.topics", .fewer),
    norm("agreement.signedBeforeSession", .higher), norm("choice.allowed", .more),
    norm("choice.introductions.required", .off), norm("choice.introductions.most", .higher),
    norm("lines.levels", .fewer), norm("lines.coolOffMonths", .lower), norm("coaches.training", .lower),
    norm("coaches.methods", .lower), norm("coaches.intervisionMinutesPerQuarter", .lower),
    norm("coaches.supervisionPerYear", .lower), norm("coaches.trainingMinutesPerYear", .lower),
    norm("coaches.intervisionWith", .more), norm("coaches.scoreAtLeast", .lower),
    norm("coaches.scoreFrom", .higher), norm("coaches.idleMonths", .higher),
    norm("coaches.registers.*.years", .higher), norm("coaches.registers.*.noticeMonths", .lower),
    norm("coaches.profileCharacters", .lower), norm("coaches.coverage.themes", .lower),
    norm("coaches.coverage.languages", .lower), norm("coaches.coverage.departments", .lower),
    norm("evaluation.inviteWithinMonths", .higher), norm("evaluation.answerWithinMonths", .higher),
    norm("retention.*.*.months", .higher), norm("retention.abandonedMonths", .higher),
    norm("retention.historyMonths", .higher), norm("publication.smallestCell", .lower),
    norm("publication.smallestGroup", .lower), norm("budgetCents.*", .higher),
    norm("history.massShare", .higher),
  ]

  private static func norm(_ path: String, _ direction: Direction) -> ContractNorm {
    ContractNorm(path: path, direction: direction)
  }
}
