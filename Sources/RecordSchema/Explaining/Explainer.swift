import RecordSyntax

/// Says what is wrong with a document that is not valid: one violation for one cause.
struct Explainer {
  /// Where the explanation has come.
  struct Context {
    /// The way through the schema.
    var path: [Pointer.Step] = []
    /// The schema that the value is held against.
    var shape = 0
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

  /// A property of the objects with a schema.
  struct Property: Equatable {
    var name: String
    var object: Int
  }

  /// The most violations that are reported of one document.
  static let most = 100
  /// How many names an unknown one is compared with at most.
  static let mostCompared = 2_000

  var checker: Checker
  var found: [Violation] = []
  /// Keys that belong in one other object, and properties that are missing with what was said of them.
  var misplaced: [Property] = []
  var missing: [(property: Property, violation: Violation)] = []

  var plan: Plan { checker.plan }
  var document: Document { checker.document }

  init(_ checker: Checker) {
    self.checker = checker
    self.checker.scope = []
    self.checker.depth = 0
    // Explaining looks at a value again at every level above it.
    self.checker.work = 0
    self.checker.mostWork *= 16
  }

  /// All that is wrong, in the order of the document.
  mutating func violations() -> [Violation] {
    explain(0, 0, Context())
    if checker.isOverrun { return [overrun] }
    dropMoved()
    return found.enumerated().sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }
      .map(\.element)
  }

  /// A key in the wrong object and the same one missing in its own have one cause: only the key is told.
  private mutating func dropMoved() {
    for property in misplaced {
      let places = missing.filter { $0.property == property }
      guard places.count == 1, let index = found.firstIndex(of: places[0].violation) else { continue }
      found.remove(at: index)
    }
  }

  /// What is said of a document that could not be looked at to the end.
  private var overrun: Violation {
    Violation(
      node: 0, part: .value, pointer: Pointer(), keyword: "$ref", keywordLocation: Pointer(),
      absoluteKeywordLocation: plan.uri(of: 0), instanceLocation: Pointer(),
      message: Phrase(
        nl: "het schema verwijst zo vaak of zo diep naar zichzelf dat dit bestand niet te beoordelen is",
        en: "the schema refers to itself so often or so deep that this file cannot be judged"))
  }

  mutating func report(
    _ node: Int, at part: Violation.Part = .value, _ keyword: String, _ context: Context, _ message: Phrase,
    help: Phrase? = nil, fix: Edit? = nil
  ) {
    guard found.count < Self.most else { return }
    let pointer = document.pointer(to: node)
    // A schema that is `false` has no keyword that could be pointed at.
    let steps: [Pointer.Step] = keyword == "false" ? [] : [.key(keyword)]
    // These keywords are about the whole list or object, though one element or key is to blame.
    let isOfWhole = keyword == "uniqueItems" || keyword == "propertyNames"
    found.append(
      Violation(
        node: node, part: part, pointer: pointer, keyword: keyword,
        keywordLocation: Pointer(context.path + steps),
        absoluteKeywordLocation: plan.uri(of: context.shape, steps),
        instanceLocation: isOfWhole ? pointer.parent ?? pointer : pointer, message: message, help: help,
        fix: fix))
  }

  /// Says why the value at a node is not what a shape asks; nothing when it is.
  mutating func explain(_ number: Int, _ node: Int, _ outer: Context) {
    guard !checker.isOverrun, found.count < Self.most, !checker.check(number, node) else { return }
    let shape = plan.shapes[number]
    var context = outer
    context.shape = number
    context.dataClass = shape.dataClass ?? outer.dataClass
    let isEntering = plan.isDynamic && checker.scope.last != shape.resource
    if isEntering { checker.scope.append(shape.resource) }
    defer { if isEntering { checker.scope.removeLast() } }
    checker.depth += 1
    defer { checker.depth -= 1 }
    guard checker.depth <= Checker.mostDepth else {
      checker.isOverrun = true
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
      // What has not the form that its field asks may be anything: a name that landed in the wrong field.
      let dataClass = context.dataClass.isRedacted ? context.dataClass : .content
      return Phrase(nl: "\(value: text, dataClass)", en: "\(value: text, dataClass)")
    }
  }

  /// The context of a member under a key of the writer's choice, which may be anything.
  func entry(_ name: String, _ shape: Int, _ context: Context) -> Context {
    var inner = context
    let title = plan.title(shape) ?? name
    inner.field = Phrase(
      nl: "\(word: name, dutch: title, .content)", en: "\(word: name, dutch: title, .content)")
    return inner
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

  /// How many choices are named at most; nobody reads more.
  private static let mostListed = 60

  /// The words one after the other with "of" before the last; of very many only the first.
  func list(_ items: [Phrase]) -> Phrase {
    guard var text = items.first else { return Phrase(nl: "niets", en: "nothing") }
    guard items.count <= Self.mostListed else {
      let first = items.prefix(Self.mostListed).dropFirst().reduce(text) {
        Phrase(nl: "\($0), \($1)", en: "\($0), \($1)")
      }
      return Phrase(nl: "\(first) en nog andere", en: "\(first) and others")
    }
    for (index, item) in items.enumerated().dropFirst() {
      text =
        index == items.count - 1
        ? Phrase(nl: "\(text) of \(item)", en: "\(text) or \(item)")
        : Phrase(nl: "\(text), \(item)", en: "\(text), \(item)")
    }
    return text
  }
}
