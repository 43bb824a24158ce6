internal import RecordSyntax

/// Puts rows together that are about one record, with codes in the place of people.
struct RowGrouping {
  /// The rows of one record.
  struct Group: Sendable {
    let identity: ImportIdentity
    /// What they say together.
    var value: Value
    var drafts: [RowDraft]
    /// The codes that they name people by.
    var people: [String]
  }

  /// The rows that are about one record, in the order of the first of each.
  private(set) var groups: [Group] = []
  /// What is wrong with rows by themselves.
  private(set) var faults: [RowFault] = []
  /// What rows say otherwise than rows before them, or than is known of people: without those it may be right.
  private(set) var disputes: [RowFault] = []
  /// Who is behind the codes.
  private(set) var book: PeopleBook

  /// The most rows that one record can have.
  private static let mostRows = 500

  private let kind: ImportKind
  private let pool: Pool
  private let coachesByName: [PersonKey: [String]]
  private let trajectoriesByCoachee: [String: [String]]
  private var byIdentity: [ImportIdentity: Int] = [:]
  private var byKey: [String: Int] = [:]

  init(_ kind: ImportKind, _ pool: Pool, _ identities: Identities?) {
    (self.kind, self.pool) = (kind, pool)
    coachesByName = pool.coaches.reduce(into: [:]) { known, coach in
      if let name = coach.name.value { known[PersonKey(name), default: []].append(coach.id) }
    }
    trajectoriesByCoachee = pool.trajectories.reduce(into: [:]) { known, trajectory in
      if let code = trajectory.coachee.value { known[code, default: []].append(trajectory.id) }
    }
    book = PeopleBook(identities, pool)
  }

  /// Puts a row with the others.
  mutating func add(_ draft: RowDraft, using random: inout some RandomNumberGenerator) {
    var draft = draft
    do throws(RowFault) {
      let people = try resolve(&draft, using: &random)
      let known = draft.key.flatMap { byKey[$0] }
      switch (known, ImportIdentity.make(kind, draft.id, draft.value)) {
      case (let known?, _): try place(draft, known, groups[known].identity, people)
      case (nil, .success(let identity)): try place(draft, byIdentity[identity], identity, people)
      case (nil, .failure(let missing)): faults.append(Self.missing(missing.path, draft))
      }
    } catch { disputes.append(error) }
  }

  private mutating func place(
    _ draft: RowDraft, _ index: Int?, _ identity: ImportIdentity, _ people: [String]
  ) throws(RowFault) {
    guard let index else {
      groups.append(Group(identity: identity, value: draft.value, drafts: [draft], people: people))
      byIdentity[identity] = groups.count - 1
      if let key = draft.key { byKey[key] = groups.count - 1 }
      return
    }
    let first = groups[index].drafts[0]
    if let key = draft.key, let other = first.key, key != other {
      throw RowFault(
        row: draft.number, at: draft.place,
        Phrase(
          nl: "dit is hetzelfde als rij \(first.number + 1), die een ander kenmerk heeft",
          en: "this is the same as row \(first.number + 1), which has another key"),
        help: Phrase(
          nl: "geef rijen die bij elkaar horen hetzelfde kenmerk, en verschillende een andere dag of soort",
          en: "give rows that belong together the same key, and different ones another day or kind"))
    }
    guard groups[index].drafts.count < Self.mostRows else {
      throw RowFault(
        row: draft.number, at: draft.place,
        Phrase(
          nl: "dit is de \(Self.mostRows + 1)e rij van een en hetzelfde record",
          en: "this is row \(Self.mostRows + 1) of one and the same record"),
        help: Phrase(
          nl: "kijk of de kolom van key wel zegt welke rijen bij elkaar horen",
          en: "see whether the column of key does say which rows belong together"))
    }
    let merge = try Self.merge(
      groups[index].value, draft.value, kind, [draft],
      Phrase(
        nl: "rij \(first.number + 1) zegt hier iets anders",
        en: "row \(first.number + 1) says something else here"))
    groups[index].value = merge.value
    groups[index].drafts.append(draft)
    groups[index].people += people
  }

  /// What is there with what rows say; refused at the cell that contradicts it.
  static func merge(
    _ old: Value, _ new: Value, _ kind: ImportKind, _ drafts: [RowDraft], _ message: Phrase
  ) throws(RowFault) -> RecordAddition {
    do throws(RecordAddition.Contradiction) {
      return try RecordAddition(old, adding: new, kind.recordKind)
    } catch {
      let draft = drafts.first { $0.place(of: error.pointer) != $0.place } ?? drafts[0]
      let field = error.pointer.dotted
      let written = Phrase(
        nl: "\(value: error.old.plain, .identifying)", en: "\(value: error.old.plain, .identifying)")
      throw RowFault(
        row: draft.number, at: draft.place(of: error.pointer),
        Phrase(nl: "\(message), \(name: field): \(written)", en: "\(message), \(name: field): \(written)"),
        help: Phrase(
          nl:
            "wat er staat wordt niet overschreven: verbeter wat niet klopt, in het bestand of in het record",
          en: "what is there is not overwritten: correct what is wrong, in the file or in the record"))
    }
  }

