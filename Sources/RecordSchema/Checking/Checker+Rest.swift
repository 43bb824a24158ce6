import RecordSyntax

extension Checker {
  /// What few schemas say: everything in ``Details``.
  mutating func checkRest(_ number: Int, _ node: Int) -> Bool {
    let shape = shapes[number]
    guard shape.details >= 0 else { return true }
    depth += 1
    work += 1
    defer { depth -= 1 }
    guard !isOverrun, depth <= Self.mostDepth, work <= mostWork else {
      isOverrun = true
      return false
    }
    let rest = plan.details[Int(shape.details)]
    if let constant = rest.constant, !equals(node, constant) { return false }
    if rest.values != nil, !hasValue(rest.valueSet, node) { return false }
    switch nodes[node].kind {
    case .number: if !hasBounds(rest, node) { return false }
    case .object: if !checkMembers(rest, node) { return false }
    case .array: if !checkElements(rest, node) { return false }
    default: break
    }
    return checkInPlace(rest, node) && checkUnevaluated(shape, rest, node)
  }

  /// Whether a value is one of an enumeration's.
  func hasValue(_ values: Set<Value>, _ node: Int) -> Bool {
    values.contains(document.value(node).normalised)
  }

  func hasBounds(_ rest: Details, _ node: Int) -> Bool {
    guard let number = document.decimal(node) else { return true }
    if let bound = rest.minimum, number < bound { return false }
    if let bound = rest.maximum, number > bound { return false }
    if let bound = rest.exclusiveMinimum, number <= bound { return false }
    if let bound = rest.exclusiveMaximum, number >= bound { return false }
    if let divisor = rest.multipleOf, !number.isMultiple(of: divisor) { return false }
    return true
  }

  private mutating func checkMembers(_ rest: Details, _ node: Int) -> Bool {
    var count = 0
    var key = node + 1
    let end = Int(nodes[node].next)
    while key < end {
      if let names = rest.propertyNames, !checkName(names, key) { return false }
      count += 1
      key = Int(nodes[key].next)
    }
    guard count >= rest.leastMembers, count <= rest.mostMembers else { return false }
    guard missing(rest.required, in: node).isEmpty else { return false }
    for (name, needs) in rest.dependentRequired where hasMember(node, name) {
      guard missing(needs, in: node).isEmpty else { return false }
    }
    for (name, number) in rest.dependentSchemas where hasMember(node, name) {
      guard check(number, node) else { return false }
    }
    return true
  }

  /// The names that no member of an object that counts has; many are looked up in an index of the object.
  func missing(_ names: [String], in object: Int) -> [String] {
    guard names.count > Plan.mostScanned else { return names.filter { !hasMember(object, $0) } }
    var present: Set<[UInt8]> = []
    for key in document.keys(of: object) where !isAbsent(key + 1, false) {
      present.insert(Array(document.text(of: key).utf8))
    }
    return names.filter { !present.contains(Array($0.utf8)) }
  }

  /// Whether an object has a member that counts.
  func hasMember(_ object: Int, _ name: String) -> Bool {
    guard let value = document.member(of: object, named: name) else { return false }
    return !isAbsent(value, false)
  }

  /// Whether a key is what `propertyNames` asks.
  ///
  /// A schema that only speaks of text looks at the key itself, any other at a document of that text alone.
  mutating func checkName(_ number: Int, _ key: Int) -> Bool {
    let names = shapes[number]
    if names.details < 0, names.wordsStart < 0, names.kinds & (1 << Node.Kind.string.rawValue) != 0 {
      return checkText(number, key)
    }
    var checker = forOther(document.keyAsText(key))
    let isAdmitted = checker.check(number, 0)
    work = checker.work
    isOverrun = isOverrun || checker.isOverrun
    return isAdmitted
  }

  private mutating func checkElements(_ rest: Details, _ node: Int) -> Bool {
    let elements = document.elements(of: node)
    for (number, element) in zip(rest.prefixItems, elements) where !check(number, element) { return false }
    guard let contains = rest.contains else { return true }
    var count = 0
    for element in elements where check(contains, element) { count += 1 }
    return count >= rest.leastContains && count <= rest.mostContains
  }

  private mutating func checkInPlace(_ rest: Details, _ node: Int) -> Bool {
    if let reference = rest.reference, !check(reference, node) { return false }
    if let reference = rest.dynamicReference, !check(target(of: reference), node) { return false }
    for number in rest.allOf where !check(number, node) { return false }
    if !rest.anyOf.isEmpty, !rest.anyOf.contains(where: { check($0, node) }) { return false }
    if !rest.oneOf.isEmpty {
      var count = 0
      for number in rest.oneOf where count < 2 && check(number, node) { count += 1 }
      if count != 1 { return false }
    }
    if let not = rest.not, check(not, node) { return false }
    if let condition = rest.condition {
      if check(condition, node) {
        if let then = rest.then, !check(then, node) { return false }
      } else if let otherwise = rest.otherwise, !check(otherwise, node) {
        return false
      }
    }
    return true
  }

  /// The outermost resource on the way here that has the dynamic anchor decides.
  func target(of reference: Details.DynamicReference) -> Int {
    guard let anchor = reference.anchor else { return reference.initial }
    for resource in scope {
      if let target = plan.dynamicAnchors[Int(resource)][anchor] { return target }
    }
    return reference.initial
  }
}

extension Document {
  /// A document that holds nothing but a key of this one, as a text.
  func keyAsText(_ key: Int) -> Document {
    let node = nodes[key]
    return Document(
      bytes: bytes, syntax: syntax,
      nodes: [Node(kind: .string, style: node.style, symbol: node.symbol, range: node.range, next: 1)])
  }
}
