public import RecordSyntax

/// Findings that were there before and are let be: a list that is kept beside the pool, so that a check of a pool with a
/// past reports what is new.
///
/// It holds no value and no line number. Written it is JSON with an entry a line, each line on its own, so that git
/// merges it and a line can be taken out by hand:
///
/// ```json
/// {"version":1
/// ,"5ac6…":{"rule":"out-of-order","path":"trajectories/2023/t-2023-0jat.md","pointer":"/closed/on","count":1}
/// }
/// ```
public struct Baseline: Sendable {
  /// The version of the form that is written; a newer one is refused by name.
  public static let version = 1

  /// Findings of one identity.
  public struct Entry: Hashable, Sendable {
    /// What they are known by.
    public let identity: FindingIdentity
    /// How many there are.
    public var count: Int
    /// Where the entry stands in the file; empty for one that was not read.
    var range = ByteRange(0, 0)
    /// Whether this run can say that the entry is of no use any more, and is asked to.
    var isJudged = true
  }

  /// The path of the file, as the places of findings have it; empty for one that was not read.
  public let path: String
  /// The entries, in the order of the file.
  public private(set) var entries: [Entry]

  init(path: String, entries: [Entry]) {
    self.path = path
    self.entries = entries
  }

  /// Lists findings, and the entries of an earlier list.
  public init(of findings: [Diagnostic], _ context: RuleContext, keeping kept: [Entry] = []) {
    var identifier = FindingIdentifier(context)
    var entries: [String: Entry] = [:]
    for entry in kept + findings.map({ Entry(identity: identifier.identity(of: $0), count: 1) }) {
      let fingerprint = entry.identity.fingerprint
      entries[fingerprint, default: Entry(identity: entry.identity, count: 0)].count += entry.count
    }
    self.init(path: "", entries: entries.values.sorted { Self.order($0.identity) < Self.order($1.identity) })
  }

  /// Leaves it to other runs to say of which entries there is nothing any more, but for those that `isJudged` names.
  public mutating func judge(only isJudged: (FindingIdentity) -> Bool) {
    for index in entries.indices { entries[index].isJudged = isJudged(entries[index].identity) }
  }

  /// The file's text; the same for the same findings.
  public var text: String {
    let lines = entries.map { entry in
      let identity = entry.identity
      let value: Value = [
        "rule": .string(identity.rule), "path": .string(identity.path), "pointer": .string(identity.pointer),
        "count": .number(Decimal(entry.count)),
      ]
      return ",\"\(identity.fingerprint)\":\(value.json)\n"
    }
    return "{\"version\":\(Self.version)\n" + lines.joined() + "}\n"
  }

  private static func order(_ identity: FindingIdentity) -> (String, String, String, String) {
    (identity.path, identity.rule, identity.pointer, identity.fingerprint)
  }
}
