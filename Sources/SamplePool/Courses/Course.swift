internal import RecordSyntax

/// What one request is to become: the plan, before it has an id, a coach or any day but the first and the last.
struct Course {
  let kind: SampleKind
  let fate: Fate
  /// A workday: the day of signing, or of the request when nothing is ever signed.
  let start: Day
  /// A workday: the day of closing.
  var end: Day?
  /// How many sessions are held.
  var sessions = 0
  var isExternal = false
  /// Whether another coach takes it over under way.
  var isHandedOver = false
  /// Where the coachee is referred to, a destination of the contract.
  var referral: String?
  /// A deviation that is allowed with a reason.
  var deviation: Deviation?
  /// When the coachee's code and all content were erased at their request.
  var erased: Day?

  /// How far a request comes.
  enum Fate: Equatable {
    case requested, declined, deferred, intake, elsewhere, introducing, withdrawn, running
    /// Signed and closed, with the reason.
    case closed(String)
  }

  /// Whether an agreement is signed.
  var isSigned: Bool {
    switch fate {
    case .running, .closed: true
    default: false
    }
  }

  /// The reason for which a signed trajectory was closed.
  var closingReason: String? {
    if case .closed(let reason) = fate { reason } else { nil }
  }
}

/// A deviation from the contract that HR allowed for once.
struct Deviation {
  let form: Form
  let reason: String

  /// What the deviation is, by the rule that finds it.
  enum Form: String {
    case sessionsOverAgreed = "sessions-over-agreed"
    case assignedCoach = "assigned-coach"
    case roomUnsuitable = "room-unsuitable"
    case tooManyIntroductions = "too-many-introductions"
  }

  /// The member `allow` of the record; the exception holds for half a year.
  func allow(asOf: Day, at pointer: String?) -> Value {
    let exception = Members.object {
      $0.set("reason", reason)
      $0.set("at", pointer)
      $0.set("until", asOf.adding(months: 6))
    }
    return .object([.init(form.rawValue, exception)])
  }
}
