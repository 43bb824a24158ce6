public import RecordSyntax

/// What coach and coachee agreed and signed (S0 tip 4).
public struct Agreement: Sendable {
  /// When it was signed.
  public let signed: Field<Day>
  /// How many sessions.
  public let sessions: Field<Int>
  /// How long each is, in minutes.
  public let minutes: Field<Int>
  /// When it ends.
  public let until: Field<Day>
  /// When the manager is involved.
  public let manager: Field<ManagerInvolvement>
  /// The standard agreement it rests on, an id of terms.
  public let terms: Field<String>
  /// The topics it covers itself.
  public let own: FieldList<AgreementTopic>
  /// What was added later.
  public let extensions: FieldList<Extension>

  init(_ reader: inout RecordReader) {
    signed = reader.day(.signed)
    sessions = reader.int(.sessions)
    minutes = reader.int(.minutes)
    until = reader.day(.until)
    manager = reader.word(.manager)
    terms = reader.text(.terms)
    own = reader.words(.own)
    extensions = reader.objects(.extensions, Extension.init)
  }

  /// More sessions or more time than agreed at first (S4).
  public struct Extension: Sendable {
    /// When it was agreed.
    public let on: Field<Day>
    /// How many more sessions.
    public let sessions: Field<Int>
    /// The new end.
    public let until: Field<Day>
    /// Why.
    public let reason: Field<ExtensionReason>
    /// Whether something other than more coaching was considered.
    public let alternativeConsidered: Field<Bool>

    init(_ reader: inout RecordReader) {
      on = reader.day(.on)
      sessions = reader.int(.sessions)
      until = reader.day(.until)
      reason = reader.word(.reason)
      alternativeConsidered = reader.bool(.alternativeConsidered)
    }
  }
}

/// When the manager is involved.
public enum ManagerInvolvement: String, RecordWord {
  /// Never.
  case none
  /// At the start.
  case start
  /// At the end.
  case end
  /// At both.
  case startAndEnd = "start-and-end"

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Why an agreement was extended.
public enum ExtensionReason: String, RecordWord {
  /// The goal is near.
  case goal
  /// Coach or coachee was away.
  case absence
  /// Another reason.
  case other

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// The nine topics on which agreements are made (S0 tip 4).
public enum AgreementTopic: String, RecordWord {
  /// Which questions are in good hands with this coach.
  case scope
  /// Whether the manager is involved.
  case manager
  /// The number of sessions.
  case sessions
  /// The length of sessions.
  case minutes
  /// The code of conduct.
  case codeOfConduct
  /// Privacy (AVG).
  case privacy
  /// By what the coach is judged, and what follows.
  case coachReview
  /// When to refer back to HR or the manager.
  case referBack
  /// When to refer on to an external coach or psychologist.
  case referOn

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
