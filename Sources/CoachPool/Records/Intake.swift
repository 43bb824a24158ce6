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

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    minutes = reader.int(.minutes)
    by = reader.text(.by)
    questionClear = reader.bool(.questionClear)
    goals = reader.int(.goals)
    nature = reader.object(.nature, Nature.init)
    advice = reader.word(.advice)
    because = reader.word(.because)
  }
}

/// The nature of a question on the axes that decide between an internal and an external coach (S0 tip 1).
///
/// The axes and their words are the schema's; the contract says which an internal coach may take.
public struct Nature: Sendable {
  /// The word of each axis in the vocabulary of the schemas, in their order; ``Symbol/none`` where none is filled in.
  private var words = InlineArray<6, Symbol>(repeating: .none)

  private static let keys: InlineArray<6, FieldKey> = [
    .parts, .depth, .complexity, .clarity, .personal, .privacy,
  ]
  /// The names of the axes; each is known by its number among them.
  static let axes = ["parts", "depth", "complexity", "clarity", "personal", "privacy"]

  init(_ reader: inout RecordReader) {
    for index in words.indices {
      words[index] = reader.symbol(Self.keys[index]).value ?? .none
    }
  }

  /// The axes that are filled in and fulfil a condition, each with its word, in the order of the schema.
  func axes(where isWanted: (_ axis: Int, _ word: Symbol) -> Bool) -> [(axis: String, word: String)] {
    var wanted: [(axis: String, word: String)] = []
    for index in words.indices where words[index] != .none && isWanted(index, words[index]) {
      wanted.append((Self.axes[index], Schemas.bundled.vocabulary.word(of: words[index])))
    }
    return wanted
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
