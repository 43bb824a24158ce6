public import RecordSyntax

/// Where a coachee was referred to, and why.
public struct Referral: Sendable {
  /// When.
  public let on: Field<Day>
  /// The destination, a key of the contract.
  public let to: Field<String>
  /// Why.
  public let reason: Field<ReferralReason>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    to = reader.text(.to)
    reason = reader.word(.reason)
  }
}

/// Why a coachee was referred.
public enum ReferralReason: String, RecordWord {
  /// Not a question for coaching.
  case outOfScope = "out-of-scope"
  /// More than an internal coach can do.
  case tooComplex = "too-complex"
  /// Lines between coach and coachee.
  case line
  /// No click with a coach.
  case noClick = "no-click"
  /// No coach free.
  case capacity
  /// The coachee's wish.
  case wish
  /// Another reason.
  case other

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
