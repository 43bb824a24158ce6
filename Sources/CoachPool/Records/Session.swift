public import RecordSyntax

/// One coaching talk; what was said stands nowhere.
public struct Session: Sendable {
  /// When.
  public let on: Field<Day>
  /// How long, in minutes.
  public let minutes: Field<Int>
  /// Where.
  public let place: Field<SessionPlace>
  /// Whether the coachee did not come.
  public let missed: Field<Bool>
  /// Whether it is still to be held.
  public let planned: Field<Bool>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    minutes = reader.int(.minutes)
    place = reader.word(.place)
    missed = reader.bool(.missed)
    planned = reader.bool(.planned)
  }

  /// Whether it took place: neither missed nor only planned, and neither of those unreadable.
  public var isHeld: Bool {
    !(missed.isFaulty || planned.isFaulty || missed.value == true || planned.value == true)
  }
}

/// Where a session was held.
public enum SessionPlace: String, RecordWord {
  /// A room for coaching.
  case coachingRoom = "coaching-room"
  /// Outside, walking.
  case outdoor
  /// By video.
  case online
  /// By telephone.
  case phone
  /// The coach's own office (S0 tip 7).
  case coachOffice = "coach-office"
  /// The coachee's own office (S0 tip 7).
  case coacheeOffice = "coachee-office"
  /// Elsewhere.
  case other

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
