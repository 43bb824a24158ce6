public import RecordSyntax

/// A talk in which coach and coachee find out whether they go on together.
public struct Introduction: Sendable {
  /// When.
  public let on: Field<Day>
  /// With whom.
  public let coach: Field<String>
  /// Whether the coach wants to (S0 tip 3).
  public let coachAgrees: Field<Bool>
  /// Whether the coachee wants to (S0 tip 3).
  public let coacheeAgrees: Field<Bool>
  /// Whether the lines between them were looked at (S0 tip 2).
  public let linesChecked: Field<Bool>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    coach = reader.text(.coach)
    coachAgrees = reader.bool(.coachAgrees)
    coacheeAgrees = reader.bool(.coacheeAgrees)
    linesChecked = reader.bool(.linesChecked)
  }
}
