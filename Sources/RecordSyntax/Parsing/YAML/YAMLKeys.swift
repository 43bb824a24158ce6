/// The keys of one mapping that were read so far, to find the second of two equal ones.
struct YAMLKeys {
  /// The mapping's node.
  let mapping: Int
  /// One bit for each kind of key that was seen; a key whose bit is not set is new.
  var seen = InlineArray<4, UInt64>(repeating: 0)
  /// The number of keys.
  var count = 0
  /// The keys by text, once they are too many to compare in pairs: those before ``indexedEnd``.
  var index: [String: Int] = [:]
  /// The first key that is not in the index yet.
  var indexedEnd: Int

  /// Starts with no key.
  init(_ mapping: Int) {
    self.mapping = mapping
    indexedEnd = mapping + 1
  }

  /// Whether a key that starts with a byte is certain to be new; notes that it was seen.
  ///
  /// Equal keys are of one kind when they are written without quotes: their word, or their length and first byte.
  @inline(__always)
  mutating func isSurelyNew(_ key: Node, _ first: UInt8) -> Bool {
    count += 1
    guard key.style == .bare else {
      seen = InlineArray(repeating: .max)
      return false
    }
    let kind = key.symbol == .none ? key.range.count &+ Int(first) : Int(key.symbol.rawValue)
    let bit = UInt64(1) << UInt64(kind & 63)
    let isSeen = seen[kind >> 6 & 3] & bit != 0
    seen[kind >> 6 & 3] |= bit
    return !isSeen
  }
}

extension YAMLParser {
  /// Most mappings have fewer keys than this; more are looked up by hash.
  private static let mostComparedKeys = 32

  /// Adds a key and returns its node; names it when the mapping has it already.
  mutating func appendKey(_ token: YAMLToken, _ keys: inout YAMLKeys) -> Int {
    let node = nodes.count
    append(.key, token.style, symbol(of: token), token.start, token.end)
    if !keys.isSurelyNew(nodes[node], token.start < end ? bytes[token.start] : 0) {
      reportIfDouble(node, &keys)
    }
    return node
  }

  /// Names the key at a node, the last there is, when its mapping has it already.
  mutating func reportIfDouble(_ node: Int, _ keys: inout YAMLKeys) {
    guard let first = earlier(node, &keys) else { return }
    report(YAMLFault.duplicateKey(nodes[node].range, first: nodes[first].range, keyText(node)))
  }

  private func earlier(_ node: Int, _ keys: inout YAMLKeys) -> Int? {
    guard keys.count <= Self.mostComparedKeys else { return earlierByText(node, &keys) }
    var other = keys.mapping + 1
    while other < node {
      if isSameKey(other, node) { return other }
      other = Int(nodes[other].next)
    }
    return nil
  }

  private func earlierByText(_ node: Int, _ keys: inout YAMLKeys) -> Int? {
    while keys.indexedEnd < node {
      let text = keyText(keys.indexedEnd)
      if keys.index[text] == nil { keys.index[text] = keys.indexedEnd }
      keys.indexedEnd = Int(nodes[keys.indexedEnd].next)
    }
    return keys.index[keyText(node)]
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