  /// A row that does not say what its record is known by.
  static func missing(_ path: String, _ draft: RowDraft) -> RowFault {
    RowFault(
      row: draft.number, at: draft.place,
      Phrase(
        nl: "zonder \(name: path) is niet te zeggen welk record deze rij is",
        en: "without \(name: path) it cannot be said which record this row is"),
      help: Phrase(
        nl: "vul de cel in, of wijs in de mapping een kolom of constante voor \(name: path) aan",
        en: "fill in the cell, or name a column or constant for \(name: path) in the mapping"))
  }

  // MARK: - People

  /// Puts codes in the place of the people that a row names.
  private mutating func resolve(
    _ draft: inout RowDraft, using random: inout some RandomNumberGenerator
  ) throws(RowFault) -> [String] {
    do throws(PeopleBook.Refusal) {
      var people: [String] = []
      for (pointer, mention) in draft.people {
        let code = try code(of: mention, using: &random)
        people.append(code)
        draft.value = draft.value.applyingCode(code, at: pointer)
      }
      guard kind != .coach else { return people }
      let code = try coachee(of: draft, using: &random)
      if let code { people.append(code) }
      if kind == .evaluation {
        try findTrajectory(of: code, &draft)
      } else if let code {
        draft.value = draft.value.applyingCode(code, at: ["coachee"])
      }
      return people
    } catch {
      throw RowFault(row: draft.number, at: error.cell ?? draft.place, error.message, help: error.help)
    }
  }

  /// The code of whom a row is about: that of its column, which must be the one that name and address lead to.
  private mutating func coachee(
    of draft: RowDraft, using random: inout some RandomNumberGenerator
  ) throws(PeopleBook.Refusal) -> String? {
    var written: String?
    if case .string(let code)? = draft.value["coachee"] { written = code }
    guard !draft.coachee.isEmpty else { return written }
    var facts = Dictionary(draft.coachee.map { ($0.detail, $0) }, uniquingKeysWith: { first, _ in first })
    if kind == .evaluation || written != nil {
      let found = try book.find(name: facts[.name], email: facts[.email])
      guard let mention = facts[.name] ?? facts[.email] else { return written }
      guard let code = found, written == nil || written == code else {
        if let written { throw .otherCode(mention, written) }
        throw .unknown(mention)
      }
      return code
    }
    if let manager = facts[.manager] {
      let code = try code(of: manager, using: &random)
      facts[.manager] = RowDraft.Mention(detail: .manager, text: code, cell: manager.cell)
    }
    return try book.code(for: facts, using: &random)
  }

  /// The code or coach's id of a manager, whatever the cell calls them by.
  private mutating func code(
    of manager: RowDraft.Mention, using random: inout some RandomNumberGenerator
  ) throws(PeopleBook.Refusal) -> String {
    let text = manager.text
    if book[text] != nil || PersonCode.isDrawn(text) || pool.coach(text) != nil { return text }
    if let ids = coachesByName[PersonKey(text)], ids.count == 1 { return ids[0] }
    let detail: ImportField.PersonDetail = text.contains("@") ? .email : .name
    let mention = RowDraft.Mention(detail: detail, text: text, cell: manager.cell)
    guard book.isKnown else { throw .noFolder(manager) }
    return try book.code(for: [detail: mention], using: &random)
  }

  /// Puts the trajectory into an evaluation that says only whose it is.
  private func findTrajectory(of code: String?, _ draft: inout RowDraft) throws(PeopleBook.Refusal) {
    if case .object(let members) = draft.value {
      draft.value = .object(members.filter { $0.key != "coachee" })
    }
    guard draft.value["trajectory"] == nil, let code else { return }
    let ids = trajectoriesByCoachee[code] ?? []
    guard ids.count == 1, let id = ids.first else { throw .notOneTrajectory(draft.coachee.first, ids) }
    draft.value = draft.value.applyingCode(id, at: ["trajectory"])
  }
}

extension Value {
  /// The value with a text at a pointer, which leads to a member of what is there.
  fileprivate func applyingCode(_ code: String, at pointer: Pointer) -> Value {
    guard let first = pointer.steps.first else { return .string(code) }
    let rest = Pointer(Array(pointer.steps.dropFirst()))
    switch (self, first) {
    case (.object(var members), .key(let key)):
      if let index = members.firstIndex(where: { $0.key == key }) {
        members[index].value = members[index].value.applyingCode(code, at: rest)
      } else {
        members.append(Member(key, Value.object([]).applyingCode(code, at: rest)))
      }
      return .object(members)
    case (.array(var elements), .index(let index)) where elements.indices.contains(index):
      elements[index] = elements[index].applyingCode(code, at: rest)
      return .array(elements)
    default: return self
    }
  }

  /// The value as a message shows it.
  fileprivate var plain: String { if case .string(let text) = self { text } else { json } }
}
