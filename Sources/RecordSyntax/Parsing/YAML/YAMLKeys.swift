/// The keys of one mapping that were read so far, to find the second of two equal ones.
struct YAMLKeys {
  /// The mapping's node.
  let mapping: Int
  /// One bit for each kind of key that was seen; a key whose bit is not set is new.
  var seen: UInt64 = 0
  /// The number of keys.
  var count = 0
  /// The keys by text, once they are too many to compare in pairs.
  var index: [String: Int]?

  /// Starts with no key.
  init(_ mapping: Int) { self.mapping = mapping }
}

extension YAMLParser {
  /// Most mappings have fewer keys than this; more are looked up by hash.
  private static let mostComparedKeys = 32

  /// Adds a key and returns its node; names it when the mapping has it already.
  mutating func appendKey(_ token: YAMLToken, _ keys: inout YAMLKeys) -> Int {
    let node = nodes.count
    let symbol = symbol(of: token)
    append(.key, token.style, symbol, token.start, token.end)
    if let first = earlier(node, symbol, &keys) {
      report(YAMLFault.duplicateKey(nodes[node].range, first: nodes[first].range, keyText(node)))
    }
    return node
  }

  private mutating func earlier(_ node: Int, _ symbol: Symbol, _ keys: inout YAMLKeys) -> Int? {
    defer { keys.count += 1 }
    guard keys.count < Self.mostComparedKeys else { return earlierByText(node, &keys) }
    let range = nodes[node].range
    let number =
      symbol == .none
      ? range.count &+ Int(range.count > 0 ? bytes[Int(range.start)] : 0) : Int(symbol.rawValue)
    let bit = UInt64(1) << UInt64(number & 63)
    let isPlain = nodes[node].style == .bare
    let isNew = isPlain && keys.seen & bit == 0
    keys.seen = isPlain ? keys.seen | bit : .max
    if isNew { return nil }
    var other = keys.mapping + 1
    while other < node {
      if isSameKey(other, node) { return other }
      other = Int(nodes[other].next)
    }
    return nil
  }

  private func earlierByText(_ node: Int, _ keys: inout YAMLKeys) -> Int? {
    var index = keys.index ?? [:]
    keys.index = nil
    defer { keys.index = index }
    if index.isEmpty {
      var other = keys.mapping + 1
      while other < node {
        index[keyText(other)] = other
        other = Int(nodes[other].next)
      }
    }
    let text = keyText(node)
    if let first = index[text] { return first }
    index[text] = node
    return nil
  }

  private func isSameKey(_ left: Int, _ right: Int) -> Bool {
    if nodes[left].symbol != .none, nodes[right].symbol != .none {
      return nodes[left].symbol == nodes[right].symbol
    }
    if nodes[left].style == .bare, nodes[right].style == .bare {
      return bytes[nodes[left].range.indices] == bytes[nodes[right].range.indices]
    }
    return keyText(left) == keyText(right)
  }

  private func keyText(_ node: Int) -> String {
    Document(bytes: bytes, syntax: .yaml, nodes: [nodes[node]]).text(of: 0)
  }
}
