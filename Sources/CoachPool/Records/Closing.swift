public import RecordSyntax

/// How a trajectory ended.
public struct Closing: Sendable {
  /// When.
  public let on: Field<Day>
  /// Why.
  public let reason: Field<ClosingReason>
  /// Whether the goals were reached.
  public let goals: Field<GoalsOutcome>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    reason = reader.word(.reason)
    goals = reader.word(.goals)
  }
}

/// Why a trajectory ended.
public enum ClosingReason: String, RecordWord {
  /// It was done.
  case completed
  /// The coachee stopped.
  case stoppedByCoachee = "stopped-by-coachee"
  /// The coach stopped.
  case stoppedByCoach = "stopped-by-coach"
  /// The coachee was referred.
  case referred
  /// The coachee left the organisation.
  case left
  /// No contact any more.
  case noContact = "no-contact"
  /// The request was withdrawn.
  case withdrawn
  /// No click with a coach.
  case noClick = "no-click"

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Whether the goals were reached.
public enum GoalsOutcome: String, RecordWord {
  /// Yes.
  case reached
  /// In part.
  case partly
  /// No.
  case notReached = "not-reached"

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
