internal import RecordSyntax

/// What differs between two versions of a record, as facts in the words of its schema; of what is gone only how much.
struct RecordDifference {
  /// What came or became something else, a sentence each.
  private(set) var facts: [Phrase] = []
  /// How many fields and entries are gone, by class.
  private(set) var removals: [DataClass: Int] = [:]
  /// The codes and ids that were removed: one that takes a name's place is no fact but a removal.
  private let erased: Set<String>
  /// Places of which something else is said.
  private let passedOver: Set<Pointer>

  /// What is known of the place of a value.
  private struct Field {
    let schema: Value
    var title: Phrase
    let dataClass: DataClass
    let place: Pointer
  }

  /// Compares two versions of a record of a kind; `nil` for one that was not there.
  init(
    _ old: Value?, _ new: Value, kind: RecordKind, erased: Set<String>, passingOver places: Set<Pointer> = []
  ) {
    (self.erased, passedOver) = (erased, places)
    let schema = Schemas.bundled.document(of: kind.rawValue)?.value() ?? .object([])
    compareMembers(
      old ?? .object([]), new,
      Field(schema: schema, title: Phrase(nl: "", en: ""), dataClass: .none, place: Pointer()))
  }

  // MARK: - Comparing

  private mutating func compare(_ old: Value, _ new: Value, _ field: Field) {
    guard old != new, !passedOver.contains(field.place) else { return }
    switch (old, new) {
    case (.object, .object): compareMembers(old, new, field)
    case (.array(let before), .array(let now)): compareElements(before, now, field)
    case (_, .string(let id)) where erased.contains(id): removals[field.dataClass, default: 0] += 1
    default:
      let (before, now) = (words(old, field), words(new, field))
      add(field, Phrase(nl: "van \(before) naar \(now)", en: "from \(before) to \(now)"))
    }
  }

  private mutating func compareMembers(_ old: Value, _ new: Value, _ field: Field) {
    for member in new.members where member.value != .null {
      let inner = self.field(member.key, of: field)
      if let before = old[member.key], before != .null {
        compare(before, member.value, inner)
      } else if !passedOver.contains(inner.place) {
        add(inner, words(member.value, inner))
      }
    }
    for member in old.members where member.value != .null && (new[member.key] ?? .null) == .null {
      removals[self.field(member.key, of: field).dataClass, default: 0] += 1
    }
  }

  /// Compares lists: elements that are alike are the same, and so are those that alone have the same key.
  private mutating func compareElements(_ old: [Value], _ new: [Value], _ field: Field) {
    var gone = old.without(new)
    var come = new.without(old)
    let element = self.element(of: field)
    if case .string(let key)? = field.schema["x-key"] {
      for entry in come {
        guard let name = entry[key], new.count(where: { $0[key] == name }) == 1,
          old.count(where: { $0[key] == name }) == 1, let before = gone.first(where: { $0[key] == name })
        else { continue }
        gone = gone.without([before])
        come = come.without([entry])
        var known = element
        let words = words(name, self.field(key, of: element))
        known.title = Phrase(nl: "\(element.title) \(words)", en: "\(element.title) \(words)")
        compareMembers(before, entry, known)
      }
    }
    for entry in come {
      // A code that takes a name's place; the name is among what is gone.
      if case .string(let id) = entry, erased.contains(id) { continue }
      let words = words(entry, element)
      add(element, Phrase(nl: "erbij: \(words)", en: "added: \(words)"))
    }
    if !gone.isEmpty { removals[field.dataClass, default: 0] += gone.count }
  }

  private mutating func add(_ field: Field, _ words: Phrase) {
    facts.append(Phrase(nl: "\(field.title): \(words)", en: "\(field.title): \(words)"))
  }

  // MARK: - Words

  /// A member; of one that the schema does not know nothing is known but that others may not see it.
  private func field(_ key: String, of outer: Field) -> Field {
    let place = outer.place.appending(.key(key))
    let isEntry = outer.schema["properties"]?[key] == nil
    guard let schema = outer.schema["properties"]?[key] ?? outer.schema["additionalProperties"],
      case .object = schema
    else {
      let title = Phrase(nl: "\(name: key, .content)", en: "\(name: key, .content)")
      return Field(schema: .object([]), title: title, dataClass: .content, place: place)
    }
    func text(_ value: Value?) -> String? { if case .string(let text)? = value { text } else { nil } }
    let dataClass = text(schema["x-data"]).flatMap { DataClass(rawValue: $0) } ?? outer.dataClass
    let dutch = isEntry ? key : text(schema["title"]) ?? key
    let english = isEntry ? key : text(schema["x-en"]?["title"]) ?? key
    let own = Phrase(nl: "\(name: dutch)", en: "\(name: english)")
    let isTop = outer.place.steps.isEmpty
    let title = isTop ? own : Phrase(nl: "\(outer.title), \(own)", en: "\(outer.title), \(own)")
    return Field(schema: schema, title: title, dataClass: dataClass, place: place)
  }

  private func element(of list: Field) -> Field {
    Field(
      schema: list.schema["items"] ?? .object([]), title: list.title, dataClass: list.dataClass,
      place: list.place.appending(.index(0)))
  }

  /// A value in words, kept back where its class is.
  private func words(_ value: Value, _ field: Field) -> Phrase {
    let words: Phrase
    switch value {
    case .object(let members):
      return Phrase.sequence(
        members.map { member in
          let inner = self.field(
            member.key,
            of: Field(
              schema: field.schema, title: field.title, dataClass: field.dataClass, place: Pointer()))
          let words = self.words(member.value, inner)
          return Phrase(nl: "\(inner.title) \(words)", en: "\(inner.title) \(words)")
        })
    case .array(let elements):
      return Phrase.sequence(elements.map { self.words($0, element(of: field)) })
    case .string(let text):
      if case .string(let dutch)? = field.schema["x-words"]?[text] {
        return Phrase(
          nl: "\(word: text, dutch: dutch, field.dataClass)",
          en: "\(word: text, dutch: dutch, field.dataClass)")
      }
      if let day = Day(text) { return Phrase(nl: "\(day, field.dataClass)", en: "\(day, field.dataClass)") }
      return Phrase(nl: "\(value: text, field.dataClass)", en: "\(value: text, field.dataClass)")
    case .bool(let isTrue): words = isTrue ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    case .null: return Phrase(nl: "niets", en: "nothing")
    case .number: words = Phrase(nl: "\(name: value.json)", en: "\(name: value.json)")
    }
    return field.dataClass.isRedacted ? Phrase(words, keptBack: .keptBack) : words
  }
}

extension Phrase {
  /// Phrases with commas between them; the word for nothing where there are none.
  fileprivate static func sequence(_ phrases: [Phrase]) -> Phrase {
    listing(phrases) ?? Phrase(nl: "niets", en: "nothing")
  }
}

extension Value {
  /// The members of an object; none of anything else.
  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }
}
