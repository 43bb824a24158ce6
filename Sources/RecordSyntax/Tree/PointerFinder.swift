/// Finds the pointers that lead to many nodes of one document: the tree is gone through once, and not again for each.
public struct PointerFinder: Sendable {
  private let document: Document
  /// Of each node, the object or list that it stands in, and the number of an element in its list.
  private let places: [(container: Int32, number: Int32)]

  /// Makes a finder for a document.
  public init(_ document: Document) {
    self.document = document
    var places: [(container: Int32, number: Int32)] = []
    places.reserveCapacity(document.nodes.count)
    /// The objects and lists that the next node lies in, each with how many nodes of its own came before.
    var open: [(node: Int, end: Int, count: Int32)] = []
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      if let last = open.indices.last {
        places.append((Int32(open[last].node), open[last].count))
        open[last].count += 1
      } else {
        places.append((-1, 0))
      }
      if node.kind == .object || node.kind == .array { open.append((index, Int(node.next), 0)) }
    }
    self.places = places
  }

  /// The pointer to a value node, or of a key node to its value; the same as ``Document/pointer(to:)``.
  public func pointer(to node: Int) -> Pointer {
    var current = document.nodes[node].kind == .key ? node + 1 : node
    var steps: [Pointer.Step] = []
    while places[current].container >= 0 {
      let container = Int(places[current].container)
      steps.append(
        document.nodes[container].kind == .object
          ? .key(document.text(of: current - 1)) : .index(Int(places[current].number)))
      current = container
    }
    return Pointer(steps.reversed())
  }
}
