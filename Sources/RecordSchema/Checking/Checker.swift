import RecordSyntax

/// Says whether a document is valid, as quickly as it can: it stops at the first fault and allocates nothing.
///
/// What is called for every value is `mutating` even where it changes nothing: a method that only reads is handed a copy
/// of the whole checker.
struct Checker {
  /// How deep schemas may be applied within one another.
  static let mostDepth = 2 * Document.mostDepth + 256

  /// The schema, held as a whole: all workers use the same one, and would compete for the counts of its parts.
  private let schema: Schema
  let document: Document
  let options: EvaluationOptions
  let nodes: [Node]
  let bytes: [UInt8]
  let shapes: [Shape]
  let members: [MemberShape]
  let patterns: PatternSet
  /// Whether all members met so far stand in the order in which their schema lists them, those it does not list last.
  var isInOrder = true
  /// The classes of the members met so far.
  var classes: DataClasses = []
  /// The resources entered on the way here; kept only when a dynamic reference needs them.
  var scope: [Int32] = []
  var depth = 0
  /// How many schemas with ``Details`` have been applied, and how many may be.
  ///
  /// A schema whose branches lead back to itself can ask for more than there is time for: `anyOf` of two branches that
  /// go a step deeper doubles the work at every level of the document. One that does not asks for a few a node.
  var work = 0
  var mostWork: Int
  /// Whether a limit was passed: nothing that is said from then on counts.
  var isOverrun = false

  init(_ schema: Schema, _ document: Document, _ options: EvaluationOptions) {
    self.schema = schema
    self.document = document
    self.options = options
    nodes = document.nodes
    bytes = document.bytes
    shapes = schema.plan.shapes
    members = schema.plan.members
    patterns = schema.patternSet
    mostWork = (1 << 16) + nodes.count * (256 + 4 * schema.plan.details.count)
  }

  /// The schema as it was compiled.
  var plan: Plan {
    @inline(__always) get { schema.plan }
  }

  /// A checker by the same schema of another document, at the same depth and with the same work behind it.
  func forOther(_ document: Document) -> Checker {
    var checker = Checker(schema, document, options)
    checker.scope = scope
    checker.depth = depth
    checker.work = work
    checker.mostWork = mostWork
    return checker
  }

  /// Whether the value at a node is what a shape asks.
  ///
  /// Shapes are looked at where they are: copying one out for each value takes longer than looking.
  mutating func check(_ number: Int, _ node: Int) -> Bool {
    let kind = nodes[node].kind
    guard shapes[number].kinds & (1 << kind.rawValue) != 0 else { return false }
    if shapes[number].wordsStart >= 0, !hasWord(number, node) { return false }
    // A dynamic reference below needs to know that this resource was entered.
    if plan.isDynamic {
      return inScope(shapes[number]) { $0.checkKind(number, node, kind) && $0.checkRest(number, node) }
    }
    guard checkKind(number, node, kind) else { return false }
    return shapes[number].details < 0 || checkRest(number, node)
  }

  private mutating func checkKind(_ number: Int, _ node: Int, _ kind: Node.Kind) -> Bool {
    switch kind {
    case .object: checkObject(number, node)
    case .array: checkArray(number, node)
    case .string: checkText(number, node)
    case .number: checkNumber(number, node)
    case .null, .true, .false, .key: true
    }
  }

  mutating func inScope(_ shape: Shape, _ body: (inout Checker) -> Bool) -> Bool {
    let isEntering = scope.last != shape.resource
    if isEntering { scope.append(shape.resource) }
    defer { if isEntering { scope.removeLast() } }
    return body(&self)
  }

  /// Whether the value is one of an enumeration's words.
  mutating func hasWord(_ number: Int, _ node: Int) -> Bool {
    if nodes[node].kind == .null { return shapes[number].wordsAdmitNull }
    guard nodes[node].kind == .string else { return false }
    return isWord(symbol(of: node), shapes[number].wordsStart, shapes[number].wordsEnd)
  }

  /// Whether a symbol is one of the words between two places.
  @inline(__always)
  private mutating func isWord(_ symbol: Symbol, _ start: Int32, _ end: Int32) -> Bool {
    guard symbol != .none else { return false }
    for index in Int(start)..<Int(end) where plan.words[index] == symbol { return true }
    return false
  }

  /// The symbol of a key or text.
  @inline(__always)
  mutating func symbol(of node: Int) -> Symbol {
    switch nodes[node].style {
    case .bare, .json, .single, .double: nodes[node].symbol
    default: decodedSymbol(of: node)
    }
  }

