public import RecordSyntax

/// A standard coaching agreement; its text is the body.
public struct Terms: Record {
  /// What every record has.
  public let header: RecordHeader
  /// The first day it is in force.
  public let from: Field<Day>
  /// The last day it is in force.
  public let until: Field<Day>
  /// The topics it covers.
  public let covers: FieldList<AgreementTopic>

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    from = reader.day(.from)
    until = reader.day(.until)
    covers = reader.words(.covers)
  }
}
