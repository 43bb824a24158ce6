package import RecordSyntax

/// Decodes the fields of one readable document; a node that failed its schema reads as faulty.
///
/// A class, for it is handed on for every object and list of a record.
package final class RecordReader: Sendable {
  let document: Document
  /// The nodes whose value failed the schema, in document order; nearly always none.
  let faultyNodes: [Int]
  private let nodes: [Node]
  private let bytes: [UInt8]

  package init(_ document: Document, faultyNodes: [Int]) {
    self.document = document
    self.faultyNodes = faultyNodes
    nodes = document.nodes
    bytes = document.bytes
  }

  /// Reads a member of the object at a node; `convert` answers `nil` for a value of another form.
  @inline(__always)
  func field<Value>(_ object: Int, _ key: FieldKey, _ convert: (Int) -> Value?) -> Field<Value> {
    guard nodes[object].kind == .object else { return .faulty }
    let symbol = key.symbol
    let end = Int(nodes[object].next)
    var index = object + 1
    while index < end {
      if self.symbol(of: index) == symbol { return field(index + 1, convert) }
      index = Int(nodes[index].next)
    }
    return .absent
  }

  /// Reads the value at a node.
  @inline(__always)
  func field<Value>(_ node: Int, _ convert: (Int) -> Value?) -> Field<Value> {
    if nodes[node].kind == .null { return .absent }
    if !faultyNodes.isEmpty, faultyNodes.contains(node) { return .faulty }
    guard let value = convert(node) else { return .faulty }
    return .value(value)
  }

  func day(_ object: Int, _ key: FieldKey) -> Field<Day> { field(object, key) { day($0) } }

  func int(_ object: Int, _ key: FieldKey) -> Field<Int> { field(object, key) { int($0) } }

  func bool(_ object: Int, _ key: FieldKey) -> Field<Bool> {
    field(object, key) { node in
      switch nodes[node].kind {
      case .true: true
      case .false: false
      default: nil
      }
    }
  }

  func text(_ object: Int, _ key: FieldKey) -> Field<String> { field(object, key) { text($0) } }

  func word<Word: RecordWord>(_ object: Int, _ key: FieldKey) -> Field<Word> {
    field(object, key) { Word.table.word(symbol(of: $0)) }
  }

  /// Reads a word whose enumeration only the schema knows.
  func symbol(_ object: Int, _ key: FieldKey) -> Field<Symbol> {
    field(object, key) { symbol(of: $0) == .none ? nil : symbol(of: $0) }
  }

  func texts(_ object: Int, _ key: FieldKey) -> FieldList<String> { list(object, key) { text($0) } }

  func words<Word: RecordWord>(_ object: Int, _ key: FieldKey) -> FieldList<Word> {
    list(object, key) { Word.table.word(symbol(of: $0)) }
  }

  /// Reads an object by its members.
  func object<Value>(_ object: Int, _ key: FieldKey, _ make: (RecordReader, Int) -> Value) -> Field<Value> {
    field(object, key) { nodes[$0].kind == .object ? make(self, $0) : nil }
  }

  /// Reads a list of objects; an element that is no object keeps its place, with every field faulty.
  func objects<Element>(
    _ object: Int, _ key: FieldKey, _ make: (RecordReader, Int) -> Element
  ) -> FieldList<Element> {
    list(object, key) { make(self, $0) }
  }

  /// Reads the members of an object whose keys are not fixed, by their key nodes; `nil` for another value.
  func members<Element>(of object: Int, _ make: (Int) -> Element) -> [Element]? {
    guard nodes[object].kind == .object else { return nil }
    return children(of: object) { make($0) }
  }

  /// Reads a list; `nil` for an element makes the whole list faulty, since a count over it would be wrong.
  @inline(__always)
  private func list<Element>(
    _ object: Int, _ key: FieldKey, _ convert: (Int) -> Element?
  ) -> FieldList<Element> {
    field(object, key) { array in
      nodes[array].kind == .array ? children(of: array, convert) : nil
    }
  }

  /// What is made of each child of a container, in memory of just the right size; `nil` when one of them is `nil`.
  @inline(__always)
  private func children<Element>(of container: Int, _ convert: (Int) -> Element?) -> [Element]? {
    let end = Int(nodes[container].next)
    var count = 0
    var node = container + 1
    while node < end {
      count += 1
      node = Int(nodes[node].next)
    }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    node = container + 1
    while node < end {
      guard let element = convert(node) else { return nil }
      elements.append(element)
      node = Int(nodes[node].next)
    }
    return elements
  }
}

// MARK: - One value

extension RecordReader {
  private func day(_ node: Int) -> Day? {
    guard nodes[node].kind == .string else { return nil }
    guard let range = document.plainBytes(of: node) else { return Day(document.text(of: node)) }
    return Day(bytes, range)
  }

  /// The word that a key or text is; where the parser had no reason to look it up, its text is: one with escapes, or over
  /// several lines.
  @inline(__always)
  private func symbol(of node: Int) -> Symbol {
    switch nodes[node].style {
    case .bare, .json, .jsonEscaped, .single, .double: nodes[node].symbol
    case .plainFolded, .singleEscaped, .doubleEscaped, .literal, .folded:
      Schemas.bundled.vocabulary.symbol(of: document.text(of: node))
    case .flow, .block: .none
    }
  }

  private func int(_ node: Int) -> Int? {
    guard nodes[node].kind == .number else { return nil }
    let range = nodes[node].range.indices
    // Most numbers are a few digits; everything else takes the exact way.
    guard range.count < 10 else { return document.decimal(node)?.int }
    var value = 0
    for index in range {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return document.decimal(node)?.int }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private func text(_ node: Int) -> String? {
    nodes[node].kind == .string ? document.text(of: node) : nil
  }

  /// A whole number at a node, for one that is no member of its own.
  func number(_ node: Int) -> Field<Int> { field(node) { int($0) } }
}
