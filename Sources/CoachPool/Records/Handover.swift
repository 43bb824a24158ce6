public import RecordSyntax

/// A change of coach under way.
public struct Handover: Sendable {
  /// When.
  public let on: Field<Day>
  /// The new coach.
  public let to: Field<String>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    to = reader.text(.to)
  }
}
