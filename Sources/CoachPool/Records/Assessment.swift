public import RecordSyntax

/// An assessment, used only when the coachee agrees (S4).
public struct Assessment: Sendable {
  /// When.
  public let on: Field<Day>
  /// Whether the coachee agreed.
  public let coacheeAgreed: Field<Bool>
  /// What it led to.
  public let led: Field<AssessmentOutcome>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    coacheeAgreed = reader.bool(.coacheeAgreed)
    led = reader.word(.led)
  }
}

/// What an assessment led to.
public enum AssessmentOutcome: String, RecordWord {
  /// Going on as planned.
  case `continue`
  /// Other goals.
  case adjust
  /// Something other than coaching.
  case otherApproach = "other-approach"

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
