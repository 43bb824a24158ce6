public import RecordSyntax

/// The first talk, with a coordinator, in which the question is made clear.
public struct Intake: Sendable {
  /// When.
  public let on: Field<Day>
  /// How long, in minutes.
  public let minutes: Field<Int>
  /// The coordinator, a key of the contract.
  public let by: Field<String>
  /// Whether the question became clear.
  public let questionClear: Field<Bool>
  /// How many goals were set.
  public let goals: Field<Int>
  /// What kind of question it is (S0 tip 1).
  public let nature: Field<Nature>
  /// What was advised.
  public let advice: Field<Advice>
  /// On what ground.
  public let because: Field<AdviceGround>

  init(_ reader: RecordReader, _ node: Int) {
    on = reader.day(node, .on)
    minutes = reader.int(node, .minutes)
    by = reader.text(node, .by)
    questionClear = reader.bool(node, .questionClear)
    goals = reader.int(node, .goals)
    nature = reader.object(node, .nature, Nature.init)
    advice = reader.word(node, .advice)
    because = reader.word(node, .because)
  }
}

/// The nature of a question on the axes that decide between an internal and an external coach (S0 tip 1).
///
/// The axes and their words are the schema's; the contract says which an internal coach may take.
public struct Nature: Sendable {
  /// Each axis that is filled in, with its word, in the order of the schema.
  public let axes: [(axis: String, word: String)]

  /// The axes, in the order of the schema.
  public static let names = ["parts", "depth", "complexity", "clarity", "personal", "privacy"]
  private static let keys = names.map { Symbol(word: $0) }

  init(_ reader: RecordReader, _ node: Int) {
    var axes: [(axis: String, word: String)] = []
    for (name, key) in zip(Self.names, Self.keys) {
      if let word = reader.text(node, key).value { axes.append((name, word)) }
    }
    self.axes = axes
  }
}

/// What an intake advises.
public enum Advice: String, RecordWord {
  /// A coach of the pool.
  case `internal`
  /// A coach from outside.
  case external
  /// Another service.
  case referral
  /// Nothing further.
  case none

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// On what ground an intake advises.
public enum AdviceGround: String, RecordWord {
  /// The criteria for internal and external coaching.
  case criteria
  /// The employee's wish.
  case wish
  /// Lines between coach and coachee.
  case line
  /// No coach free.
  case capacity
  /// A right.
  case right

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
