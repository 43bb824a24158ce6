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

  init(_ reader: RecordReader, _ node: Int) {
    on = reader.day(node, .on)
    coach = reader.text(node, .coach)
    coachAgrees = reader.bool(node, .coachAgrees)
    coacheeAgrees = reader.bool(node, .coacheeAgrees)
    linesChecked = reader.bool(node, .linesChecked)
  }
}
