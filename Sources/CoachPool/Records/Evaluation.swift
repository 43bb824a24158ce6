public import RecordSyntax

/// One filled-in evaluation.
///
/// A class for the reason that ``Trajectory`` is one.
public final class Evaluation: Record {
  /// What every record has.
  public let header: RecordHeader
  /// The trajectory it is about; absent once it was loosened from it.
  public let trajectory: Field<String>
  /// Who filled it in.
  public let by: Field<Respondent>
  /// About which moment.
  public let moment: Field<EvaluationMoment>
  /// When.
  public let on: Field<Day>
  /// The score of each block that is filled in, in the order written.
  public let scores: FieldList<Score>
  /// Whether it was worth the time (S0 tip 10).
  public let worthIt: Field<Int>
  /// How likely to recommend, 0 to 10.
  public let recommend: Field<Int>
  /// Words that may be published.
  public let quotes: FieldList<Quote>

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    trajectory = reader.text(.trajectory)
    by = reader.word(.by)
    moment = reader.word(.moment)
    on = reader.day(.on)
    scores = reader.members(.scores, Score.init)
    worthIt = reader.int(.worthIt)
    recommend = reader.int(.recommend)
    quotes = reader.objects(.quotes, Quote.init)
  }

  /// The score of one block.
  public struct Score: Sendable {
    /// The block, a key of the contract's `evaluation.blocks`.
    public let block: String
    /// The score.
    public let value: Field<Int>

    init(_ reader: inout RecordReader, key: Int) {
      block = reader.document.text(of: key)
      value = reader.number(key + 1)
    }
  }

  /// Words that the respondent lets be published.
  public struct Quote: Sendable {
    /// The words.
    public let text: Field<String>
    /// When consent was given.
    public let consentOn: Field<Day>

    init(_ reader: inout RecordReader) {
      text = reader.text(.text)
      consentOn = reader.day(.consentOn)
    }
  }
}

/// Who fills in an evaluation (S0 tip 10).
public enum Respondent: String, RecordWord {
  /// The coachee.
  case coachee
  /// The coachee's manager.
  case manager
  /// The coach.
  case coach

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// Which moment an evaluation is about.
public enum EvaluationMoment: String, RecordWord {
  /// The start.
  case start
  /// Under way.
  case middle
  /// The end.
  case end
  /// About half a year after (S3).
  case after

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
