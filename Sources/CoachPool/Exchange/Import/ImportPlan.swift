package import RecordSyntax

/// What the rows of a spreadsheet become: records, changes to records, and rows that cannot become any.
package struct ImportPlan: Sendable {
  /// The records that rows are about, in the order of their first rows.
  package private(set) var records: [ImportedRecord] = []
  /// Why rows do not become one, in the order of the rows.
  package private(set) var faults: [RowFault] = []
  /// How many rows have something in them.
  package private(set) var rowCount = 0

  private let kind: ImportKind
  private let pool: Pool
  private let identities: Identities?
  private let known: KnownRecords
  private let taken: Set<String>
  private let file: @Sendable (String) -> Value?
  /// The rows whose cells can be read.
  private var drafts: [RowDraft] = []
  /// Why rows are refused whatever the others say.
  private var settled: [RowFault] = []
  /// Why rows are refused that do not go with others, or with what is known of people.
  private var disputes: [RowFault] = []
  private var book: PeopleBook
  /// How often rows were put together.
  private var rounds = 0

  /// The most times that rows are put together anew: in a file that is wrong row by row each time may find one.
  private static let mostRounds = 20

  /// Reads all rows of a table.
  ///
  /// - Parameters:
  ///   - table: The spreadsheet, which is readable.
  ///   - columns: Where its columns go.
  ///   - pool: The pool as it is.
  ///   - identities: The private folder; `nil` when it is not at hand.
  ///   - taken: The ids that no new record may have, for they stand on some branch.
  ///   - random: What ids and codes are drawn with.
  ///   - progress: Is told how many of the rows were read.
  ///   - file: The value of a record file of the pool.
  package init(
    _ table: CSVTable, _ columns: ImportColumns, _ kind: ImportKind, in pool: Pool, _ identities: Identities?,
    besides taken: Set<String> = [], using random: inout some RandomNumberGenerator,
    progress: (Int) -> Void = { _ in },
    file: @escaping @Sendable (String) -> Value?
  ) {
    (self.kind, self.pool, self.identities, self.taken, self.file) = (kind, pool, identities, taken, file)
    known = KnownRecords(kind, in: pool)
    book = PeopleBook(identities, pool)
    let codes = PersonCode.known(pool, identities)
    var reader = RowReader(table, columns, isKnownCode: codes.contains)
    for row in 1..<max(1, table.rowCount) {
      progress(row)
      guard let draft = reader.draft(row) else { continue }
      rowCount += 1
      if draft.faults.isEmpty { drafts.append(draft) } else { settled += draft.faults }
    }
    putTogether(using: &random)
  }

  /// Leaves records out, each for a reason: by path, the first that was found.
  package mutating func refuse(
    _ reasons: [String: RowFault], using random: inout some RandomNumberGenerator
  ) {
    for record in records {
      guard let fault = reasons[record.path] else { continue }
      settled += Self.faults(of: record.drafts, fault)
    }
    putTogether(using: &random)
  }

  /// Makes records of the rows. A row that is refused says nothing about others, and makes nobody known: all others are put
  /// together anew without it, first without those that are wrong by themselves.
  private mutating func putTogether(using random: inout some RandomNumberGenerator) {
    if rounds < Self.mostRounds { disputes = [] }
    while true {
      let refused = Set((settled + disputes).map(\.row))
      var grouping = RowGrouping(kind, pool, identities)
      for draft in drafts where !refused.contains(draft.number) { grouping.add(draft, using: &random) }
      let wrong = grouping.faults + match(grouping.groups, using: &random)
      rounds += 1
      guard !wrong.isEmpty || !grouping.disputes.isEmpty else {
        book = grouping.book
        faults = (settled + disputes).sorted { ($0.row, $0.place.start) < ($1.row, $1.place.start) }
        return
      }
      settled += wrong
      if wrong.isEmpty || rounds >= Self.mostRounds { disputes += grouping.disputes } else { disputes = [] }
    }
  }

  // MARK: - Against the pool

  /// Holds the rows of each record against the pool; what comes of it are the records, and why others are none.
  private mutating func match(
    _ groups: [RowGrouping.Group], using random: inout some RandomNumberGenerator
  ) -> [RowFault] {
    var used: Set<String> = []
    var faults: [RowFault] = []
    records = []
    for group in groups {
      do throws(RowFault) {
        records.append(try record(group, &used, using: &random))
      } catch {
        faults += Self.faults(of: group.drafts, error)
      }
    }
    return faults
  }

  /// The fault of one row of a record, and that the others go with it.
  private static func faults(of drafts: [RowDraft], _ fault: RowFault) -> [RowFault] {
    drafts.map { draft in
      guard draft.number != fault.row else { return fault }
      return RowFault(
        row: draft.number, at: draft.place,
        Phrase(
          nl: "deze rij hoort bij rij \(fault.row + 1), die is geweigerd",
          en: "this row belongs to row \(fault.row + 1), which is refused"),
        help: Phrase(nl: "verbeter die rij", en: "correct that row"))
    }
  }

  private func record(
    _ group: RowGrouping.Group, _ used: inout Set<String>, using random: inout some RandomNumberGenerator
  ) throws(RowFault) -> ImportedRecord {
    let first = group.drafts[0]
    let paths = known[group.identity]
    guard paths.count <= 1 else {
      throw RowFault(
        row: first.number, at: first.place,
        Phrase(
          nl: "in de pool zijn \(paths.count) records die dit kunnen zijn",
          en: "the pool has \(paths.count) records that this may be"),
        help: Phrase(
          nl: "zet het id van het record in een kolom (id), of voeg de records samen",
          en: "put the record's id in a column (id), or make one record of them"))
    }
    if let path = paths.first {
      guard let old = file(path) else { throw unreadable(first) }
      let merge = try RowGrouping.merge(old, group.value, kind, group.drafts, Self.inPool)
      return ImportedRecord(
        rows: group.drafts.map(\.number), place: first.place, value: group.value, id: Self.id(of: path),
        path: path, outcome: merge.edits.isEmpty ? .present : .completed(merge.edits), people: group.people,
        drafts: group.drafts)
    }
    if known.hasLostItsCode(group.identity) {
      throw RowFault(
        row: first.number, at: first.place(of: "requested", "on"),
        Phrase(
          nl: "er is al een traject van die soort en dag waarvan de code om de bewaartermijn is weggehaald",
          en:
            "there is a trajectory of that kind and day already, whose code was taken out when its term was over"
        ),
        help: Phrase(
          nl: "haal de rij weg; is het een ander traject, begin het dan met de hand",
          en: "take the row away; if it is another trajectory, begin it by hand"))
    }
    let (id, year) = try newID(group, &used, using: &random)
    return ImportedRecord(
      rows: group.drafts.map(\.number), place: first.place, value: group.value, id: id,
      path: kind.path(id, year: year), outcome: .new, people: group.people, drafts: group.drafts)
  }

  private static let inPool = Phrase(
    nl: "in de pool staat hier iets anders", en: "the pool has something else here")

  private func unreadable(_ draft: RowDraft) -> RowFault {
    RowFault(
      row: draft.number, at: draft.place,
      Phrase(
        nl: "dit record is er al, en het bestand is niet goed te lezen",
        en: "this record is there already, and its file cannot be read"),
      help: Phrase(nl: "herstel het eerst (zie: coachpool check)", en: "mend it first (see: coachpool check)")
    )
  }

  private static func id(of path: String) -> String { (try? RecordPath(path))?.id ?? "" }

  /// The id of a new record and the year it lies in: what a column says, else one that is free.
  private func newID(
    _ group: RowGrouping.Group, _ used: inout Set<String>, using random: inout some RandomNumberGenerator
  ) throws(RowFault) -> (id: String, year: Int) {
    let first = group.drafts[0]
    let year = kind.year(of: group.value) ?? 0
    func isTaken(_ id: String) -> Bool { known.isTaken(id) || used.contains(id) }
    if kind != .coach, year == 0 {
      throw RowGrouping.missing(kind == .trajectory ? "requested.on" : "on", first)
    }
    if case .id(let id) = group.identity {
      guard !isTaken(id), kind == .coach || PersonCode.isDrawn(id) else {
        throw RowFault(row: first.number, at: first.place(of: "id"), .notAnID(id))
      }
      used.insert(id)
      return (id, year)
    }
    let id: String
    switch kind {
    case .coach:
      guard case .string(let name)? = group.value["name"] else { throw RowGrouping.missing("name", first) }
      guard let wanted = ReadableID.make(name) else {
        throw RowFault(row: first.number, at: first.place(of: "name"), .noIDIn(name))
      }
      id = isTaken(wanted) ? ReadableID.free(wanted, isTaken: isTaken) : wanted
    case .trajectory, .evaluation:
      var free: String
      repeat {
        free = DrawnID.draw(kind == .trajectory ? "t" : "e", year: year, using: &random)
      } while isTaken(free) || taken.contains(free)
      id = free
    }
    used.insert(id)
    return (id, year)
  }
}

