internal import RecordSyntax

/// What a pool was at an earlier moment, as far as it is not that any more.
///
/// Old texts are read leniently: what could not be read then, or is not admitted any more, is unknown and no fault.
public struct EarlierPool: Sendable {
  /// A file of the earlier pool that is gone, or is not the same any more.
  package struct Difference: Sendable {
    /// The path it had.
    let path: String
    /// The path it has now, as far as that is known; `nil` when it is gone.
    let now: String?
    /// What it held; `nil` when that is not known, or is what the file at its new path holds.
    let bytes: [UInt8]?

    /// Makes a difference.
    package init(_ path: String, now: String?, _ bytes: [UInt8]?) {
      (self.path, self.now, self.bytes) = (path, now, bytes)
    }
  }

  /// A record that is gone, or is not the same any more.
  struct Change: Sendable {
    let path: String
    let recordPath: RecordPath
    let now: String?
    let bytes: [UInt8]?
  }

  /// The records that are gone or not the same, in the order of their paths.
  let changes: [Change]
  /// The same as far as they could be decoded.
  let records: PoolPart
  /// The contract as it was; `nil` when it is the same, or could not be read.
  let contract: Value?
  /// The lines of the ledger of removals; `nil` when they are not known, or are the same.
  let removals: [ErasureLedger.Entry]?
  /// The published figures that are gone or not the same, as far as they could be read.
  let sheets: [FigureSheet]
  /// How many records of each kind there were.
  let counts: [RecordKind: Int]
  /// The places of records among those of their kind, by path.
  private let numbers: [String: Int]
  /// The paths of the trajectories, by id.
  private let trajectoryPaths: [String: String]

  /// Reads what differs.
  ///
  /// - Parameters:
  ///   - differences: The files that are gone or not the same, in any order; what it does not know is left out.
  ///   - paths: The paths of all files there were. They are looked at only when a record is gone.
  package init(_ differences: [Difference], paths: [String]) {
    var changes: [Change] = []
    var records = PoolPart()
    var contract: Value?
    var sheets: [FigureSheet] = []
    var removals: [ErasureLedger.Entry]? = paths.isEmpty || paths.contains(ErasureLedger.path) ? nil : []
    for difference in differences.sorted(by: { $0.path < $1.path }) {
      if difference.path == ErasureLedger.path {
        removals = difference.bytes.map { ErasureLedger($0).entries }
      }
      if Publications.year(of: difference.path) != nil, let bytes = difference.bytes,
        let sheet = try? FigureSheet(reading: bytes)
      {
        sheets.append(sheet)
      }
      guard let path = try? RecordPath(difference.path) else { continue }
      if path.kind == .contract {
        contract = difference.bytes.flatMap(Self.contract)
        continue
      }
      changes.append(
        Change(
          path: difference.path, recordPath: path, now: difference.now, bytes: difference.bytes))
      if let bytes = difference.bytes { records.add(difference.path, path, bytes) }
    }
    var counts: [RecordKind: Int] = [:]
    for path in paths {
      if let kind = (try? RecordPath(path))?.kind { counts[kind, default: 0] += 1 }
    }
    self.changes = changes
    self.records = records
    self.contract = contract
    self.removals = removals
    self.sheets = sheets
    self.counts = counts
    numbers = Dictionary(
      Self.numbered(records.trajectories) + Self.numbered(records.evaluations)
        + Self.numbered(records.coaches) + Self.numbered(records.events)
        + Self.numbered(records.privacyRequests),
      uniquingKeysWith: { first, _ in first })
    trajectoryPaths = Dictionary(
      records.trajectories.records.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file of the earlier pool is one that it reads: a record, the ledger of removals, or published figures.
  package static func knows(_ path: String) -> Bool {
    (try? RecordPath(path)) != nil || path == ErasureLedger.path || Publications.year(of: path) != nil
  }

  private static func numbered(_ list: RecordList<some Record>) -> [(String, Int)] {
    list.records.enumerated().map { ($1.path, $0) }
  }

  private static func contract(_ bytes: [UInt8]) -> Value? {
    let document = Document(parsing: bytes, as: .json, vocabulary: Schemas.bundled.vocabulary)
    return document.isReadable ? document.value() : nil
  }
}

extension EarlierPool {
  /// The codes and ids that the ledger of removals named; `nil` when that is not known, or they are the same.
  var erased: Set<String>? { removals.map { Set($0.map(\.id)) } }

  /// The lines of the ledger of removals that name what no line of it names any more, in their order.
  func forgottenRemovals(in pool: Pool) -> [ErasureLedger.Entry] {
    (removals ?? []).filter { !pool.erased.contains($0.id) }
  }

  /// The path of what a record has become: the file it was renamed to, else the one that has its id; `nil` when it is
  /// gone.
  func successor(of change: Change, in pool: Pool) -> String? {
    // Not every kind can be looked up in a pool; that a file is there was seen when the two were compared.
    if let now = change.now, isSameRecord(change, now, pool) { return pool.record(at: now) ?? now }
    return pool.record(at: change.path)
  }

  /// The trajectories that have changed, each with what it has become.
  func trajectories(in pool: Pool) -> [(change: Change, then: Trajectory, now: Trajectory)] {
    changes.compactMap { change in
      guard let then = trajectory(at: change.path), let path = successor(of: change, in: pool),
        let id = (try? RecordPath(path))?.id, let now = pool.trajectory(id)
      else { return nil }
      return (change, then, now)
    }
  }

  /// The evaluations that have changed, as they were and as they are.
  func evaluations(in pool: Pool) -> [(then: Evaluation, now: Evaluation)] {
    let now = Dictionary(pool.evaluations.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return changes.compactMap { change in
      guard let then = record(at: change.path, of: records.evaluations),
        let path = successor(of: change, in: pool), let evaluation = now[path]
      else { return nil }
      return (then, evaluation)
    }
  }

  /// The trajectory as it was at a path.
  func trajectory(at path: String) -> Trajectory? { record(at: path, of: records.trajectories) }

  /// The trajectory with an id as it was, if it is gone or not the same any more.
  func trajectory(_ id: String) -> Trajectory? { trajectoryPaths[id].flatMap { trajectory(at: $0) } }

  /// The record of a list as it was at a path, which is of its kind.
  func record<Kind: Record>(at path: String, of list: RecordList<Kind>) -> Kind? {
    numbers[path].flatMap { list.records.indices.contains($0) ? list.records[$0] : nil }
  }

  /// Whether a renamed file is the record it was: git goes by how alike texts are, and all trajectories are alike.
  private func isSameRecord(_ change: Change, _ now: String, _ pool: Pool) -> Bool {
    guard let path = try? RecordPath(now), path.kind == change.recordPath.kind else { return false }
    guard path.id != change.recordPath.id, let then = trajectory(at: change.path)?.requested.value?.on.value,
      let day = pool.trajectory(path.id)?.requested.value?.on.value
    else { return true }
    return then == day
  }
}
