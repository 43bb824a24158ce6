import RecordSyntax

/// The members (by key node) and elements of one value that some schema has looked at.
struct EvaluatedParts {
  var nodes: Set<Int> = []
  var isAll = false
}

extension Checker {
  /// `unevaluatedProperties` and `unevaluatedItems`: what no other keyword of this schema has looked at.
  mutating func checkUnevaluated(_ shape: Shape, _ rest: Details, _ node: Int) -> Bool {
    for part in unevaluated(shape, rest, node) where !check(part.shape, part.node) { return false }
    return true
  }

  /// The values that `unevaluatedProperties` or `unevaluatedItems` must look at, and the schema for them.
  mutating func unevaluated(_ shape: Shape, _ rest: Details, _ node: Int) -> [(node: Int, shape: Int)] {
    let isObject = nodes[node].kind == .object
    guard let number = isObject ? rest.unevaluatedProperties : rest.unevaluatedItems,
      isObject || nodes[node].kind == .array
    else { return [] }
    var parts = EvaluatedParts()
    collect(shape, rest, node, &parts)
    guard !parts.isAll else { return [] }
    let children = isObject ? document.keys(of: node) : document.elements(of: node)
    return children.filter { !parts.nodes.contains($0) }.map { (isObject ? $0 + 1 : $0, number) }
  }

  /// Collects what a schema that admits the value has looked at, its own `unevaluated…` included.
  private mutating func collect(_ number: Int, _ node: Int, _ parts: inout EvaluatedParts) {
    let shape = shapes[number]
    let rest = shape.details >= 0 ? plan.details[Int(shape.details)] : Details()
    depth += 1
    work += 1
    defer { depth -= 1 }
    guard !isOverrun, depth <= Self.mostDepth, work <= mostWork else {
      isOverrun = true
      return
    }
    let isObject = nodes[node].kind == .object
    if isObject ? rest.unevaluatedProperties != nil : rest.unevaluatedItems != nil { parts.isAll = true }
    let isEntering = plan.isDynamic && scope.last != shape.resource
    if isEntering { scope.append(shape.resource) }
    defer { if isEntering { scope.removeLast() } }
    collect(shape, rest, node, &parts)
  }

  private mutating func collect(
    _ shape: Shape, _ rest: Details, _ node: Int, _ parts: inout EvaluatedParts
  ) {
    switch nodes[node].kind {
    case .object: collectMembers(shape, node, &parts)
    case .array: collectElements(shape, rest, node, &parts)
    default: return
    }
    if let reference = rest.reference { collect(reference, node, &parts) }
    if let reference = rest.dynamicReference { collect(target(of: reference), node, &parts) }
    for number in rest.allOf { collect(number, node, &parts) }
    for number in rest.anyOf + rest.oneOf where check(number, node) { collect(number, node, &parts) }
    for (name, number) in rest.dependentSchemas where hasMember(node, name) { collect(number, node, &parts) }
    if let condition = rest.condition {
      if check(condition, node) {
        collect(condition, node, &parts)
        if let then = rest.then { collect(then, node, &parts) }
      } else if let otherwise = rest.otherwise {
        collect(otherwise, node, &parts)
      }
    }
  }

  private mutating func collectMembers(_ shape: Shape, _ node: Int, _ parts: inout EvaluatedParts) {
    var cursor = Int(shape.membersStart)
    for key in document.keys(of: node) {
      let symbol = symbol(of: key)
      let isListed =
        symbol != .none
        && member(symbol, from: &cursor, Int(shape.membersStart), Int(shape.membersEnd)) != nil
      if isListed || !otherShapes(shape, key).isEmpty || shape.hasOthers { parts.nodes.insert(key) }
    }
  }

  private mutating func collectElements(
    _ shape: Shape, _ rest: Details, _ node: Int, _ parts: inout EvaluatedParts
  ) {
    for (position, element) in document.elements(of: node).enumerated() {
      let isLooked = position < rest.prefixItems.count || shape.items >= 0
      if isLooked || rest.contains.map({ check($0, element) }) == true { parts.nodes.insert(element) }
    }
  }
}
