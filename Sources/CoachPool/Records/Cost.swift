public import RecordSyntax

/// What was paid outside the organisation.
public struct Cost: Sendable {
  /// When.
  public let on: Field<Day>
  /// How much, in euro cents.
  public let cents: Field<Int>
  /// For what.
  public let what: Field<CostKind>

  init(_ reader: RecordReader, _ node: Int) {
    on = reader.day(node, .on)
    cents = reader.int(node, .cents)
    what = reader.word(node, .what)
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
