public import RecordSyntax

/// A data subject's request (AVG art. 15 to 21) and how it was answered; who it was stands only in the private folder.
public struct PrivacyRequest: Record {
  /// What every record has.
  public let header: RecordHeader
  /// When it came in.
  public let received: Field<Day>
  /// The right it rests on.
  public let article: Field<DataSubjectRight>
  /// Whether a coachee or a coach asked.
  public let subject: Field<DataSubject>
  /// When it was told that the answer will come later.
  public let extendedOn: Field<Day>
  /// Why it comes later.
  public let extensionReason: Field<AnswerExtensionReason>
  /// When it was answered.
  public let answered: Field<Day>
  /// What the answer was.
  public let outcome: Field<AnswerOutcome>

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    received = reader.day(.received)
    article = reader.word(.article)
    subject = reader.word(.subject)
    extendedOn = reader.day(.extendedOn)
    extensionReason = reader.word(.extensionReason)
    answered = reader.day(.answered)
    outcome = reader.word(.outcome)
  }

  /// Whether it had been answered by a day.
  func isAnswered(by day: Day) -> Bool { answered.value.map { $0 <= day } == true }
}

/// A right of the AVG that someone calls upon.
public enum DataSubjectRight: String, RecordWord {
  /// To see the data (art. 15).
  case access
  /// To have it corrected (art. 16).
  case rectification
  /// To have it erased (art. 17).
  case erasure
  /// To have its use restricted (art. 18).
  case restriction
  /// To take it along (art. 20).
  case portability
  /// To object to its use (art. 21).
  case objection

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Whom a request is about.
public enum DataSubject: String, RecordWord {
  /// Someone who is or was coached.
  case coachee
  /// Someone who coaches or did.
  case coach

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Why an answer may take two months longer (AVG art. 12.3).
public enum AnswerExtensionReason: String, RecordWord {
  /// The request is complex.
  case complexity
  /// There are many requests.
  case number

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// What a request was answered with.
public enum AnswerOutcome: String, RecordWord {
  /// What was asked is done.
  case granted
  /// Part of it is.
  case partly
  /// None of it is.
  case refused
  /// It was taken back.
  case withdrawn

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
