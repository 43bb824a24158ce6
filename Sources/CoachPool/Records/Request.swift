public import RecordSyntax

/// How a trajectory was asked for.
public struct Request: Sendable {
  /// When.
  public let on: Field<Day>
  /// Through whom.
  public let route: Field<RequestRoute>
  /// What it is about, keys of the contract.
  public let themes: FieldList<String>
  /// What pays for it, keys of the contract.
  public let funding: FieldList<String>
  /// Whether it is done in the coachee's own time.
  public let ownTime: Field<Bool>
  /// The right it rests on, if it is one that comes back every few years.
  public let byRight: Field<Right>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    route = reader.word(.route)
    themes = reader.texts(.themes)
    funding = reader.texts(.funding)
    ownTime = reader.bool(.ownTime)
    byRight = reader.object(.byRight, Right.init)
  }

  /// A right to a talk every so many years (S1).
  public struct Right: Sendable {
    /// When the last one was; absent when there was none.
    public let lastOn: Field<Day>

    init(_ reader: inout RecordReader) { lastOn = reader.day(.lastOn) }
  }
}

/// Through whom a request came.
public enum RequestRoute: String, RecordWord {
  /// The employee.
  case `self`
  /// The manager.
  case manager
  /// HR.
  case hr
  /// Someone else.
  case other

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
