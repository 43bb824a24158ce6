public import RecordSyntax

/// A meeting for coaches; its body is a summary for the report.
public struct Event: Record {
  /// What every record has.
  public let header: RecordHeader
  /// What it was.
  public let form: Field<EventForm>
  /// When.
  public let on: Field<Day>
  /// What it was about.
  public let theme: Field<String>
  /// Who led it.
  public let by: Field<String>
  /// How long, in minutes.
  public let minutes: Field<Int>
  /// The coaches who were there.
  public let attendees: FieldList<String>
  /// What it cost, in euro cents.
  public let cents: Field<Int>

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    form = reader.word(.form)
    on = reader.day(.on)
    theme = reader.text(.theme)
    by = reader.text(.by)
    minutes = reader.int(.minutes)
    attendees = reader.texts(.attendees)
    cents = reader.int(.cents)
  }
}

/// What a meeting for coaches is.
public enum EventForm: String, RecordWord {
  /// A meeting with a speaker.
  case inspiration
  /// Coaches among themselves, strictly anonymous (S0 tip 5).
  case intervision
  /// With a supervisor.
  case supervision
  /// A course.
  case training

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
