package import RecordSyntax

/// One thing that a record says: a field, an object of fields, or one element of a list of such objects.
package struct ShownPart: Sendable {
  /// Its first day; `nil` where it has none.
  package let day: Day?
  /// What the schema calls it.
  package let title: Phrase
  /// Its fields, in the order of the record.
  package let fields: [Dossier.Field]
  /// How many titles of the fields stand in ``title``.
  private let depth: Int

  /// The parts of a record, in its order; none of one that cannot be read.
  static func all(_ kind: RecordKind, _ id: String, at path: String, _ context: RuleContext) -> [ShownPart] {
    guard let item = DossierReader(context, path, kind)?.items(id, []).first else { return [] }
    var groups: [(key: Pointer, fields: [Dossier.Field])] = []
    for field in item.fields {
      let key = Self.key(of: field.pointer)
      if groups.last?.key == key {
        groups[groups.count - 1].fields.append(field)
      } else {
        groups.append((key, [field]))
      }
    }
    return groups.compactMap { ShownPart($0.fields, depth: $0.key.steps.count) }
  }

  /// The part that a field is of: what stands at the top, or the element of a list of objects there.
  private static func key(of pointer: Pointer) -> Pointer {
    let isElement = pointer.steps.count > 2 && { if case .index = pointer.steps[1] { true } else { false } }()
    return Pointer(Array(pointer.steps.prefix(isElement ? 2 : 1)))
  }

  private init?(_ fields: [Dossier.Field], depth: Int) {
    guard let first = fields.first else { return nil }
    self.fields = fields
    self.depth = depth
    title =
      depth == 1
      ? first.titles[0]
      : Phrase(nl: "\(first.titles[0]) \(first.titles[1])", en: "\(first.titles[0]) \(first.titles[1])")
    day = fields.lazy.compactMap(Self.day).first
  }

  /// The part without the fields that a condition does not hold for; `nil` when none is left.
  package func filtered(_ isShown: (Dossier.Field) -> Bool) -> ShownPart? {
    ShownPart(fields.filter(isShown), depth: depth)
  }

  /// What it says, as words behind its day and title.
  package var content: Phrase {
    var said: [(names: ArraySlice<Phrase>, words: Phrase)] = []
    var last: Pointer?
    for field in fields where !(Self.day(field) == day && field.pointer.steps.last == "on") {
      guard let list = Self.list(field.pointer) else {
        said.append((field.titles.dropFirst(depth), field.words))
        last = nil
        continue
      }
      if list == last, let before = said.popLast() {
        said.append(
          (before.names, Phrase(nl: "\(before.words), \(field.words)", en: "\(before.words), \(field.words)"))
        )
      } else {
        said.append((field.titles.dropLast().dropFirst(depth), field.words))
      }
      last = list
    }
    return said.map(Self.phrase).reduce(nil) { joined, next in
      joined.map { Phrase(nl: "\($0); \(next)", en: "\($0); \(next)") } ?? next
    } ?? Phrase(nl: "", en: "")
  }

  private static func phrase(_ names: ArraySlice<Phrase>, _ words: Phrase) -> Phrase {
    guard let first = names.first else { return words }
    let name = names.dropFirst().reduce(first) { Phrase(nl: "\($0) \($1)", en: "\($0) \($1)") }
    return Phrase(nl: "\(name): \(words)", en: "\(name): \(words)")
  }

  /// The list that a field is an element of; `nil` for a member of an object.
  private static func list(_ pointer: Pointer) -> Pointer? {
    guard case .index? = pointer.steps.last else { return nil }
    return Pointer(Array(pointer.steps.dropLast()))
  }

  private static func day(_ field: Dossier.Field) -> Day? {
    if case .string(let text) = field.value { Day(text) } else { nil }
  }
}
