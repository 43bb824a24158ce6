package import RecordSyntax

/// Decodes the fields of one readable document; a node that failed its schema reads as faulty.
///
/// A class, for it is handed on for every object and list of a record.
package final class RecordReader: Sendable {
  let document: Document
  /// The nodes whose value failed the schema, in document order; nearly always none.
  let faultyNodes: [Int]

  package init(_ document: Document, faultyNodes: [Int]) {
    self.document = document
    self.faultyNodes = faultyNodes
  }

  /// Reads a member of the object at a node; `convert` answers `nil` for a value of another form.
  func field<Value>(_ object: Int, _ key: Symbol, _ convert: (Int) -> Value?) -> Field<Value> {
    guard let node = document.value(of: object, for: key) else {
      return document.nodes[object].kind == .object ? .absent : .faulty
    }
    if document.nodes[node].kind == .null { return .absent }
    if !faultyNodes.isEmpty, faultyNodes.contains(node) { return .faulty }
    guard let value = convert(node) else { return .faulty }
    return .value(value)
  }

  func day(_ object: Int, _ key: Symbol) -> Field<Day> { field(object, key, day) }

  func int(_ object: Int, _ key: Symbol) -> Field<Int> { field(object, key, int) }

  func bool(_ object: Int, _ key: Symbol) -> Field<Bool> { field(object, key, bool) }

  func text(_ object: Int, _ key: Symbol) -> Field<String> { field(object, key, text) }

  func word<Word: RecordWord>(_ object: Int, _ key: Symbol) -> Field<Word> {
    field(object, key) { Word.table.word(document.nodes[$0].symbol) }
  }

  func texts(_ object: Int, _ key: Symbol) -> FieldList<String> { list(object, key, text) }

  func words<Word: RecordWord>(_ object: Int, _ key: Symbol) -> FieldList<Word> {
    list(object, key) { Word.table.word(document.nodes[$0].symbol) }
  }

  /// Reads an object by its members.
  func object<Value>(_ object: Int, _ key: Symbol, _ make: (RecordReader, Int) -> Value) -> Field<Value> {
    field(object, key) { document.nodes[$0].kind == .object ? make(self, $0) : nil }
  }

  /// Reads a list of objects; an element that is no object keeps its place, with every field faulty.
  func objects<Element>(
    _ object: Int, _ key: Symbol, _ make: (RecordReader, Int) -> Element
  ) -> FieldList<Element> {
    list(object, key) { make(self, $0) }
  }

  /// Reads a list; `nil` for an element makes the whole list faulty, since a count over it would be wrong.
  private func list<Element>(
    _ object: Int, _ key: Symbol, _ convert: (Int) -> Element?
  ) -> FieldList<Element> {
    field(object, key) { array in
      guard document.nodes[array].kind == .array else { return nil }
      let end = Int(document.nodes[array].next)
      var count = 0
      var node = array + 1
      while node < end {
        count += 1
        node = Int(document.nodes[node].next)
      }
      var elements: [Element] = []
      elements.reserveCapacity(count)
      node = array + 1
      while node < end {
        guard let element = convert(node) else { return nil }
        elements.append(element)
        node = Int(document.nodes[node].next)
      }
      return elements
    }
  }

  func day(_ node: Int) -> Day? {
    guard document.nodes[node].kind == .string, let bytes = document.plainBytes(of: node) else { return nil }
    return Day(document.bytes, bytes)
  }

  func int(_ node: Int) -> Int? {
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

  func bool(_ node: Int) -> Bool? {
    switch document.nodes[node].kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  func text(_ node: Int) -> String? {
    document.nodes[node].kind == .string ? document.text(of: node) : nil
  }
}
