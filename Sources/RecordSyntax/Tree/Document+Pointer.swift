extension Document {
  /// The node a pointer leads to; `nil` when there is nothing there.
  public func node(at pointer: Pointer) -> Int? {
    guard !nodes.isEmpty else { return nil }
    var node = 0
    for step in pointer.steps {
      guard let child = child(of: node, step) else { return nil }
      node = child
    }
    return node
  }

  /// The node a pointer leads to, or the innermost one on its way that exists; `nil` in an empty tree.
  public func nearestNode(to pointer: Pointer) -> Int? {
    guard !nodes.isEmpty else { return nil }
    var node = 0
    for step in pointer.steps {
      guard let child = child(of: node, step) else { break }
      node = child
    }
    return node
  }

  /// The pointer to a value node, or of a key node to its value.
  public func pointer(to node: Int) -> Pointer {
    let target = nodes[node].kind == .key ? node + 1 : node
    var steps: [Pointer.Step] = []
    var current = 0
    while current < target {
      if nodes[current].kind == .object {
        guard let key = keys(of: current).last(where: { $0 < target }) else { break }
        steps.append(.key(text(of: key)))
        current = key + 1
      } else {
        let elements = elements(of: current)
        guard let position = elements.lastIndex(where: { $0 <= target }) else { break }
        steps.append(.index(position))
        current = elements[position]
      }
    }
    return Pointer(steps)
  }

  private func child(of node: Int, _ step: Pointer.Step) -> Int? {
    switch (nodes[node].kind, step) {
    case (.array, .index(let index)):
      let elements = elements(of: node)
      return index < elements.count ? elements[index] : nil
    case (.object, .key(let key)):
      return member(of: node, named: key)
    case (.object, .index(let index)):
      return member(of: node, named: String(index))
    default:
      return nil
    }
  }

  /// The value under a key compared by its scalars, for keys that need not be in the vocabulary.
  ///
  /// Swift holds texts for equal that are written with other scalars (`é` in one or in two), and JSON does not.
  public func member(of object: Int, named name: String) -> Int? {
    keys(of: object).first { text(of: $0).hasSameBytes(as: name) }.map { $0 + 1 }
  }
}
