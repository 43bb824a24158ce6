public import RecordSyntax

/// The indexes of a pool: a file of JSON Lines for each kind, a line for each record.
///
/// A line has id, path, state, and the facts and published data of the record; there are no totals and no
/// time of making, so that two branches that add records do not conflict over more than their lines.
public struct Indexes: Sendable {
  /// One index.
  public struct File: Sendable, Hashable {
    /// Its name in the folder of indexes, `trajectories.jsonl`.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The indexes, in the order of the kinds; one without records is empty.
  public let files: [File]

  /// Makes the indexes of a pool; records with errors of structure are left out, for their fields may hold
  /// anything.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - asOf: The day whose states are written.
  ///   - leavingOut: The paths of further records that are faulty.
  ///   - read: The bytes of a record.
  public init(
    _ pool: Pool, asOf: Day, leavingOut: Set<String> = [], read: (String) -> [UInt8]?
  ) {
    func index(_ kind: RecordKind, _ records: [some Record], state: (Int) -> String?) -> File {
      let fields = PublishedFields(of: kind)
      let order = records.indices.filter {
        !records[$0].header.hasStructureError && !leavingOut.contains(records[$0].path)
      }.sorted {
        (records[$0].id, records[$0].path) < (records[$1].id, records[$1].path)
      }
      var writer = JSONWriter()
      for number in order {
        writer.write(Self.line(records[number].header, state(number), fields, read))
        writer.endLine()
      }
      return File(
        name: "\(kind.folder ?? kind.rawValue).jsonl", text: String(decoding: writer.bytes, as: UTF8.self))
    }
    files = [
      index(.coach, pool.coaches) { Self.state(of: pool.coaches[$0], asOf: asOf) },
      index(.trajectory, pool.trajectories) { Self.state(of: pool.trajectories[$0], asOf: asOf) },
      index(.evaluation, pool.evaluations) { _ in nil },
      index(.event, pool.events) { _ in nil },
      index(.programme, pool.programmes) { _ in nil },
      index(.terms, pool.terms) { _ in nil },
      index(.annual, pool.annuals) { pool.annuals[$0].published.value == nil ? "draft" : "published" },
      index(.privacyRequest, pool.privacyRequests) {
        pool.privacyRequests[$0].isAnswered(by: asOf) ? "answered" : "open"
      },
    ]
  }

  /// The state of a trajectory; that it was refused or put off is of the class content and stays out, for git keeps
  /// an index for ever.
  private static func state(of trajectory: Trajectory, asOf: Day) -> String {
    switch trajectory.state(asOf: asOf) {
    case .declined, .deferred:
      (trajectory.hadIntake(by: asOf) ? TrajectoryState.intake : .requested).rawValue
    case let state: state.rawValue
    }
  }

  private static func line(
    _ header: RecordHeader, _ state: String?, _ fields: PublishedFields, _ read: (String) -> [UInt8]?
  ) -> Value {
    var members = [Value.Member("id", .string(header.id)), Value.Member("path", .string(header.path))]
    if let state { members.append(Value.Member("state", .string(state))) }
    if let bytes = read(header.path) {
      let document = Document(
        parsing: bytes, as: header.path.hasSuffix(".json") ? .json : .frontMatter,
        vocabulary: Schemas.bundled.vocabulary)
      if document.isReadable, case .object(let kept)? = fields.kept(of: document.value()) { members += kept }
    }
    return .object(members)
  }

  private static func state(of coach: Coach, asOf: Day) -> String {
    if let until = coach.until.value, until < asOf { return "left" }
    if let since = coach.since.value, asOf < since { return "expected" }
    return "active"
  }
}
