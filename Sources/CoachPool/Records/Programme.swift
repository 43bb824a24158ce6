/// An external programme as its provider's counts: no personal records (S3, MDIEU).
public struct Programme: Record {
  /// What every record has.
  public let header: RecordHeader
  /// The provider, a key of the contract.
  public let provider: Field<String>
  /// The kind, a key of the contract.
  public let kind: Field<String>
  /// How many trajectories were asked for.
  public let requested: Field<Int>
  /// How many sessions each has.
  public let sessionsEach: Field<Int>
  /// How long a session is, in minutes.
  public let minutes: Field<Int>
  /// What they were about, keys of the contract.
  public let themes: FieldList<String>
  /// What it cost, in euro cents.
  public let cents: Field<Int>
  /// The year of the grant.
  public let grantYear: Field<Int>

  init(_ header: RecordHeader, _ reader: RecordReader) {
    self.header = header
    provider = reader.text(0, .provider)
    kind = reader.text(0, .kind)
    requested = reader.int(0, .requested)
    sessionsEach = reader.int(0, .sessionsEach)
    minutes = reader.int(0, .minutes)
    themes = reader.texts(0, .themes)
    cents = reader.int(0, .cents)
    grantYear = reader.int(0, .grantYear)
  }
}
