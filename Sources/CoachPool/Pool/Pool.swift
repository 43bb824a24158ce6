public import RecordSyntax

/// A whole pool: every record, the contract, and the references between them resolved in both directions.
///
/// Records stand in the order of their paths. What could not be decoded is not among them, but its id is known.
/// A class, for all workers look at the same one.
public final class Pool: Sendable {
  /// The agreements, with every default filled in.
  public let contract: Contract
  /// Whether the contract could be read and holds nothing its schema refuses; if not, nothing that depends on it is
  /// judged: one slip in a key would make a fault of every record that names it.
  public let hasContract: Bool
  /// Whether it is known who the coordinators are, whose names are public.
  let knowsCoordinators: Bool
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
  /// The requests of data subjects.
  public let privacyRequests: [PrivacyRequest]
  /// The files that are no records by their path, sorted; not all of them need be.
  public let strays: [Stray]
  /// The codes and ids that the ledger of removals names; nothing bears them any more.
  public let erased: Set<String>
  /// The lines of the ledger of removals.
  package let removals: [ErasureLedger.Entry]
  /// The files in which somebody of the private folder is named.
  let named: [NamedFile]
  /// The files that could not be looked through for names, sorted; none where nobody is known.
  package let unsearched: [String]
  /// What was found while the files were read.
  public let readingFindings: [Diagnostic]
  /// The words found that may not be written where they stand.
  let sensitive: [SensitiveWords]
  /// Where the sensitive ones stand that may stand nowhere, by path.
  let forbiddenWords: [String: [ByteRange]]
  /// The files that are records by their path but could not be decoded.
  package let unreadable: [String: RecordPath]

  private let coachIndex: IDIndex
  private let trajectoryIndex: IDIndex
  private let evaluationIndex: IDIndex
  private let eventIndex: IDIndex
  private let programmeIndex: IDIndex
  private let termsIndex: IDIndex
  private let annualIndex: IDIndex
  private let privacyRequestIndex: IDIndex
  /// The first path of each record that exists but could not be decoded.
  private let unreadablePaths: [RecordKey: String]
  /// The places of the evaluations, by that of their trajectory.
  private let evaluationsByTrajectory: Groups<Int32>
  /// The paths of records whose id an earlier record of the kind has, each with that one's path.
  let doubles: [(path: String, first: String)]

  /// Joins what was read.
  ///
  /// - Parameters:
  ///   - part: The records, in the order of their paths.
  ///   - ledger: The ledger of removals; `nil` when the pool has none.
  ///   - contract: The contract as found.
  package init(_ part: PoolPart, ledger: ErasureLedger?, contract: ContractFile) {
    self.contract = contract.contract
    hasContract = contract.isReadable && !contract.findings.contains { $0.severity == .error }
    knowsCoordinators = contract.knowsCoordinators
    coaches = part.coaches.records
    trajectories = part.trajectories.records
    evaluations = part.evaluations.records
    events = part.events.records
    programmes = part.programmes.records
    terms = part.terms.records
    annuals = part.annuals.records
    privacyRequests = part.privacyRequests.records
    strays = part.strays
    readingFindings = contract.findings + (ledger?.findings ?? []) + part.findings
    erased = ledger?.ids ?? []
    removals = ledger?.entries ?? []
    named = part.named
    unsearched = part.unsearched.sorted()
    let sensitive = contract.sensitive + part.sensitive
    self.sensitive = sensitive
    forbiddenWords = Dictionary(grouping: sensitive.filter(\.isForbidden), by: \.location.path).mapValues {
      $0.compactMap(\.range)
    }
    unreadable = part.unreadable
    let trajectoryIndex = IDIndex(part.trajectories)
    self.trajectoryIndex = trajectoryIndex
    coachIndex = IDIndex(part.coaches)
    evaluationIndex = IDIndex(part.evaluations)
    eventIndex = IDIndex(part.events)
    programmeIndex = IDIndex(part.programmes)
    termsIndex = IDIndex(part.terms)
    annualIndex = IDIndex(part.annuals)
    privacyRequestIndex = IDIndex(part.privacyRequests)
    unreadablePaths = Dictionary(
      part.unreadable.map { (RecordKey(kind: $0.value.kind, id: $0.value.id), $0.key) },
      uniquingKeysWith: { min($0, $1) })
    doubles =
      Self.doubles(coaches, coachIndex) + Self.doubles(trajectories, trajectoryIndex)
      + Self.doubles(evaluations, evaluationIndex)
      + Self.doubles(events, eventIndex) + Self.doubles(programmes, programmeIndex)
      + Self.doubles(terms, termsIndex) + Self.doubles(annuals, annualIndex)
      + Self.doubles(privacyRequests, privacyRequestIndex)

    let owned = evaluations.indices.compactMap { number -> (Int32, Int32)? in
      guard case .value(let id) = part.evaluations.records[number].trajectory, let owner = trajectoryIndex[id]
      else { return nil }
      return (Int32(owner), Int32(number))
    }
    evaluationsByTrajectory = Groups(owned, count: trajectories.count)
  }

  private static func doubles(_ records: [some Record], _ index: IDIndex) -> [(path: String, first: String)] {
    index.doubles.map { (records[$0.number].path, records[$0.first].path) }
  }
}

extension Pool {
  /// An id within a kind.
  struct RecordKey: Hashable, Sendable {
    let kind: RecordKind
    let id: String
  }

  /// The place in the list of the coach with an id.
  func coachNumber(_ id: String) -> Int? { coachIndex[id] }

  /// The coach with an id.
  package func coach(_ id: String) -> Coach? { coachIndex[id].map { coaches[$0] } }

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
      case .privacyRequest: privacyRequestIndex[id] != nil
      default: false
      }
    return isRead || unreadablePaths[RecordKey(kind: kind, id: id)] != nil
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

  /// The path of the record with the kind and id that a path says; `nil` when there is none.
  func record(at path: String) -> String? {
    guard let wanted = try? RecordPath(path) else { return nil }
    return decodedRecord(wanted) ?? unreadablePaths[RecordKey(kind: wanted.kind, id: wanted.id)]
  }

  /// The path of the record with the kind and id that a path says, if it could be decoded.
  func decodedRecord(_ path: RecordPath) -> String? {
    switch path.kind {
    case .coach: coachIndex[path.id].map { coaches[$0].path }
    case .trajectory: trajectoryIndex[path.id].map { trajectories[$0].path }
    case .evaluation: evaluationIndex[path.id].map { evaluations[$0].path }
    case .event: eventIndex[path.id].map { events[$0].path }
    case .programme: programmeIndex[path.id].map { programmes[$0].path }
    case .terms: termsIndex[path.id].map { terms[$0].path }
    case .annual: annualIndex[path.id].map { annuals[$0].path }
    case .privacyRequest: privacyRequestIndex[path.id].map { privacyRequests[$0].path }
    case .contract, .person: nil
    }
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
    for record in privacyRequests { visit(record.header) }
  }

  /// The annual record of a year.
  public func annual(_ year: Int) -> Annual? { annuals.first { $0.year == year } }
}
