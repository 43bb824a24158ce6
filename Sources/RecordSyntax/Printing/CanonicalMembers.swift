/// The members of an object in the order of its schema's fields, as the indices of their key nodes.
struct CanonicalMembers: Sequence, IteratorProtocol {
  private let document: Document
  private let nodes: [Node]
  private let vocabulary: Vocabulary
  private let end: Int
  private var key: Int
  /// The keys in their order, the last one first; empty when they stand in it already.
  private var sorted: [Int] = []

  /// Looks whether the members of an object are in order, and sorts them when they are not.
  init(
    _ document: Document, _ object: Int, _ order: FieldOrder, _ level: Int, _ vocabulary: Vocabulary
  ) {
    self.document = document
    self.vocabulary = vocabulary
    nodes = document.nodes
    key = object + 1
    end = Int(document.nodes[object].next)
    guard level >= 0, !isInOrder(order, level) else { return }
    var found: [(rank: Int, key: Int)] = []
    var key = key
    while key < end {
      found.append(
        (order.position(of: document.symbol(ofKey: key, vocabulary), in: level, from: 0) ?? .max, key))
      key = Int(nodes[key].next)
    }
    found.sort { ($0.rank, $0.key) < ($1.rank, $1.key) }
    sorted = found.reversed().map(\.key)
    self.key = end
  }

  private func isInOrder(_ order: FieldOrder, _ level: Int) -> Bool {
    var key = key
    var last = -1
    var sawOther = false
    while key < end {
      let symbol = document.symbol(ofKey: key, vocabulary)
      if let position = order.position(of: symbol, in: level, from: last) {
        if sawOther || position < last { return false }
        last = position
      } else {
        sawOther = true
      }
      key = Int(nodes[key].next)
    }
    return true
  }

  /// The next key.
  mutating func next() -> Int? {
    if key < end {
      defer { key = Int(nodes[key].next) }
      return key
    }
    return sorted.popLast()
  }
}

extension Document {
  /// The word that a key is, also when it is written with escapes, which the parser does not look up.
  func symbol(ofKey key: Int, _ vocabulary: Vocabulary) -> Symbol {
    let node = nodes[key]
    guard node.symbol == .none, plainBytes(of: key) == nil else { return node.symbol }
    return vocabulary.symbol(of: text(of: key))
  }
}
