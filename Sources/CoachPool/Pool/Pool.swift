public import RecordSyntax

/// A whole pool: every record, the contract, and the references between them resolved in both directions.
///
/// Records stand in the order of their paths. What could not be decoded is not among them, but its id is known.
/// A class, for all workers look at the same one.
public final class Pool: Sendable {
  /// The agreements, with every default filled in.
  public let contract: Contract
  /// Whether the contract could be read; if not, nothing that depends on it is judged.
  public let hasContract: Bool
  /// The coaches.
  public let coaches: [Coach]
  /// The trajectories.
  public let trajectories: [Trajectory]
  /// The evaluations.
  public let evaluations: [Evaluation]
  /// The meetings.
  public let events: [Event]
  /// The external programmes.
  public let programmes: [Programme]
  /// The standard agreements.
  public let terms: [Terms]
  /// The published years.
  public let annuals: [Annual]
  /// The files that are no records by their path, sorted; not all of them need be.
  public let strays: [Stray]
  /// The codes and ids that the ledger of removals names; nothing bears them any more.
  public let erased: Set<String>
  /// What was found while the files were read.
  public let readingFindings: [Diagnostic]
  /// The files that are records by their path but could not be decoded.
  let unreadable: [String: RecordPath]

  private let coachIndex: [String: Int]
  private let trajectoryIndex: [String: Int]
  private let termsIndex: [String: Int]
  /// The ids of files that exist but could not be decoded.
  private let unreadableIDs: Set<RecordKey>
  /// For each trajectory its evaluations, and for each coach its trajectories, as indices.
  private let evaluationsByTrajectory: [[Int32]]
  private let trajectoriesByCoach: [[Int32]]

  /// Joins what was read.
  ///
  /// - Parameters:
  ///   - part: The records, in the order of their paths.
  ///   - ledger: The ledger of removals; `nil` when the pool has none.
  ///   - contract: The contract as found.
  package init(_ part: PoolPart, ledger: ErasureLedger?, contract: ContractFile) {
    self.contract = contract.contract
    hasContract = contract.isReadable
    coaches = part.coaches
    trajectories = part.trajectories
    evaluations = part.evaluations
    events = part.events
    programmes = part.programmes
    terms = part.terms
    annuals = part.annuals
    strays = part.strays
    readingFindings = contract.findings + (ledger?.findings ?? []) + part.findings
    erased = ledger?.ids ?? []
    unreadable = part.unreadable
    coachIndex = Self.index(part.coaches)
    trajectoryIndex = Self.index(part.trajectories)
    termsIndex = Self.index(part.terms)
    unreadableIDs = Set(part.unreadable.values.map { RecordKey(kind: $0.kind, id: $0.id) })

    var byTrajectory = [[Int32]](repeating: [], count: part.trajectories.count)
    for (number, evaluation) in part.evaluations.enumerated() {
      if let id = evaluation.trajectory.value, let index = trajectoryIndex[id] {
        byTrajectory[index].append(Int32(number))
      }
    }
    evaluationsByTrajectory = byTrajectory
    var byCoach = [[Int32]](repeating: [], count: part.coaches.count)
    for (number, trajectory) in part.trajectories.enumerated() {
      if let id = trajectory.coach.value, let index = coachIndex[id] { byCoach[index].append(Int32(number)) }
      for handover in trajectory.handovers.items {
        if let id = handover.to.value, let index = coachIndex[id], byCoach[index].last != Int32(number) {
          byCoach[index].append(Int32(number))
        }
      }
    }
    trajectoriesByCoach = byCoach
  }

  /// The first record of each id; a second one is a finding of its own.
  private static func index(_ records: [some Record]) -> [String: Int] {
    var index: [String: Int] = [:]
    index.reserveCapacity(records.count)
    for (number, record) in records.enumerated() {
      if let first = index.updateValue(number, forKey: record.id) { index[record.id] = first }
    }
    return index
  }
}

extension Pool {
  /// An id within a kind.
  struct RecordKey: Hashable, Sendable {
    let kind: RecordKind
    let id: String
  }

  /// The coach with an id.
  public func coach(_ id: String) -> Coach? { coachIndex[id].map { coaches[$0] } }

  /// The trajectory with an id.
  public func trajectory(_ id: String) -> Trajectory? { trajectoryIndex[id].map { trajectories[$0] } }

  /// The standard agreement with an id.
  public func terms(_ id: String) -> Terms? { termsIndex[id].map { terms[$0] } }

  /// Whether a file with an id exists, readable or not.
  public func exists(_ kind: RecordKind, _ id: String) -> Bool {
    let isRead =
      switch kind {
      case .coach: coachIndex[id] != nil
      case .trajectory: trajectoryIndex[id] != nil
      case .terms: termsIndex[id] != nil
      default: false
      }
    return isRead || unreadableIDs.contains(RecordKey(kind: kind, id: id))
  }

  /// The ids of the records of a kind that others refer to, in the order of their paths.
  func ids(of kind: RecordKind) -> [String] {
    switch kind {
    case .coach: coaches.map(\.id)
    case .trajectory: trajectories.map(\.id)
    case .terms: terms.map(\.id)
    default: []
    }
  }

  /// The evaluations of the trajectory with an id, in the order of their paths.
  public func evaluations(ofTrajectory id: String) -> [Evaluation] {
    guard let index = trajectoryIndex[id] else { return [] }
    return evaluationsByTrajectory[index].map { evaluations[Int($0)] }
  }

  /// The trajectories a coach has or took over, in the order of their paths.
  public func trajectories(ofCoach id: String) -> [Trajectory] {
    guard let index = coachIndex[id] else { return [] }
    return trajectoriesByCoach[index].map { trajectories[Int($0)] }
  }

  /// The path of the record with the kind and id that a path says; `nil` when there is none.
  func record(at path: String) -> String? {
    guard let wanted = try? RecordPath(path) else { return nil }
    var found: String?
    forEachHeader { if found == nil, $0.kind == wanted.kind, $0.id == wanted.id { found = $0.path } }
    return found ?? unreadable.first { $0.value.kind == wanted.kind && $0.value.id == wanted.id }?.key
  }

  /// Visits the header of every record, kind by kind in the order of their paths.
  func forEachHeader(_ visit: (RecordHeader) -> Void) {
    for record in coaches { visit(record.header) }
    for record in trajectories { visit(record.header) }
    for record in evaluations { visit(record.header) }
    for record in events { visit(record.header) }
    for record in programmes { visit(record.header) }
    for record in terms { visit(record.header) }
    for record in annuals { visit(record.header) }
  }

  /// The annual record of a year.
  public func annual(_ year: Int) -> Annual? { annuals.first { $0.year == year } }
}
