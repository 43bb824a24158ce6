package import RecordSyntax

/// The records of some files of a pool, decoded, with what was found while reading them.
///
/// Each worker fills its own; ``Pool`` joins them. The tree and bytes of a file are let go as soon as it is decoded.
package struct PoolPart: Sendable {
  private(set) var coaches = RecordList<Coach>()
  private(set) var trajectories = RecordList<Trajectory>()
  private(set) var evaluations = RecordList<Evaluation>()
  private(set) var events = RecordList<Event>()
  private(set) var programmes = RecordList<Programme>()
  private(set) var terms = RecordList<Terms>()
  private(set) var annuals = RecordList<Annual>()
  private(set) var privacyRequests = RecordList<PrivacyRequest>()
  /// The files that are no records by their path.
  package private(set) var strays: [Stray] = []
  /// The files that exist but could not be decoded.
  package private(set) var unreadable: [String: RecordPath] = [:]
  /// What was found while reading: the rules of the family structure that need no other record.
  package private(set) var findings: [Diagnostic] = []
  /// The files in which somebody is named; none where nobody is known.
  package private(set) var named: [NamedFile] = []
  /// The files that could not be looked through for names, for they are no text; none where nobody is known.
  package private(set) var unsearched: [String] = []
  /// The words found that may not be written where they stand.
  private(set) var sensitive: [SensitiveWords] = []
  private var memory = ReadingMemory()

  package init() {}

  /// Reads one record file and keeps what it holds.
  ///
  /// - Parameters:
  ///   - path: The path relative to the pool's folder.
  ///   - recordPath: What the path says.
  ///   - bytes: The file.
  package mutating func add(_ path: String, _ recordPath: RecordPath, _ bytes: [UInt8]) {
    var file = RecordFile(path: path, recordPath: recordPath, bytes: bytes, in: &memory)
    defer { memory.nodes = file.reader.document.nodes }
    findings += file.findings
    if !file.sensitive.isEmpty { sensitive += file.sensitive }
    guard file.isReadable else {
      unreadable[path] = recordPath
      return
    }
    let header = file.header()
    switch recordPath.kind {
    case .coach: coaches.append(Coach(header, &file.reader))
    case .trajectory: trajectories.append(Trajectory(header, &file.reader))
    case .evaluation: evaluations.append(Evaluation(header, &file.reader))
    case .event: events.append(Event(header, &file.reader))
    case .programme: programmes.append(Programme(header, &file.reader))
    case .terms: terms.append(Terms(header, &file.reader))
    case .annual: annuals.append(Annual(header, &file.reader))
    case .privacyRequest: privacyRequests.append(PrivacyRequest(header, &file.reader))
    case .contract, .person: break
    }
  }

  /// Notes a file that is no record by its path and is not read.
  package mutating func add(stray path: String, _ refusal: RecordPath.Refusal) {
    let isLeftover = LeftoverName(path)?.isOfPool == true
    strays.append(Stray(path: path, refusal: isLeftover ? .leftover : refusal))
    sensitive += SensitiveScan.words(inNameOf: path)
  }

  /// Notes a record file that is too large to be read.
  package mutating func refuse(_ path: String, _ recordPath: RecordPath, byteCount: Int) {
    findings.append(StructureFinding.syntax(path, .tooLarge(byteCount)))
    unreadable[path] = recordPath
  }

  /// Looks through a file for names; `nil` for the bytes of one that cannot be read.
  package mutating func look(for names: KnownNames, in path: String, _ bytes: [UInt8]?) {
    let text = FileText(bytes ?? [])
    let file = NamedFile(path, text, names)
    if file.isNamed { named.append(file) }
    if bytes == nil || !text.isText { unsearched.append(path) }
  }

  /// Adds what another part holds behind what this one does.
  package mutating func append(_ other: PoolPart) {
    coaches += other.coaches
    trajectories += other.trajectories
    evaluations += other.evaluations
    events += other.events
    programmes += other.programmes
    terms += other.terms
    annuals += other.annuals
    privacyRequests += other.privacyRequests
    strays += other.strays
    named += other.named
    unsearched += other.unsearched
    unreadable.merge(other.unreadable) { mine, _ in mine }
    findings += other.findings
    sensitive += other.sensitive
  }
}
