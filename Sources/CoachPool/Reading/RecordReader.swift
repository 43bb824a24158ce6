package import RecordSyntax

/// Decodes the fields of one readable document, object by object; a node that failed its schema reads as faulty.
///
/// It stands at one object, at first the root. Records mostly keep the order in which their fields are decoded, so it
/// looks for each field behind the one it found last.
///
/// What is called for every field is `mutating` even where it changes nothing: a method that only reads is handed a copy
/// of the whole reader.
package struct RecordReader: Sendable {
  let document: Document
  /// The nodes whose value failed the schema, in document order; nearly always none.
  let faultyNodes: [Int]
  private var place: Place

  /// An object whose fields are being decoded.
  private struct Place {
    /// The first key node, the one behind the field that was found last, and where they end.
    let first: Int
    var next: Int
    let end: Int
    /// A bit for every key there is, which tells of most fields that are not there without looking for them.
    var keys: UInt64 = 0
    /// A value that should be an object and is none has every field faulty.
    let isObject: Bool
  }

  package init(_ document: Document, faultyNodes: [Int]) {
    self.document = document
    self.faultyNodes = faultyNodes
    place = Place(first: 0, next: 0, end: 0, isObject: false)
    if !document.nodes.isEmpty { place = place(at: 0) }
  }
}

// MARK: - Fields

extension RecordReader {
  mutating func day(_ key: FieldKey) -> Field<Day> { value(of: key).converted { day($0) } }

  mutating func int(_ key: FieldKey) -> Field<Int> { value(of: key).converted { int($0) } }

  mutating func bool(_ key: FieldKey) -> Field<Bool> {
    value(of: key).converted { node in
      switch document.nodes[node].kind {
      case .true: true
      case .false: false
      default: nil
      }
    }
  }

  mutating func text(_ key: FieldKey) -> Field<String> { value(of: key).converted { text($0) } }

  mutating func word<Word: RecordWord>(_ key: FieldKey) -> Field<Word> {
    value(of: key).converted { Word.table.word(symbol(of: $0)) }
  }

  /// Reads a word whose enumeration only the schema knows.
  mutating func symbol(_ key: FieldKey) -> Field<Symbol> {
    value(of: key).converted { symbol(of: $0) == .none ? nil : symbol(of: $0) }
  }

  mutating func texts(_ key: FieldKey) -> FieldList<String> {
    value(of: key).converted { list($0) { $0.text($1) } }
  }

  mutating func words<Word: RecordWord>(_ key: FieldKey) -> FieldList<Word> {
    value(of: key).converted { list($0) { Word.table.word($0.symbol(of: $1)) } }
  }

  /// Reads an object by its members.
  mutating func object<Value>(_ key: FieldKey, _ make: (inout RecordReader) -> Value) -> Field<Value> {
    value(of: key).converted { document.nodes[$0].kind == .object ? at($0, make) : nil }
  }

  /// Reads a list of objects; an element that is no object keeps its place, with every field faulty.
  mutating func objects<Element>(
    _ key: FieldKey, _ make: (inout RecordReader) -> Element
  ) -> FieldList<Element> {
    value(of: key).converted { list($0) { $0.at($1, make) } }
  }

  /// Reads an object whose keys are not fixed, by its key nodes.
  mutating func members<Element>(
    _ key: FieldKey, _ make: (inout RecordReader, Int) -> Element
  ) -> FieldList<Element> {
    value(of: key).converted { map in
      guard document.nodes[map].kind == .object else { return nil }
      return children(of: map, make)
    }
  }

  /// How many characters (Unicode scalars) the body has, without the blanks around it.
  var bodyCharacters: Int {
    guard let body = document.body else { return 0 }
    let bytes = document.bytes[body.indices]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return 0 }
    return bytes[first...last].count { $0 & 0xC0 != 0x80 }
  }

  /// The node that stands in the object under a key.
  mutating func value(of key: FieldKey) -> Field<Int> {
    let symbol = key.symbol
    guard place.keys & symbol.bit != 0 else { return place.isObject ? .absent : .faulty }
    let start = place.next
    var key = start
    repeat {
      let behind = Int(document.nodes[key].next)
      let next = behind < place.end ? behind : place.first
      if self.symbol(of: key) == symbol {
        place.next = next
        return field(key + 1)
      }
      key = next
    } while key != start
    return .absent
  }

  /// A node that may stand for nothing, or have failed its schema.
  @inline(__always)
  private mutating func field(_ node: Int) -> Field<Int> {
    if document.nodes[node].kind == .null { return .absent }
    if !faultyNodes.isEmpty, faultyNodes.contains(node) { return .faulty }
    return .value(node)
  }
}

