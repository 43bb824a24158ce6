internal import RecordSyntax

/// What became of a record that a repository's history has.
enum RecordFate: Hashable, Sendable {
  /// Nothing was taken out of it.
  case kept
  /// It is there still, but data of these classes were taken out, each first on this day.
  case thinned([DataClass: Day])
  /// The ledger says that it was removed, on this day.
  case removed(Day)
  /// It is gone, and why is yet to be judged.
  case gone
}

/// What became of records, by what the pool says now.
struct RecordFates: Sendable {
  private var thinned: [Pool.RecordKey: [DataClass: Day]] = [:]
  private var present: Set<Pool.RecordKey> = []
  private let removals: [String: Day]
  /// The kinds of which it is known whether a record is there.
  private static let known: Set<RecordKind> = [.coach, .trajectory, .evaluation, .event, .privacyRequest]

  /// Takes the pool, and the removals that only its earlier ledgers name.
  init(_ pool: Pool, _ forgotten: [ErasureLedger.Entry] = []) {
    var present: Set<Pool.RecordKey> = []
    var thinned: [Pool.RecordKey: [DataClass: Day]] = [:]
    pool.forEachHeader { header in
      let key = Pool.RecordKey(kind: header.kind, id: header.id)
      present.insert(key)
      for removal in header.removed.items {
        guard let dataClass = removal.dataClass.value, let day = removal.on.value,
          // What is there is for the rules on retention, not for history.
          !header.dataClasses.contains(dataClass.bit) || dataClass.bit.isEmpty
        else { continue }
        let first = thinned[key]?[dataClass] ?? day
        thinned[key, default: [:]][dataClass] = min(first, day)
      }
    }
    for path in pool.unreadable.values { present.insert(Pool.RecordKey(kind: path.kind, id: path.id)) }
    self.present = present
    self.thinned = thinned
    removals = Dictionary((pool.removals + forgotten).map { ($0.id, $0.on) }, uniquingKeysWith: min)
  }

  /// Whether nothing was taken out of any record that is there, and no ledger names any.
  var isEmpty: Bool { thinned.isEmpty && removals.isEmpty }

  /// The days on which anything was taken out.
  var removalDays: [Day] { thinned.values.flatMap(\.values) + removals.values }

  /// The first of those.
  var first: Day? { removalDays.min() }

  /// What became of a record.
  subscript(_ record: RecordPath) -> RecordFate { self[record.kind, record.id] }

  /// What became of the record of a kind with an id.
  subscript(_ kind: RecordKind, _ id: String) -> RecordFate {
    let key = Pool.RecordKey(kind: kind, id: id)
    if present.contains(key) { return thinned[key].map { .thinned($0) } ?? .kept }
    if let day = removals[id] { return .removed(day) }
    return Self.known.contains(kind) ? .gone : .kept
  }

  /// The day on which the ledger says that something was removed.
  func removal(of id: String) -> Day? { removals[id] }
}
