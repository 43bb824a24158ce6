import RecordSyntax

/// Says what is wrong with a document that is not valid: one violation for one cause.
struct Explainer {
  /// Where the explanation has come.
  struct Context {
    /// The way through the schema.
    var path: [Pointer.Step] = []
    /// The class of the innermost member that has one.
    var dataClass = DataClass.none
    /// What the value is called.
    var field = Phrase(nl: "dit bestand", en: "this file")

    func appending(_ steps: Pointer.Step...) -> Context {
      var context = self
      context.path += steps
      return context
    }
  }

  /// The most violations that are reported of one document.
  static let most = 100

  var checker: Checker
  var found: [Violation] = []

  var plan: Plan { checker.plan }
  var document: Document { checker.document }

  init(_ checker: Checker) {
    self.checker = checker
    self.checker.scope = []
    self.checker.depth = 0
  }

  /// All that is wrong, in the order of the document.
  mutating func violations() -> [Violation] {
    explain(0, 0, Context())
    return found.enumerated().sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }
      .map(\.element)
  }

  mutating func report(
    _ node: Int, at part: Violation.Part = .value, _ keyword: String, _ context: Context, _ message: Phrase,
    help: Phrase? = nil, fix: Edit? = nil
  ) {
    guard found.count < Self.most else { return }
    found.append(
      Violation(
        node: node, part: part, pointer: document.pointer(to: node), keyword: keyword,
        keywordLocation: Pointer(context.path + [.key(keyword)]), message: message, help: help, fix: fix))
  }

  /// Says why the value at a node is not what a shape asks; nothing when it is.
  mutating func explain(_ number: Int, _ node: Int, _ outer: Context) {
    guard found.count < Self.most, !checker.check(number, node) else { return }
    let shape = plan.shapes[number]
    var context = outer
    context.dataClass = shape.dataClass ?? outer.dataClass
    let isEntering = plan.isDynamic && checker.scope.last != shape.resource
    if isEntering { checker.scope.append(shape.resource) }
    defer { if isEntering { checker.scope.removeLast() } }
    checker.depth += 1
    defer { checker.depth -= 1 }
    guard checker.depth <= Checker.mostDepth else {
      report(
        node, "$ref", context, Phrase(nl: "het schema verwijst te diep", en: "the schema refers too deep"))
      return
    }
    if explainKind(number, shape, node, context) { return }
    if explainWords(number, shape, node, context) { return }
    let rest = shape.details >= 0 ? plan.details[Int(shape.details)] : Details()
    if explainConstant(rest, node, context) { return }
    switch document.nodes[node].kind {
    case .object: explainObject(number, shape, rest, node, context)
    case .array: explainArray(shape, rest, node, context)
    case .string: explainText(number, shape, node, context)
    case .number: explainNumber(number, shape, rest, node, context)
    default: break
    }
    explainInPlace(rest, node, context)
    explainUnevaluated(shape, rest, node, context)
  }

  // MARK: - Names and values in messages

  /// A scalar as it stands in the file, or what kind of container it is.
  func shown(_ node: Int, _ context: Context) -> Phrase {
    switch document.nodes[node].kind {
    case .object: return Phrase(nl: "een groep gegevens", en: "a group of values")
    case .array: return Phrase(nl: "een lijst", en: "a list")
    case .null: return Phrase(nl: "niets", en: "nothing")
    default:
      let text = document.text(of: node)
      return Phrase(nl: "\(value: text, context.dataClass)", en: "\(value: text, context.dataClass)")
    }
  }

  /// The context of a member under a listed property.
  func member(_ name: String, _ shape: Int, _ context: Context) -> Context {
    var inner = context
    inner.field = field(name, shape)
    return inner
  }

  /// What a property is called: its key, and its title in Dutch.
  func field(_ name: String, _ shape: Int) -> Phrase {
    let title = plan.title(shape) ?? name
    return Phrase(nl: "\(word: name, dutch: title)", en: "\(word: name, dutch: title)")
  }

  /// The words one after the other with "of" before the last.
  func list(_ items: [Phrase]) -> Phrase {
    guard var text = items.first else { return Phrase(nl: "niets", en: "nothing") }
    for (index, item) in items.enumerated().dropFirst() {
      text =
        index == items.count - 1
        ? Phrase(nl: "\(text) of \(item)", en: "\(text) or \(item)")
        : Phrase(nl: "\(text), \(item)", en: "\(text), \(item)")
    }
    return text
  }
}
