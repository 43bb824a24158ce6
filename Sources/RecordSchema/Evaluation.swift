public import RecordSyntax

/// What a schema says of a document.
public struct Evaluation: Sendable {
  /// What is wrong, in the order of the document.
  public var violations: [Violation]
  /// The classes (`x-data`) of all members that are there with a value.
  public var dataClasses: DataClasses
  /// Whether the members of every object are known to stand in the order in which the schema lists them, others last;
  /// of a document with violations that is not known.
  public var isInOrder: Bool

  /// Makes an evaluation.
  public init(violations: [Violation], dataClasses: DataClasses, isInOrder: Bool = false) {
    self.violations = violations
    self.dataClasses = dataClasses
    self.isInOrder = isInOrder
  }
}

/// One thing that a schema does not admit.
public struct Violation: Hashable, Sendable {
  /// Whether a key is meant or the value.
  public enum Part: Sendable {
    case key, value
  }

  /// The node of the document: the value, or the key node where a key is meant and there is one.
  public var node: Int
  /// Whether its key is meant or its value.
  public var part: Part
  /// Where in the document.
  public var pointer: Pointer
  /// The keyword that failed.
  public var keyword: String
  /// The way through the schema to that keyword, references followed; to the schema itself when that is `false`.
  public var keywordLocation: Pointer
  /// The URI of that keyword where it is written.
  public var absoluteKeywordLocation: String
  /// The value that the keyword was asked about, where that is not what the finding points at: a list, not its double.
  public var instanceLocation: Pointer
  /// What was expected.
  public var message: Phrase
  /// How to mend it.
  public var help: Phrase?
  /// The edit that mends it, where the intent is plain.
  public var fix: Edit?

  /// Where a finding about it points.
  public var place: Place { part == .key ? .key(pointer) : .value(pointer) }
}
