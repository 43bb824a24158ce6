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
    return groups.compactMap { key, fields in
      fields.first.map { ShownPart(title(kind, key, $0), fields, depth: key.steps.count) }
    }
  }

  /// The part that a field is of: what stands at the top, or the element of a list of objects there.
  private static func key(of pointer: Pointer) -> Pointer {
    let isElement = pointer.steps.count > 2 && { if case .index = pointer.steps[1] { true } else { false } }()
    return Pointer(Array(pointer.steps.prefix(isElement ? 2 : 1)))
  }

  /// What a part is called: what the schema calls it; one of several in a trajectory, what it is called alone.
  private static func title(_ kind: RecordKind, _ key: Pointer, _ field: Dossier.Field) -> Phrase {
    guard key.steps.count == 2, case .key(let list) = key.steps[0], case .index(let index) = key.steps[1]
    else { return field.titles[0] }
    if kind == .trajectory, let entry = TrajectoryEntry.allCases.first(where: { $0.keys == [list] }) {
      return entry.moment(index).phrase.capitalised
    }
    return Phrase(nl: "\(field.titles[0]) \(field.titles[1])", en: "\(field.titles[0]) \(field.titles[1])")
  }

  private init(_ title: Phrase, _ fields: [Dossier.Field], depth: Int) {
    (self.title, self.fields, self.depth) = (title, fields, depth)
    day = fields.lazy.compactMap(Self.day).first
  }

  /// The part without the fields that a condition does not hold for; `nil` when none is left.
  package func filtered(_ isShown: (Dossier.Field) -> Bool) -> ShownPart? {
    let shown = fields.filter(isShown)
    return shown.isEmpty ? nil : ShownPart(title, shown, depth: depth)
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
    // What is of one object stands together between brackets.
    var groups: [(names: ArraySlice<Phrase>, said: [Phrase])] = []
    for (names, words) in said {
      let said = names.last.map { Phrase(nl: "\($0): \(words)", en: "\($0): \(words)") } ?? words
      if let last = groups.last, last.names == names.dropLast() {
        groups[groups.count - 1].said.append(said)
      } else {
        groups.append((names.dropLast(), [said]))
      }
    }
    return Self.joined(
      groups.map { group in
        let said = Self.joined(group.said, "; ")
        guard !group.names.isEmpty else { return said }
        let name = Self.joined(Array(group.names), " ")
        return Phrase(nl: "\(name) (\(said))", en: "\(name) (\(said))")
      }, "; ")
  }

  private static func joined(_ phrases: [Phrase], _ sign: String) -> Phrase {
    guard let first = phrases.first else { return Phrase(nl: "", en: "") }
    return phrases.dropFirst().reduce(first) { joined, next in
      Phrase(nl: "\(joined)\(name: sign)\(next)", en: "\(joined)\(name: sign)\(next)")
    }
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

extension Phrase {
  /// The same as it begins a line; of what holds no value.
  fileprivate var capitalised: Phrase {
    func text(_ language: Language) -> String {
      let text = self.text(language)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return Phrase(nl: "\(name: text(.dutch))", en: "\(name: text(.english))")
  }
}
