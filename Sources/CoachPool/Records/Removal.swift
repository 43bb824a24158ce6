public import RecordSyntax

/// A note that data of one class was taken out of a record.
public struct Removal: Sendable {
  /// When.
  public let on: Field<Day>
  /// What class of data.
  public let dataClass: Field<DataClass>
  /// On what ground.
  public let ground: Field<RemovalGround>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    dataClass = reader.word(.class)
    ground = reader.word(.ground)
  }
}

/// Why data was taken out.
public enum RemovalGround: String, RecordWord {
  /// Its term had passed.
  case retention
  /// The person asked for erasure (AVG art. 17).
  case erasure
  /// The person objected (AVG art. 21).
  case objection

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

extension DataClass: RecordWord {
  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
