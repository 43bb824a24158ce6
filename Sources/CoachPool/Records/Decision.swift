public import RecordSyntax

/// Whether a request was granted.
public struct Decision: Sendable {
  /// When.
  public let on: Field<Day>
  /// Granted or not.
  public let outcome: Field<DecisionOutcome>
  /// Who decided.
  public let by: Field<Decider>
  /// Why not.
  public let reason: Field<RefusalReason>
  /// Whether something else was offered.
  public let alternative: Field<Bool>
  /// When it is looked at again (S2).
  public let revisitOn: Field<Day>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    outcome = reader.word(.outcome)
    by = reader.word(.by)
    reason = reader.word(.reason)
    alternative = reader.bool(.alternative)
    revisitOn = reader.day(.revisitOn)
  }
}

/// The outcome of a decision.
public enum DecisionOutcome: String, RecordWord {
  /// Yes.
  case granted
  /// No.
  case declined
  /// Later.
  case deferred

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Who decides on a request.
public enum Decider: String, RecordWord {
  /// The manager.
  case manager
  /// HR.
  case hr

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Why a request was not granted.
public enum RefusalReason: String, RecordWord {
  /// No money.
  case budget
  /// Not now.
  case timing
  /// Something else fits better.
  case otherMeans = "other-means"
  /// Another reason.
  case other

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
