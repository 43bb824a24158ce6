public import RecordSyntax

/// The indexes of a pool: a file of JSON Lines for each kind, a line for each record.
///
/// A line has id, path, state, and the facts and published data of the record; there are no totals and no
/// time of making, so that two branches that add records do not conflict over more than their lines.
public struct Indexes: Sendable {
  /// The folder of a pool that holds them.
  package static let folder = "index"

  /// The kind of record that a file is the index of, by its path; `nil` for another file.
  static func kind(of path: String) -> RecordKind? {
    let ending = ".jsonl"
    guard path.hasPrefix(folder + "/"), path.hasSuffix(ending) else { return nil }
    return RecordKind(folder: String(path.dropFirst(folder.count + 1).dropLast(ending.count)))
  }

  /// One index.
  public struct File: Sendable, Hashable {
    /// Its name in the folder of indexes, `trajectories.jsonl`.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The records of a kind that have a line, in the order of their ids, each with its state.
  private struct Kind: Sendable {
    let kind: RecordKind
    let records: [(header: RecordHeader, state: String?)]
  }

  private let kinds: [Kind]
  private let read: @Sendable (String) -> [UInt8]?

  /// Takes a pool; records with errors of structure are left out, for their fields may hold anything.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - asOf: The day whose states are written.
  ///   - leavingOut: The paths of further records that are faulty.
  ///   - read: The bytes of a record.
  public init(
    _ pool: Pool, asOf: Day, leavingOut: Set<String> = [], read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    func kind<Kept: Record>(_ kind: RecordKind, _ records: [Kept], state: (Kept) -> String?) -> Kind {
      let kept = records.filter { !$0.header.hasStructureError && !leavingOut.contains($0.path) }
      let sorted = kept.sorted { ($0.id, $0.path) < ($1.id, $1.path) }
      return Kind(kind: kind, records: sorted.map { ($0.header, state($0)) })
    }
    self.read = read
    kinds = [
      kind(.coach, pool.coaches) { Self.state(of: $0, asOf: asOf) },
      kind(.trajectory, pool.trajectories) { $0.stateWithoutDecision(asOf: asOf).rawValue },
      kind(.evaluation, pool.evaluations) { _ in nil },
      kind(.event, pool.events) { _ in nil },
      kind(.programme, pool.programmes) { _ in nil },
      kind(.terms, pool.terms) { _ in nil },
      kind(.annual, pool.annuals) { $0.published.value == nil ? "draft" : "published" },
      kind(.privacyRequest, pool.privacyRequests) { $0.isAnswered(by: asOf) ? "answered" : "open" },
    ]
  }

  /// The indexes, in the order of the kinds; one without records is empty.
  public var files: [File] { files([lines(inShare: 0, of: 1)]) }

  /// The lines of one of several shares of the records, for a worker, in the order of the kinds; see ``files(_:)``.
  package func lines(inShare share: Int, of count: Int) -> [[UInt8]] {
    kinds.map { kind in
      let fields = PublishedFields(of: kind.kind, [.facts, .published])
      var writer = JSONWriter()
      let total = kind.records.count
      for number in total * share / count..<total * (share + 1) / count {
        write(kind.records[number].header, kind.records[number].state, fields, to: &writer)
      }
      return writer.bytes
    }
  }

  /// The indexes, from the lines of all shares.
  package func files(_ shares: [[[UInt8]]]) -> [File] {
    kinds.enumerated().map { number, kind in
      File(
        name: "\(kind.kind.folder ?? kind.kind.rawValue).jsonl",
        text: String(decoding: shares.flatMap { $0[number] }, as: UTF8.self))
    }
  }

  private func write(
    _ header: RecordHeader, _ state: String?, _ fields: PublishedFields, to writer: inout JSONWriter
  ) {
    func add(_ key: String, _ text: String) {
      writer.write(key)
      writer.write(mark: ":")
      writer.write(text)
    }
    writer.write(mark: "{")
    add("id", header.id)
    writer.write(mark: ",")
    add("path", header.path)
    if let state {
      writer.write(mark: ",")
      add("state", state)
    }
    if let bytes = read(header.path) {
      let document = Document(parsing: bytes, at: header.path)
      if document.isReadable { fields.writeMembers(of: 0, document, isFirst: false, to: &writer) }
    }
    writer.write(mark: "}")
    writer.endLine()
  }

  private static func state(of coach: Coach, asOf: Day) -> String {
    if let until = coach.until.value, until < asOf { return "left" }
    if let since = coach.since.value, asOf < since { return "expected" }
    return "active"
  }
}
