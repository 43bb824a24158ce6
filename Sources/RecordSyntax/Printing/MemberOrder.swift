/// Goes through the members of an object in the order in which they are printed.
struct MemberOrder {
  /// The keys that are left, the last one first; `nil` where members stand in their order already.
  private var sorted: [Int]?
  private var key: Int
  private let end: Int

  /// Starts before the first member of an object.
  ///
  /// - Parameter sorted: The keys in their order, the last one first, unless they have it.
  init(_ nodes: [Node], _ object: Int, sorted: [Int]?) {
    self.sorted = sorted
    key = object + 1
    end = Int(nodes[object].next)
  }

  /// The next key.
  @inline(__always)
  mutating func next(_ nodes: [Node]) -> Int? {
    if sorted != nil { return sorted?.popLast() }
    guard key < end else { return nil }
    let found = key
    key = Int(nodes[key].next)
    return found
  }
}

extension CanonicalPrinter {
  /// The members of an object that has a level in the order of fields.
  mutating func members(_ object: Int, _ level: Int) -> MemberOrder {
    MemberOrder(nodes, object, sorted: isInOrder(object, level) ? nil : sortedKeys(object, level))
  }

  /// The level of a member's value; `cursor` is where the member before it stands among the fields.
  mutating func level(of key: Int, in level: Int, _ cursor: inout Int) -> Int {
    if level < 0 { return FieldOrder.unknown }
    return order.level(of: symbol(of: key), in: level, &cursor)
  }

  private mutating func isInOrder(_ object: Int, _ level: Int) -> Bool {
    guard level >= 0 else { return true }
    let end = Int(nodes[object].next)
    var key = object + 1
    var last = -1
    var sawOther = false
    while key < end {
      if let position = order.position(of: symbol(of: key), in: level, from: last) {
        if sawOther || position < last { return false }
        last = position
      } else {
        sawOther = true
      }
      key = Int(nodes[key].next)
    }
    return true
  }

  /// The keys by their place among the fields, the last one first; those that have none keep their order.
  private mutating func sortedKeys(_ object: Int, _ level: Int) -> [Int] {
    var found: [(rank: Int, key: Int)] = []
    var members = MemberOrder(nodes, object, sorted: nil)
    while let key = members.next(nodes) {
      found.append((order.position(of: symbol(of: key), in: level, from: 0) ?? .max, key))
    }
    found.sort { ($0.rank, $0.key) > ($1.rank, $1.key) }
    return found.map(\.key)
  }

  /// The word that a key is, also when it is written with escapes, which the parser does not look up.
  private mutating func symbol(of key: Int) -> Symbol {
    let node = nodes[key]
    guard node.symbol == .none, document.plainBytes(of: key) == nil else { return node.symbol }
    return vocabulary.symbol(of: document.text(of: key))
  }
}
