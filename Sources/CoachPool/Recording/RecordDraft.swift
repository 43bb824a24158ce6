package import RecordSyntax

/// A record as it begins: what is known of it, and empty fields for what is asked next.
package struct RecordDraft: Sendable {
  /// What it holds, in no particular order.
  package let value: Value

  /// Begins a record.
  ///
  /// - Parameters:
  ///   - kind: Its kind.
  ///   - day: Its day: of the request, the talk or the receipt, or the first day it holds from.
  ///   - values: What is known of it.
  ///   - contract: The agreements, from which follows what is asked.
  package init(
    _ kind: RecordKind, on day: Day, _ values: [(field: SchemaField, value: Value)], _ contract: Contract
  ) throws(Refusal) {
    var draft = Value.object([])
    // What is empty comes first, for what is known goes over it.
    for keys in Self.emptyFields(of: kind, contract) { draft.set(keys, .null) }
    for (keys, value) in Self.defaults(of: kind, contract) { draft.set(keys, value) }
    if let keys = Self.dayKeys(of: kind) { draft.set(keys, .string(day.description)) }
    if kind == .coach { draft.set(["positions", "from"], .string(day.description)) }
    for (field, value) in values { draft.set(field.keys, value) }
    let missing = Self.fields(of: kind).first { $0.isRequired && draft[$0.keys] ?? .null == .null }
    if let missing { throw Refusal(missing, contract) }
    if kind == .coach, let position = draft["positions"] { draft.set(["positions"], .array([position])) }
    value = draft
  }

  /// Why a record cannot begin: it lacks what it must have.
  package struct Refusal: Error, Sendable {
    /// The field.
    package let field: SchemaField
    /// The words or keys it can hold; none where it can be anything.
    package let choices: [String]

    init(_ field: SchemaField, _ contract: Contract) {
      self.field = field
      if case .words(let words) = field.form {
        choices = words.map(\.text)
      } else {
        choices =
          switch field.key {
          case "kind", "kinds": contract.kinds.keys
          case "provider": contract.providers.keys
          default: []
          }
      }
    }
  }

  /// The fields of a kind that can be known when a record begins, without its day.
  package static func fields(of kind: RecordKind) -> [SchemaField] {
    let all = Schemas.bundled.fields(of: kind).filter { $0.keys != dayKeys(of: kind) }
    switch kind {
    case .trajectory:
      return all.filter {
        ["kind", "coachee", "delivery", "requested"].contains($0.keys[0]) && $0.key != "lastOn"
      }
    case .coach:
      let position = Schemas.bundled.fields(of: .coach, at: ["positions"]).filter { $0.key != "from" }
      return all.filter { $0.keys.count == 1 } + position
    case .privacyRequest: return all.filter(\.isRequired)
    case .annual: return all.filter { $0.key == "published" }
    default: return all
    }
  }

  /// The keys that lead to the day a record of a kind is known by; `nil` where it has none.
  package static func dayKeys(of kind: RecordKind) -> [String]? {
    switch kind {
    case .trajectory: ["requested", "on"]
    case .evaluation, .event: ["on"]
    case .coach: ["since"]
    case .terms: ["from"]
    case .annual: ["asOf"]
    case .privacyRequest: ["received"]
    case .programme, .person, .contract: nil
    }
  }

  /// What is asked next.
  private static func emptyFields(of kind: RecordKind, _ contract: Contract) -> [[String]] {
    switch kind {
    case .trajectory:
      [["coachee"], ["requested", "route"], ["requested", "themes"]]
        + (contract.funding.keys.isEmpty ? [] : [["requested", "funding"]])
    case .evaluation:
      [["trajectory"]] + contract.evaluation.blocks.keys.map { ["scores", $0] } + [
        ["worthIt"], ["recommend"],
      ]
    case .coach:
      ["languages", "locations", "levels", "themes", "methods", "capacity"].map { [$0] } + [
        ["positions", "department"]
      ]
    case .event: [["theme"], ["by"], ["minutes"], ["attendees"]]
    case .programme: ["sessionsEach", "minutes", "themes", "cents", "grantYear"].map { [$0] }
    case .annual: [["published"], ["findings"]]
    case .privacyRequest: [["answered"], ["outcome"]]
    case .person: [["email"], ["department"], ["team"], ["manager"]]
    case .terms, .contract: []
    }
  }

  /// What follows from the agreements when nothing else is said.
  private static func defaults(of kind: RecordKind, _ contract: Contract) -> [(keys: [String], value: Value)]
  {
    let onlyKind = contract.kinds.keys.count == 1 ? contract.kinds.keys.first : nil
    switch kind {
    case .trajectory: return onlyKind.map { [(["kind"], .string($0))] } ?? []
    case .coach: return onlyKind.map { [(["kinds"], .array([.string($0)]))] } ?? []
    case .terms: return [(["covers"], .array(contract.agreement.topics.map { .string($0.rawValue) }))]
    default: return []
    }
  }
}

extension Value {
  /// Sets the value that keys lead to, in objects that are made on the way.
  fileprivate mutating func set(_ keys: [String], _ value: Value) {
    guard let first = keys.first else {
      self = value
      return
    }
    var members: [Member] = []
    if case .object(let own) = self { members = own }
    var inner = self[first] ?? .object([])
    inner.set(Array(keys.dropFirst()), value)
    if let index = members.firstIndex(where: { $0.key == first }) {
      members[index].value = inner
    } else {
      members.append(Member(first, inner))
    }
    self = .object(members)
  }
}
