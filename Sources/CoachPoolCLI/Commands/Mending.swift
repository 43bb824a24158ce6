internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Mends findings in memory, round by round: each round the pool is judged again as it would be, until nothing that can
/// be mended is left. Nothing is written before ``write()``.
struct Mending {
  /// A finding whose fix could not be made, and why.
  struct Refusal {
    let finding: Diagnostic
    let reason: Phrase
  }

  /// More rounds than fixes that lead to one another could need; fixes that undo one another would never end.
  private static let mostRounds = 200

  private var changes: PoolChanges
  private var counts: [String: Int] = [:]
  private(set) var refusals: [Refusal] = []
  private var refused: Set<Diagnostic> = []
  private var rounds = 0

  init(_ folder: PoolFolder) { changes = PoolChanges(folder) }

  /// The texts to judge: as they were read, or mended.
  var texts: [String: [UInt8]] { changes.texts }

  /// Mends what can be mended among findings; `false` when nothing is left, `true` when the pool must be judged again.
  mutating func mend(_ found: [Diagnostic]) throws(FileError) -> Bool {
    let open = found.filter { $0.fix != nil && !refused.contains($0) }
    guard !open.isEmpty, rounds < Self.mostRounds else { return false }
    rounds += 1
    // What is mended must be what was judged, so a file is read first and judged as it was read.
    if try !read(open.map(\.location.path)) { return true }
    let byPath = Dictionary(grouping: open, by: \.location.path)
    for (path, findings) in byPath.sorted(by: { $0.key < $1.key }) { try mend(path, findings) }
    return true
  }

  /// The files that were mended, by path, each with how many findings were mended in it.
  var mended: [(file: PoolChanges.File, count: Int)] {
    counts.sorted { $0.key < $1.key }.compactMap { path, count in changes[path].map { ($0, count) } }
  }

  /// Writes the files that were mended, when each is still what was read.
  func write() throws(FileError) { try changes.write() }

  /// Reads files that were not read before; whether all had been.
  private mutating func read(_ paths: [String]) throws(FileError) -> Bool {
    let new = Set(paths).filter { changes[$0] == nil }
    for path in new { _ = try changes.bytes(of: path) }
    return new.isEmpty
  }

  /// Mends one file, all findings at once that do not stand in each other's way; the rest is for the next round.
  private mutating func mend(_ path: String, _ findings: [Diagnostic]) throws(FileError) {
    for case .text(let text) in findings.map(\.fix) {
      try changes.put(path, Array(text.utf8))
      counts[path, default: 0] += 1
    }
    guard let bytes = try changes.bytes(of: path) else { return }
    let vocabulary = Schemas.bundled.vocabulary
    var document = Document(parsing: bytes, at: path)
    let edits = Self.edits(of: findings, together: document)
    guard !edits.isEmpty else { return }
    if let all = try? document.applying(edits.map(\.edit), vocabulary: vocabulary) {
      document = all
      counts[path, default: 0] += edits.count
    } else {
      for (finding, edit) in edits {
        do throws(EditRefusal) {
          document = try document.applying([edit], vocabulary: vocabulary)
          counts[path, default: 0] += 1
        } catch {
          refusals.append(Refusal(finding: finding, reason: error.reason))
          refused.insert(finding)
        }
      }
    }
    try changes.put(path, document.bytes)
  }

  /// The edits of findings that can be made at once.
  ///
  /// Of an object's members one always stays: what is found of the last may be that the object must go with it.
  private static func edits(
    of findings: [Diagnostic], together document: Document
  ) -> [(finding: Diagnostic, edit: Edit)] {
    var edits: [(finding: Diagnostic, edit: Edit)] = []
    /// How many members more may go, by object.
    var left: [Pointer: Int] = [:]
    for finding in findings {
      guard case .edit(let edit)? = finding.fix, !edits.contains(where: { $0.edit.isInTheWay(of: edit) })
      else { continue }
      if let object = edit.objectItTakesFrom {
        let count = left[object] ?? max(1, memberCount(of: object, document) - 1)
        guard count > 0 else { continue }
        left[object] = count - 1
      }
      edits.append((finding, edit))
    }
    return edits
  }

  private static func memberCount(of object: Pointer, _ document: Document) -> Int {
    document.node(at: object).map { document.keys(of: $0).count } ?? 0
  }
}

extension Edit {
  /// The object that the edit takes a member from.
  fileprivate var objectItTakesFrom: Pointer? {
    switch self {
    case .remove(let place), .erase(let place):
      guard case .key? = place.steps.last else { return nil }
      return place.parent
    default: return nil
    }
  }

  /// Whether making this edit first could make another one mean something else: where entries of a list come or go,
  /// numbers shift.
  fileprivate func isInTheWay(of other: Edit) -> Bool {
    let (own, others) = (footprint.steps, other.footprint.steps)
    return own.starts(with: others) || others.starts(with: own)
  }

  private var footprint: Pointer {
    switch self {
    case .set(let place, _), .rename(let place, _), .append(let place, _): place
    case .remove(let place), .erase(let place): objectItTakesFrom == nil ? place.parent ?? place : place
    case .insert(let place, _): place.parent ?? place
    }
  }
}
