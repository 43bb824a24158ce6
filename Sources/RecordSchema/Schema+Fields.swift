public import RecordSyntax

extension Schema {
  /// The outermost members of a class that have a value, in the order of the document; for retention and redaction.
  public func fields(
    of dataClass: DataClass, in document: Document, _ options: EvaluationOptions = .records
  ) -> [Pointer] {
    var found: [Pointer] = []
    visit(document, options) { node, shape in
      guard shape.dataClass == dataClass else { return true }
      found.append(document.pointer(to: node))
      return false
    }
    return found
  }

  /// The classes of all members that have a value, also in a document that is not valid.
  func dataClasses(in document: Document, _ options: EvaluationOptions) -> DataClasses {
    var found: DataClasses = []
    visit(document, options) { _, shape in
      if let dataClass = shape.dataClass { found.formUnion(dataClass.bit) }
      return true
    }
    return found
  }

  /// Visits every member that a property is about, from the outside in; `body` says whether to go on inside.
  private func visit(_ document: Document, _ options: EvaluationOptions, _ body: (Int, Shape) -> Bool) {
    guard !document.nodes.isEmpty else { return }
    var checker = Checker(self, document, options)
    visit(&checker, 0, 0, body)
  }

  private func visit(_ checker: inout Checker, _ number: Int, _ node: Int, _ body: (Int, Shape) -> Bool) {
    let shape = plan.shapes[plan.target(of: number)]
    switch checker.nodes[node].kind {
    case .object:
      var cursor = Int(shape.membersStart)
      for key in checker.document.keys(of: node) {
        guard
          let inner = member(&checker, shape, key, &cursor),
          !checker.isAbsent(key + 1, plan.shapes[inner].admitsNull), checker.nodes[key + 1].kind != .null
        else { continue }
        if body(key + 1, plan.shapes[inner]) { visit(&checker, inner, key + 1, body) }
      }
    case .array:
      guard shape.items >= 0 else { return }
      for element in checker.document.elements(of: node) { visit(&checker, Int(shape.items), element, body) }
    default: return
    }
  }

  private func member(
    _ checker: inout Checker, _ shape: Shape, _ key: Int, _ cursor: inout Int
  ) -> Int? {
    let symbol = checker.symbol(of: key)
    if symbol != .none,
      let found = checker.member(symbol, from: &cursor, Int(shape.membersStart), Int(shape.membersEnd))
    {
      return Int(plan.members[found].shape)
    }
    return checker.otherShapes(shape, key).first ?? (shape.others >= 0 ? Int(shape.others) : nil)
  }
}
