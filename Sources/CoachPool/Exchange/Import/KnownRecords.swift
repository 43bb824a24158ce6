internal import RecordSyntax

/// The records of a pool by what rows know them by.
struct KnownRecords: Sendable {
  private var paths: [ImportIdentity: [String]] = [:]
  /// The days and kinds of trajectories whose code was taken out: who they were is not known any more.
  private var nameless: [Day: Set<String>] = [:]
  /// The ids of files that could not be read, which have them all the same.
  private let unread: Set<String>
  private let pool: Pool

  init(_ kind: ImportKind, in pool: Pool) {
    self.pool = pool
    unread = Set(pool.unreadable.values.filter { $0.kind == kind.recordKind }.map(\.id))
    switch kind {
    case .trajectory:
      for record in pool.trajectories {
        add(.id(record.id), record.path)
        guard let type = record.kind.value, let day = record.requested.value?.on.value else { continue }
        if let coachee = record.coachee.value {
          add(.trajectory(coachee: coachee, kind: type, on: day.description), record.path)
        } else if record.header.hasRemoved(.identifying) {
          nameless[day, default: []].insert(type)
        }
      }
    case .evaluation:
      for record in pool.evaluations {
        add(.id(record.id), record.path)
        guard let trajectory = record.trajectory.value, let by = record.by.value?.rawValue,
          let moment = record.moment.value?.rawValue, let day = record.on.value
        else { continue }
        add(.evaluation(trajectory: trajectory, by: by, moment: moment, on: day.description), record.path)
      }
    case .coach:
      for record in pool.coaches {
        add(.id(record.id), record.path)
        if let name = record.name.value { add(.coach(PersonKey(name)), record.path) }
      }
    }
  }

  private mutating func add(_ identity: ImportIdentity, _ path: String) {
    paths[identity, default: []].append(path)
  }

  /// The paths of the records that are known so.
  subscript(identity: ImportIdentity) -> [String] { paths[identity] ?? [] }

  /// Whether a trajectory of a day and kind has lost its code: a row may be about it.
  func hasLostItsCode(_ identity: ImportIdentity) -> Bool {
    guard case .trajectory(_, let kind, let on) = identity, let day = Day(on) else { return false }
    return nameless[day]?.contains(kind) == true
  }

  /// Whether an id is in use, or was.
  func isTaken(_ id: String) -> Bool {
    if pool.erased.contains(id) || !self[.id(id)].isEmpty { return true }
    return unread.contains(id)
  }
}
