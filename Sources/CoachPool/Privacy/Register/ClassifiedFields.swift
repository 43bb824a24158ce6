package import RecordSyntax

/// What the records of a kind may hold, by class of data, in the words of its schema.
struct ClassifiedFields {
  /// The fields of each class there is, by title, in the order of the schema.
  private(set) var classes: [(dataClass: DataClass, titles: [Phrase])] = []
  /// The outermost fields of each class that a record, or what holds them, cannot be without, by pattern.
  private var required: [DataClass: [String]] = [:]

  /// The fields of a class that what holds them cannot be without, `positions.from`.
  func required(_ dataClass: DataClass) -> [String] { required[dataClass] ?? [] }

  /// Reads the schema of a kind.
  init(of kind: RecordKind) {
    guard let document = Schemas.bundled.document(of: kind.rawValue) else { return }
    add(document.value(), below: nil, at: [], DataClass.none)
    let body = document.node(at: ["x-body"]).flatMap { DataClass(rawValue: document.text(of: $0)) }
    if let body, body != .none {
      add(Phrase(nl: "De tekst onder de gegevens", en: "The text below the data"), to: body)
    }
    classes.sort { $0.dataClass.weight > $1.dataClass.weight }
  }

  /// Adds the members of a schema whose class is another than that of what holds them.
  private mutating func add(
    _ schema: Value, below title: Phrase?, at path: [String], _ outer: DataClass
  ) {
    guard case .object(let members)? = schema["properties"] else {
      if let items = schema["items"] { add(items, below: title, at: path, outer) }
      if case .object? = schema["additionalProperties"], let others = schema["additionalProperties"] {
        add(others, below: title, at: path, outer)
      }
      return
    }
    for member in members {
      guard case .string(let name)? = member.value["x-data"], let dataClass = DataClass(rawValue: name) else {
        continue
      }
      let own = Self.title(of: member)
      let full = title.map { Phrase(nl: "\($0): \(own)", en: "\($0): \(own)") } ?? own
      let place = path + [member.key]
      if dataClass != outer, dataClass != .none {
        add(full, to: dataClass)
        if case .array(let keys)? = schema["required"], keys.contains(.string(member.key)) {
          required[dataClass, default: []].append(place.joined(separator: "."))
        }
      }
      add(member.value, below: full, at: place, dataClass)
    }
  }

  private mutating func add(_ title: Phrase, to dataClass: DataClass) {
    if let index = classes.firstIndex(where: { $0.dataClass == dataClass }) {
      classes[index].titles.append(title)
    } else {
      classes.append((dataClass, [title]))
    }
  }

  private static func title(of member: Value.Member) -> Phrase {
    func text(_ value: Value?) -> String? { if case .string(let text)? = value { text } else { nil } }
    let english = text(member.value["x-en"]?["title"]) ?? member.key
    let dutch = text(member.value["title"]) ?? member.key
    return Phrase(nl: "\(name: dutch)", en: "\(name: english)")
  }
}

extension DataClass {
  /// How much it gives away of a person, for the order in which classes are told.
  fileprivate var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .none: Phrase(nl: "geen persoonsgegevens", en: "no personal data")
    case .published: Phrase(nl: "openbaar", en: "published")
    case .facts: Phrase(nl: "feiten", en: "facts")
    case .staff: Phrase(nl: "inzet", en: "staff")
    case .content: Phrase(nl: "inhoudelijk", en: "content")
    case .identifying: Phrase(nl: "identificerend", en: "identifying")
    }
  }
}

extension RecordKind {
  /// Whose data its records hold; `nil` where they are nobody's.
  var dataSubjects: Phrase? {
    switch self {
    case .contract: Phrase(nl: "coördinatoren", en: "coordinators")
    case .coach: Phrase(nl: "coaches en hun leidinggevenden", en: "coaches and their managers")
    case .trajectory:
      Phrase(nl: "coachees, hun coaches en coördinatoren", en: "coachees, their coaches and coordinators")
    case .evaluation: Phrase(nl: "coachees, coaches en leidinggevenden", en: "coachees, coaches and managers")
    case .event: Phrase(nl: "coaches en sprekers", en: "coaches and speakers")
    case .privacyRequest:
      Phrase(nl: "wie een verzoek deed, zonder code", en: "who made a request, without a code")
    case .person:
      Phrase(
        nl: "coachees, leidinggevenden en coaches die weg zijn", en: "coachees, managers and coaches who left"
      )
    case .programme, .terms, .annual: nil
    }
  }

  /// Where its records stand.
  var location: Phrase {
    switch self {
    case .contract: Phrase(nl: "`contract.json` in git", en: "`contract.json` in git")
    case .person:
      Phrase(
        nl: "`people/` in de besloten map, buiten git", en: "`people/` in the private folder, outside git")
    default:
      Phrase(nl: "`\(name: folder ?? "")/` in git", en: "`\(name: folder ?? "")/` in git")
    }
  }

  /// The title of its schema.
  package var title: Phrase {
    func text(_ place: Pointer) -> String {
      guard let document = Schemas.bundled.document(of: rawValue) else { return rawValue }
      return document.node(at: place).map { document.text(of: $0) } ?? rawValue
    }
    return Phrase(nl: "\(name: text(["title"]))", en: "\(name: text(["x-en", "title"]))")
  }
}
