public import RecordSyntax

/// What was paid outside the organisation.
public struct Cost: Sendable {
  /// When.
  public let on: Field<Day>
  /// How much, in euro cents.
  public let cents: Field<Int>
  /// For what.
  public let what: Field<CostKind>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    cents = reader.int(.cents)
    what = reader.word(.what)
  }
}

/// What a cost is for.
public enum CostKind: String, RecordWord {
  /// The coaching.
  case coaching
  /// An assessment.
  case assessment
  /// A room.
  case room
  /// Something else.
  case other

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
