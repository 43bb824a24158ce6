/// Finds the nodes that many pointers lead to in one document: what a list or object holds is looked up once, and not
/// again for each pointer into it.
public struct NodeFinder: Sendable {
  /// The document.
  public let document: Document
  private var elements: [Int: [Int]] = [:]
  private var members: [Int: [ExactText: Int]] = [:]

  /// Makes a finder for a document.
  public init(_ document: Document) { self.document = document }

  /// The node a pointer leads to; `nil` when there is nothing there.
  public mutating func node(at pointer: Pointer) -> Int? {
    guard !document.nodes.isEmpty else { return nil }
    var node = 0
    for step in pointer.steps {
      guard let child = child(of: node, step) else { return nil }
      node = child
    }
    return node
  }

  /// The bytes of a place in the document; see ``Document/bytes(of:)``.
  public mutating func bytes(of place: Place) -> ByteRange {
    guard let pointer = place.pointer, !document.nodes.isEmpty else { return document.bytes(of: place) }
    var node = 0
    for step in pointer.steps {
      guard let child = child(of: node, step) else { break }
      node = child
    }
    return document.bytes(of: place, at: node)
  }

  private mutating func child(of node: Int, _ step: Pointer.Step) -> Int? {
    switch (document.nodes[node].kind, step) {
    case (.array, .index(let index)):
      if elements[node] == nil { elements[node] = document.elements(of: node) }
      guard let found = elements[node], index < found.count else { return nil }
      return found[index]
    case (.object, .key(let key)): return member(of: node, named: key)
    case (.object, .index(let index)): return member(of: node, named: String(index))
    default: return nil
    }
  }

  private mutating func member(of node: Int, named name: String) -> Int? {
    if members[node] == nil {
      members[node] = Dictionary(
        document.keys(of: node).map { (ExactText(document.text(of: $0)), $0 + 1) },
        uniquingKeysWith: { first, _ in first })
    }
    return members[node]?[ExactText(name)]
  }
}