// MARK: - People

extension ImportPlan {
  /// What the private folder is to hold of somebody.
  package struct PersonChange: Sendable {
    /// The code.
    package let code: String
    /// The absolute path of the file; `nil` for who is new.
    package let path: String?
    /// What is added, or all of who is new.
    package let facts: Value
  }

  /// The people that the records name and who are not in the private folder, or of whom more is known now; managers behind
  /// who has them.
  package var people: [PersonChange] {
    var codes: [String] = []
    var seen: Set<String> = []
    var open = records.flatMap(\.people).reversed().map(\.self)
    while let code = open.popLast() {
      guard seen.insert(code).inserted, let entry = book[code] else { continue }
      codes.append(code)
      if let manager = entry.facts[.manager] { open.append(manager) }
    }
    return codes.compactMap { code in
      guard let entry = book[code], entry.path == nil || !entry.added.isEmpty else { return nil }
      let details = ImportField.PersonDetail.allCases.filter {
        entry.facts[$0] != nil && (entry.path == nil || entry.added.contains($0))
      }
      return PersonChange(
        code: code, path: entry.path,
        facts: .object(details.map { Value.Member($0.rawValue, .string(entry.facts[$0] ?? "")) }))
    }
  }
}

extension ImportKind {
  /// The year of the folder that a record belongs in; `nil` where it has no day.
  func year(of value: Value) -> Int? {
    let day: Value? =
      switch self {
      case .trajectory: value["requested"]?["on"]
      case .evaluation: value["on"]
      case .coach: nil
      }
    if case .string(let text)? = day { return Day(text)?.year } else { return nil }
  }

  /// The path of a record in the kind's usual form.
  func path(_ id: String, year: Int) -> String {
    let digits = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return switch self {
    case .trajectory: "trajectories/\(digits)/\(id).md"
    case .coach: "coaches/\(id).md"
    case .evaluation: "evaluations/\(digits)/\(id).json"
    }
  }
}
