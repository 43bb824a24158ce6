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

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    provider = reader.text(.provider)
    kind = reader.text(.kind)
    requested = reader.int(.requested)
    sessionsEach = reader.int(.sessionsEach)
    minutes = reader.int(.minutes)
    themes = reader.texts(.themes)
    cents = reader.int(.cents)
    grantYear = reader.int(.grantYear)
  }
}
