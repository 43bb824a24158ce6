internal import RecordSyntax

/// Who is behind the codes, by name and address, while rows are read; whoever is not known gets a code.
struct PeopleBook: Sendable {
  /// Somebody with a code.
  struct Entry: Sendable {
    let code: String
    /// The absolute path of the file; `nil` for who is new.
    let path: String?
    /// What is known, by field.
    var facts: [ImportField.PersonDetail: String]
    /// The fields that were not known before.
    var added: [ImportField.PersonDetail] = []
  }

  /// Everybody.
  private(set) var entries: [Entry] = []
  private var byName: [PersonKey: [Int]] = [:]
  private var byInitial: [PersonKey: [Int]] = [:]
  private var byEmail: [String: [Int]] = [:]
  private var byCode: [String: Int] = [:]
  private var codes: PersonCode
  /// Whether the private folder is at hand.
  let isKnown: Bool

  /// Takes everybody in the private folder.
  init(_ identities: Identities?, _ pool: Pool) {
    codes = PersonCode(pool, identities)
    isKnown = identities != nil
    for person in identities?.people ?? [] {
      let facts: [(ImportField.PersonDetail, String?)] = [
        (.name, person.name.value), (.email, person.email.value), (.department, person.department.value),
        (.team, person.team.value), (.manager, person.manager.value),
      ]
      add(
        Entry(
          code: person.id, path: person.path,
          facts: Dictionary(
            facts.compactMap { detail, text in text.map { (detail, $0) } },
            uniquingKeysWith: { first, _ in first })))
    }
  }

  /// The entry of a code.
  subscript(code: String) -> Entry? { byCode[code].map { entries[$0] } }

  private mutating func add(_ entry: Entry) {
    let number = entries.count
    entries.append(entry)
    byCode[entry.code] = number
    if let name = entry.facts[.name] {
      byName[PersonKey(name), default: []].append(number)
      if let key = PersonKey(initialOf: name) { byInitial[key, default: []].append(number) }
    }
    if let email = entry.facts[.email] { byEmail[email.lowercased(), default: []].append(number) }
  }

  /// The code of who a name or address says; `nil` when nobody is known by it.
  func find(name: RowDraft.Mention?, email: RowDraft.Mention?) throws(Refusal) -> String? {
    if let email, let known = byEmail[email.text.lowercased()] {
      guard known.count == 1, let number = known.first else { throw Refusal.several(email, entries, known) }
      if let name, let own = entries[number].facts[.name], PersonKey(own) != PersonKey(name.text) {
        throw Refusal.otherName(name, entries[number])
      }
      return entries[number].code
    }
    guard let name else { return nil }
    let same = byName[PersonKey(name.text)] ?? []
    if same.count > 1 { throw Refusal.several(name, entries, same) }
    if let number = same.first {
      if let email, entries[number].facts[.email] != nil {
        throw Refusal.otherAddress(email, entries[number])
      }
      return entries[number].code
    }
    if let key = PersonKey(initialOf: name.text) {
      let isInitial = PersonKey.hasInitialAlone(name.text)
      let near = (byInitial[key] ?? []).filter { number in
        isInitial || PersonKey.hasInitialAlone(entries[number].facts[.name] ?? "")
      }
      if !near.isEmpty { throw Refusal.alike(name, entries, near) }
    }
    return nil
  }

  /// The code of the person that cells describe, who is made known when nobody is known by them; what they add is kept.
  mutating func code(
    for facts: [ImportField.PersonDetail: RowDraft.Mention], using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> String {
    if let email = facts[.email], !Self.isAddress(email.text) { throw Refusal.noAddress(email) }
    let known = try find(name: facts[.name], email: facts[.email])
    guard let known, let number = byCode[known] else {
      guard let name = facts[.name] else {
        throw Refusal.nameless(facts.values.first)
      }
      guard PersonKey(name.text).isName else { throw Refusal.noName(name) }
      let code = codes.draw(using: &random)
      add(Entry(code: code, path: nil, facts: facts.mapValues(\.text)))
      return code
    }
    let details = ImportField.PersonDetail.allCases.filter { $0 != .name }
    // All of it is looked at before any of it is kept: a row that is refused makes nothing known.
    for detail in details {
      guard let mention = facts[detail], let own = entries[number].facts[detail] else { continue }
      guard own == mention.text || detail == .email && own.lowercased() == mention.text.lowercased() else {
        throw Refusal.otherFact(mention, entries[number])
      }
    }
    for detail in details {
      guard let mention = facts[detail], entries[number].facts[detail] == nil else { continue }
      entries[number].facts[detail] = mention.text
      if entries[number].path != nil { entries[number].added.append(detail) }
      if detail == .email { byEmail[mention.text.lowercased(), default: []].append(number) }
    }
    return known
  }

  private static func isAddress(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
  }
}
