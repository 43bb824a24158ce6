internal import RecordSchema
package import RecordSyntax

/// The removal of all data of one class from a record, and the note under `removed` that it was done.
package struct ClassRemoval: Hashable, Sendable {
  /// The class that goes.
  package let dataClass: DataClass
  /// Why it goes.
  package let ground: RemovalGround
  /// The day it is done.
  package let on: Day

  /// Describes a removal.
  package init(_ dataClass: DataClass, ground: RemovalGround, on day: Day) {
    (self.dataClass, self.ground, on) = (dataClass, ground, day)
  }

  /// The edits that take the class out of a record and note it; none when the record holds nothing of it.
  ///
  /// What is about a field in comments goes with it, and so does an object or list that nothing is left of. What lies in
  /// one list is taken from the end backwards, so that each place still is what it was.
  package func edits(of document: Document, kind: RecordKind) -> [Edit] {
    guard document.isReadable else { return [] }
    let fields = Schemas.bundled.schema(for: kind.rawValue).fields(of: dataClass, in: document)
    guard !fields.isEmpty else { return [] }
    let erased = Self.emptied(by: fields, in: document).reversed().map { Edit.erase($0) }
    return erased + [.append(["removed"], note)]
  }

  /// The note under `removed`.
  private var note: Value {
    ["on": .string(on.description), "class": .string(dataClass.rawValue), "ground": .string(ground.rawValue)]
  }

  /// The fields in the order of the document, those that are all there is in an object or list as that.
  private static func emptied(by fields: [Pointer], in document: Document) -> [Pointer] {
    var gone = fields
    while let container = emptied(by: gone, document) {
      let first = gone.firstIndex { $0.parent == container } ?? gone.startIndex
      gone.removeAll { $0.parent == container }
      gone.insert(container, at: first)
    }
    return gone
  }

  /// An object or list below the root of which everything is among the places that go.
  private static func emptied(by gone: [Pointer], _ document: Document) -> Pointer? {
    var counts: [Pointer: Int] = [:]
    for parent in gone.compactMap(\.parent) where !parent.steps.isEmpty { counts[parent, default: 0] += 1 }
    return gone.lazy.compactMap(\.parent).first { parent in
      guard let count = counts[parent], let node = document.node(at: parent) else { return false }
      return count == document.keys(of: node).count + document.elements(of: node).count
    }
  }
}
