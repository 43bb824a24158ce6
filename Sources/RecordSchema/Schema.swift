public import RecordSyntax

/// A JSON Schema 2020-12, compiled once; evaluating a document allocates only for what is wrong with it.
///
/// A class, for all workers use the same one, and would compete for the counts of its parts.
public final class Schema: Sendable {
  let plan: Plan
  /// The plan's patterns, laid out for matching.
  let patternSet: PatternSet

  /// The schema that admits anything.
  public static let anything = Schema(plan: Plan(shapes: [Shape()], sites: [.init(document: 0, node: 0)]))

  private init(plan: Plan) {
    self.plan = plan
    patternSet = PatternSet(plan.patterns)
  }

  /// Compiles the first of the sources; the others are what it may refer to. Nothing is ever fetched.
  ///
  /// Documents are evaluated that were parsed with the same vocabulary. `strict` refuses keywords that this engine does
  /// not know, which otherwise are annotations as the specification says.
  public init(
    compiling sources: [SchemaSource], vocabulary: Vocabulary, strict: Bool = false
  ) throws(SchemaFault) {
    var compiler = SchemaCompiler(
      try SchemaLibrary(sources), vocabulary: vocabulary, isStrict: strict)
    plan = try compiler.compile()
    patternSet = PatternSet(plan.patterns)
  }

  /// The URI it goes by, with an empty fragment.
  public var uri: String { plan.uri(of: 0) }

  /// What is wrong with a document, and the data classes in it.
  ///
  /// The document must be readable: one with faults has no tree to look at, and nothing is said of it.
  public func evaluate(_ document: Document, _ options: EvaluationOptions = .standard) -> Evaluation {
    guard document.isReadable else { return Evaluation(violations: [], dataClasses: []) }
    var checker = Checker(self, document, options)
    if checker.check(0, 0), !checker.isOverrun {
      return Evaluation(violations: [], dataClasses: checker.classes, isInOrder: checker.isInOrder)
    }
    var explainer = Explainer(checker)
    return Evaluation(
      violations: explainer.violations(),
      dataClasses: dataClasses(in: document, options))
  }

  /// Whether a document is readable and valid.
  public func isValid(_ document: Document, _ options: EvaluationOptions = .standard) -> Bool {
    guard document.isReadable else { return false }
    var checker = Checker(self, document, options)
    return checker.check(0, 0) && !checker.isOverrun
  }
}
