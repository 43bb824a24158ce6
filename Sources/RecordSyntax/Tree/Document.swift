/// A parsed file: its bytes, one flat tree with the place of everything, and what is wrong with it.
///
/// Nodes are addressed by their index in ``nodes``; 0 is the root. A document with faults may have an incomplete tree:
/// it is not schema-checked, decoded or edited.
public struct Document: Sendable {
  /// What a file is written in.
  public enum Syntax: Sendable {
    /// RFC 8259.
    case json
    /// YAML front matter between `---` lines, and a Markdown body.
    case frontMatter
    /// A YAML document without fences; only the conformance suite has those.
    case yaml
  }

  /// The whole file.
  public let bytes: [UInt8]
  /// What the file is written in.
  public let syntax: Syntax
  /// The tree in document order; empty when nothing could be read.
  public let nodes: [Node]
  /// The comments, `#` included, without the line ending.
  public let comments: [ByteRange]
  /// The Markdown body behind the closing fence; `nil` without front matter.
  public let body: ByteRange?
  /// What is wrong, in the order of the text; at most ``Fault/most`` of them.
  public let faults: [Fault]

  /// Puts a document together; parsers do.
  public init(
    bytes: [UInt8], syntax: Syntax, nodes: [Node], comments: [ByteRange] = [], body: ByteRange? = nil,
    faults: [Fault] = []
  ) {
    self.bytes = bytes
    self.syntax = syntax
    self.nodes = nodes
    self.comments = comments
    self.body = body
    self.faults = faults
  }

  /// Whether the tree is whole: no fault but warnings.
  public var isReadable: Bool { !nodes.isEmpty && !faults.contains { $0.severity == .error } }

  /// Whether the format's own grammar admits the text and the tree holds all of it, whatever our records ask beyond
  /// that; it is what a public suite asks.
  package var isWithinGrammar: Bool { faults.allSatisfy(\.isWithinGrammar) }

  /// The child of an object under a key that the vocabulary knows.
  public func value(of object: Int, for key: Symbol) -> Int? {
    guard nodes[object].kind == .object else { return nil }
    var index = object + 1
    let end = Int(nodes[object].next)
    while index < end {
      if nodes[index].symbol == key { return index + 1 }
      index = Int(nodes[index].next)
    }
    return nil
  }

  /// The key node of a value that stands in an object directly behind it.
  public func key(of value: Int) -> Int? {
    guard value > 0, nodes[value - 1].kind == .key else { return nil }
    return value - 1
  }

  /// The members of an object, as the indices of their key nodes; each value stands directly behind its key.
  public func keys(of object: Int) -> [Int] {
    nodes[object].kind == .object ? children(of: object) : []
  }

  /// The elements of an array.
  public func elements(of array: Int) -> [Int] {
    nodes[array].kind == .array ? children(of: array) : []
  }

  private func children(of container: Int) -> [Int] {
    var found: [Int] = []
    var index = container + 1
    let end = Int(nodes[container].next)
    while index < end {
      found.append(index)
      index = Int(nodes[index].next)
    }
    return found
  }
}