  /// The same where its writing kept the parser from finding it; apart, for it is seldom asked for.
  @inline(never)
  private mutating func decodedSymbol(of node: Int) -> Symbol {
    plan.vocabulary.symbol(of: document.text(of: node))
  }

  /// Whether a member's value counts as not there.
  func isAbsent(_ value: Int, _ admitsNull: Bool) -> Bool {
    options.nullIsAbsent && !admitsNull && nodes[value].kind == .null
  }
}

// MARK: - Objects and arrays

extension Checker {
  private mutating func checkObject(_ number: Int, _ node: Int) -> Bool {
    var key = node + 1
    let end = Int(nodes[node].next)
    let first = Int(shapes[number].membersStart)
    let last = Int(shapes[number].membersEnd)
    let hasOtherNames = shapes[number].hasOtherNames
    let others = shapes[number].others
    var cursor = first
    var sawOther = false
    var required: Int32 = 0
    while key < end {
      let value = key + 1
      let symbol = symbol(of: key)
      if symbol != .none, let found = member(symbol, from: &cursor, first, last) {
        // Found where it was looked for first, the cursor stands behind it.
        if cursor != found + 1 || sawOther { isInOrder = false }
        if !isAbsent(value, members[found].admitsNull) {
          if members[found].isRequired { required += 1 }
          classes.formUnion(members[found].dataClass)
          let isValid =
            members[found].plainKinds != 0 ? isPlain(found, value) : check(Int(members[found].shape), value)
          if !isValid { return false }
        }
        if hasOtherNames, !checkOtherName(shapes[number], key, isListed: true) { return false }
      } else if hasOtherNames {
        sawOther = true
        if !checkOtherName(shapes[number], key, isListed: false) { return false }
      } else {
        sawOther = true
        if others == Shape.Others.none { return false }
        if others != Shape.Others.any, !isAbsent(value, shapes[Int(others)].admitsNull),
          !check(Int(others), value)
        {
          return false
        }
      }
      key = Int(nodes[key].next)
    }
    return required == shapes[number].requiredCount
  }

  /// Whether a value is what a member asks of which there is nothing more to know than kinds and words.
  @inline(__always)
  private mutating func isPlain(_ member: Int, _ value: Int) -> Bool {
    let kind = nodes[value].kind
    guard members[member].plainKinds & (1 << kind.rawValue) != 0 else { return false }
    guard kind == .string, members[member].wordsStart >= 0 else { return true }
    return isWord(symbol(of: value), members[member].wordsStart, members[member].wordsEnd)
  }

  /// Finds a member by its symbol, looking first behind the one found before: records keep the schema's order.
  func member(_ symbol: Symbol, from cursor: inout Int, _ first: Int, _ last: Int) -> Int? {
    if last - first > Plan.mostScanned { return plan.memberIndex[first]?[symbol] }
    var index = cursor
    while index < last {
      if members[index].symbol == symbol {
        cursor = index + 1
        return index
      }
      index += 1
    }
    index = first
    while index < cursor {
      if members[index].symbol == symbol { return index }
      index += 1
    }
    return nil
  }

  private mutating func checkOtherName(_ shape: Shape, _ key: Int, isListed: Bool) -> Bool {
    var isKnown = isListed
    for number in otherShapes(shape, key) {
      isKnown = true
      if !isAbsent(key + 1, shapes[number].admitsNull), !check(number, key + 1) { return false }
    }
    if isKnown || shape.others == Shape.Others.any { return true }
    if shape.others == Shape.Others.none { return false }
    let others = Int(shape.others)
    return isAbsent(key + 1, shapes[others].admitsNull) || check(others, key + 1)
  }

  /// The shapes that apply to a member by its name's text or by a pattern.
  func otherShapes(_ shape: Shape, _ key: Int) -> [Int] {
    guard shape.hasOtherNames, shape.details >= 0 else { return [] }
    let rest = plan.details[Int(shape.details)]
    let name = document.text(of: key)
    var found = rest.named[Array(name.utf8)].map { [$0.shape] } ?? []
    for (pattern, number) in rest.patterns where plan.patterns[pattern].matches(name) { found.append(number) }
    return found
  }

  private mutating func checkArray(_ number: Int, _ node: Int) -> Bool {
    var element = node + 1
    let end = Int(nodes[node].next)
    let items = Int(shapes[number].items)
    let from = shapes[number].itemsFrom
    var count: Int32 = 0
    while element < end {
      if items >= 0, count >= from, !check(items, element) { return false }
      count += 1
      element = Int(nodes[element].next)
    }
    guard count >= shapes[number].leastItems, count <= shapes[number].mostItems else { return false }
    return !shapes[number].isUnique || count < 2 || !hasDouble(node, Int(count))
  }
}
