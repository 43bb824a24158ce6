public import RecordSyntax

/// A talk with the coachee's manager.
public struct ManagerTalk: Sendable {
  /// When.
  public let on: Field<Day>
  /// At what point.
  public let moment: Field<TalkMoment>
  /// Whether the coachee agreed.
  public let coacheeAgreed: Field<Bool>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    moment = reader.word(.moment)
    coacheeAgreed = reader.bool(.coacheeAgreed)
  }
}

/// At what point of a trajectory a manager is talked with.
public enum TalkMoment: String, RecordWord {
  /// At the start.
  case start
  /// Under way.
  case middle
  /// At the end.
  case end

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