// MARK: - Objects and lists

extension RecordReader {
  /// Reads the value at a node by its members, and comes back to where it stood.
  @inline(__always)
  mutating func at<Value>(_ node: Int, _ make: (inout RecordReader) -> Value) -> Value {
    let outer = place
    place = place(at: node)
    defer { place = outer }
    return make(&self)
  }

  private mutating func place(at node: Int) -> Place {
    var place = Place(
      first: node + 1, next: node + 1, end: Int(document.nodes[node].next),
      isObject: document.nodes[node].kind == .object)
    guard place.isObject else { return place }
    var key = place.first
    while key < place.end {
      place.keys |= symbol(of: key).bit
      key = Int(document.nodes[key].next)
    }
    return place
  }

  /// Reads a list; `nil` for an element makes the whole list faulty, since a count over it would be wrong.
  @inline(__always)
  private mutating func list<Element>(
    _ array: Int, _ convert: (inout RecordReader, Int) -> Element?
  ) -> [Element]? {
    document.nodes[array].kind == .array ? children(of: array, convert) : nil
  }

  /// What is made of each child of a container, in memory of just the right size; `nil` when one of them is `nil`.
  @inline(__always)
  private mutating func children<Element>(
    of container: Int, _ convert: (inout RecordReader, Int) -> Element?
  ) -> [Element]? {
    let end = Int(document.nodes[container].next)
    var count = 0
    var node = container + 1
    while node < end {
      count += 1
      node = Int(document.nodes[node].next)
    }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    node = container + 1
    while node < end {
      guard let element = convert(&self, node) else { return nil }
      elements.append(element)
      node = Int(document.nodes[node].next)
    }
    return elements
  }
}

// MARK: - One value

extension RecordReader {
  private mutating func day(_ node: Int) -> Day? {
    guard document.nodes[node].kind == .string else { return nil }
    guard let range = document.plainBytes(of: node) else { return Day(document.text(of: node)) }
    return Day(document.bytes, range)
  }

  /// The word that a key or text is.
  @inline(__always)
  private mutating func symbol(of node: Int) -> Symbol {
    switch document.nodes[node].style {
    case .bare, .json, .jsonEscaped, .single, .double: document.nodes[node].symbol
    case .plainFolded, .singleEscaped, .doubleEscaped, .literal, .folded: decodedSymbol(of: node)
    case .flow, .block: .none
    }
  }

  /// The same where the parser had no reason to look it up: a text with escapes, or over several lines.
  ///
  /// Apart from ``symbol(of:)``, which is asked for every key.
  @inline(never)
  private mutating func decodedSymbol(of node: Int) -> Symbol {
    Schemas.bundled.vocabulary.symbol(of: document.text(of: node))
  }

  private mutating func int(_ node: Int) -> Int? {
    guard document.nodes[node].kind == .number else { return nil }
    let range = document.nodes[node].range.indices
    // Most numbers are a few digits; everything else takes the exact way.
    guard range.count < 10 else { return document.decimal(node)?.int }
    var value = 0
    for index in range {
      let digit = document.bytes[index] &- 0x30
      guard digit < 10 else { return document.decimal(node)?.int }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private mutating func text(_ node: Int) -> String? {
    document.nodes[node].kind == .string ? document.text(of: node) : nil
  }

  /// A whole number at a node, for one that is no member of its own.
  mutating func number(_ node: Int) -> Field<Int> { field(node).converted { int($0) } }
}

extension Symbol {
  /// One of 64 bits, which it shares with few others that are near it.
  fileprivate var bit: UInt64 { 1 << UInt64(rawValue & 63) }
}

extension Field {
  /// The value as another one; faulty where there is none for it.
  @inline(__always)
  func converted<New: Sendable>(_ convert: (Value) -> New?) -> Field<New> {
    switch self {
    case .absent: .absent
    case .faulty: .faulty
    case .value(let value): convert(value).map { .value($0) } ?? .faulty
    }
  }
}
