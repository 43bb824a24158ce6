/// Reads a regular expression of ECMA-262 in unicode mode.
struct PatternParser {
  /// How deep groups may be nested.
  static let mostDepth = 200
  /// The largest count in `{n,m}`; a larger one could never be written out.
  static let mostRepetitions = 100_000

  let scalars: [Unicode.Scalar]
  var index = 0
  /// The first thing that is valid, but that a linear-time automaton cannot do.
  var unsupported: PatternRefusal?
  /// The Unicode properties met so far: making the set of one looks at every scalar there is.
  var properties: [String: ScalarSet] = [:]
  /// Groups seen so far, and the numbers and names that are referred to.
  private var groups = 0
  private var names: Set<String> = []
  private var references: [(number: Int?, name: String?, offset: Int)] = []
  private var depth = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  /// The whole pattern.
  mutating func parse() throws(PatternRefusal) -> PatternTree {
    let tree = try choice()
    guard index == scalars.count else { throw syntax() }
    for reference in references {
      if let number = reference.number, number > groups {
        throw PatternRefusal(.syntax, at: reference.offset)
      }
      if let name = reference.name, !names.contains(name) {
        throw PatternRefusal(.syntax, at: reference.offset)
      }
    }
    if let unsupported { throw unsupported }
    return tree
  }

  var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  func syntax() -> PatternRefusal { PatternRefusal(.syntax, at: index) }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard index + wanted.count <= scalars.count,
      Array(scalars[index..<index + wanted.count]) == wanted
    else { return false }
    index += wanted.count
    return true
  }

  mutating func note(_ reason: PatternRefusal.Reason, at offset: Int) {
    unsupported = unsupported ?? PatternRefusal(reason, at: offset)
  }

  mutating func refer(number: Int? = nil, name: String? = nil, at offset: Int) {
    references.append((number, name, offset))
    note(.backReference, at: offset)
  }

  private mutating func choice() throws(PatternRefusal) -> PatternTree {
    depth += 1
    guard depth <= Self.mostDepth else { throw PatternRefusal(.tooLarge, at: index) }
    defer { depth -= 1 }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternRefusal) -> PatternTree {
    var terms: [PatternTree] = []
    while let scalar = current, scalar != "|", scalar != ")" { terms.append(try term()) }
    return terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func term() throws(PatternRefusal) -> PatternTree {
    let start = index
    if take("^") { return .start }
    if take("$") { return .end }
    if take("\\b") { return .boundary }
    if take("\\B") { return .noBoundary }
    if let look = lookAround() {
      note(look, at: start)
      _ = try choice()
      guard take(")") else { throw syntax() }
      return .sequence([])
    }
    return try quantified(try atom())
  }

  private mutating func lookAround() -> PatternRefusal.Reason? {
    if take("(?=") || take("(?!") { return .lookAhead }
    if take("(?<=") || take("(?<!") { return .lookBehind }
    return nil
  }

  private mutating func atom() throws(PatternRefusal) -> PatternTree {
    guard let scalar = current else { throw syntax() }
    switch scalar {
    case "(":
      return try group()
    case "[":
      return .set(try characterClass())
    case ".":
      index += 1
      return .set(.dot)
    case "\\":
      return try escape().map { .set($0) } ?? .sequence([])
    case "*", "+", "?", "{", "}", "]", ")", "|":
      throw syntax()
    default:
      index += 1
      return .set(ScalarSet(scalar.value))
    }
  }

  private mutating func group() throws(PatternRefusal) -> PatternTree {
    if !take("(?:") {
      if take("(?<") {
        let name = try groupName()
        guard names.insert(name).inserted else { throw syntax() }
      } else {
        index += 1
        if current == "?" { throw syntax() }
      }
      groups += 1
    }
    let tree = try choice()
    guard take(")") else { throw syntax() }
    return tree
  }

  mutating func groupName() throws(PatternRefusal) -> String {
    var name = ""
    while let scalar = current, scalar != ">" {
      guard scalar == "_" || scalar == "$" || scalar.properties.isIDContinue,
        !name.isEmpty || scalar == "_" || scalar == "$" || scalar.properties.isIDStart
      else { throw syntax() }
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard !name.isEmpty, take(">") else { throw syntax() }
    return name
  }

  private mutating func quantified(_ tree: PatternTree) throws(PatternRefusal) -> PatternTree {
    var bounds: (least: Int, most: Int?)?
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if take("{") {
      bounds = try counts()
    }
    guard let bounds else { return tree }
    // A lazy quantifier admits the same texts.
    _ = take("?")
    return .repetition(tree, least: bounds.least, most: bounds.most)
  }

  private mutating func counts() throws(PatternRefusal) -> (least: Int, most: Int?) {
    let start = index
    let least = try count()
    var most: Int? = least
    if take(",") { most = current == "}" ? nil : try count() }
    guard take("}") else { throw syntax() }
    if let most, most < least { throw PatternRefusal(.syntax, at: start) }
    return (least, most)
  }

  private mutating func count() throws(PatternRefusal) -> Int {
    var value: Int?
    while let digit = current?.value, (0x30...0x39).contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit - 0x30), Self.mostRepetitions + 1)
      index += 1
    }
    guard let value else { throw syntax() }
    return value
  }
}
