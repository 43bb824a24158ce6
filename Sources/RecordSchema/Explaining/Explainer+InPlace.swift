import RecordSyntax

extension Explainer {
  mutating func explainInPlace(_ rest: Details, _ node: Int, _ context: Context) {
    if let reference = rest.reference { explain(reference, node, context.appending("$ref")) }
    if let reference = rest.dynamicReference {
      explain(checker.target(of: reference), node, context.appending("$dynamicRef"))
    }
    for (index, number) in rest.allOf.enumerated() {
      explain(number, node, context.appending("allOf", .index(index)))
    }
    if !rest.anyOf.isEmpty, !rest.anyOf.contains(where: { checker.check($0, node) }) {
      explainBest("anyOf", rest.anyOf, node, context)
    }
    explainOneOf(rest.oneOf, node, context)
    if let not = rest.not, checker.check(not, node) {
      report(
        node, "not", context,
        Phrase(
          nl: "\(context.field) mag niet \(shown(node, context)) zijn",
          en: "\(context.field) must not be \(shown(node, context))"))
    }
    if let condition = rest.condition {
      if checker.check(condition, node) {
        if let then = rest.then { explain(then, node, context.appending("then")) }
      } else if let otherwise = rest.otherwise {
        explain(otherwise, node, context.appending("else"))
      }
    }
  }

  private mutating func explainOneOf(_ branches: [Int], _ node: Int, _ context: Context) {
    guard !branches.isEmpty else { return }
    let fitting = branches.count { checker.check($0, node) }
    if fitting == 0 {
      explainBest("oneOf", branches, node, context)
    } else if fitting > 1 {
      report(
        node, "oneOf", context,
        Phrase(
          nl: "\(context.field) is op \(fitting) manieren te lezen en mag er maar één hebben",
          en: "\(context.field) can be read in \(fitting) ways and may have only one"))
    }
  }

  /// The violations of the branch that fits best: one of the value's own type, with the fewest faults.
  private mutating func explainBest(_ keyword: String, _ branches: [Int], _ node: Int, _ context: Context) {
    var best: (cost: Int, found: [Violation])?
    var wanted: [Phrase] = []
    for (index, branch) in branches.enumerated() {
      var explainer = self
      explainer.found = []
      explainer.explain(branch, node, context.appending(.key(keyword), .index(index)))
      checker.work = explainer.checker.work
      checker.isOverrun = explainer.checker.isOverrun
      let cost = explainer.found.reduce(0) { $0 + self.cost(of: $1, at: node) }
      let isWrongType = explainer.found.contains { $0.node == node && $0.keyword == "type" }
      if isWrongType { wanted.append(expected(plan.shapes[branch])) }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, explainer.found) }
    }
    if wanted.count == branches.count {
      let wanted = list(wanted)
      report(
        node, keyword, context,
        Phrase(
          nl: "bij \(context.field) hoort \(wanted); er staat \(shown(node, context))",
          en: "\(context.field) takes \(wanted); it has \(shown(node, context))"))
    } else {
      found += best?.found ?? []
    }
  }

  /// A branch of another type, or one whose fixed word differs, is further off than one with some faults inside.
  private func cost(of violation: Violation, at node: Int) -> Int {
    if violation.node == node, violation.keyword == "type" { return 1_000 }
    return violation.keyword == "const" || violation.keyword == "enum" ? 20 : 1
  }

  mutating func explainUnevaluated(_ shape: Shape, _ rest: Details, _ node: Int, _ context: Context) {
    for part in checker.unevaluated(shape, rest, node) where !checker.check(part.shape, part.node) {
      let isMember = document.nodes[node].kind == .object
      let keyword: Pointer.Step = isMember ? "unevaluatedProperties" : "unevaluatedItems"
      var inner = context.appending(keyword)
      if let key = document.key(of: part.node), isMember {
        let name = document.text(of: key)
        inner.field = Phrase(nl: "\(value: name, .content)", en: "\(value: name, .content)")
      }
      explain(part.shape, part.node, inner)
    }
  }
}
