internal import RecordSyntax

/// One record as a whole: how far it has come, what it says in the order of time, and what refers to it.
package struct ShownRecord: Sendable {
  /// The kind.
  package let kind: RecordKind
  /// The id.
  package let id: String
  /// The path relative to the pool's folder, an absolute one in the private folder; `nil` for a code without a file.
  package let path: String?
  /// How far it has come, in words and as a word for programs; `nil` for a kind that comes no further.
  package let state: ShownState?
  /// What it says without a day.
  package let undated: [ShownPart]
  /// What it says with a day, in the order of time.
  package let dated: [ShownPart]
  /// Where other records name it, by path and place.
  package let references: [ShownReference]

  /// The records with an id, of which there may be one in each kind; for somebody's code who that is, where the private
  /// folder says so, and what names the code.
  package static func all(_ id: String, in context: RuleContext) -> [ShownRecord] {
    var found: [(kind: RecordKind, path: String?)] = []
    context.pool.forEachHeader { if $0.id == id { found.append(($0.kind, $0.path)) } }
    for (path, record) in context.pool.unreadable.sorted(by: { $0.key < $1.key }) where record.id == id {
      found.append((record.kind, path))
    }
    let person = context.surroundings.identities?.records(of: id).first { $0.kind == .person }
    if let person {
      found.append((.person, person.path))
    } else if found.isEmpty, PrivateFile.isCode(id) {
      let references = ShownReference.all(to: .person, id, in: context)
      if !references.isEmpty { found.append((.person, nil)) }
    }
    return found.map { ShownRecord($0.kind, id, $0.path, context) }
  }

  private init(_ kind: RecordKind, _ id: String, _ path: String?, _ context: RuleContext) {
    (self.kind, self.id, self.path) = (kind, id, path)
    state = path.flatMap { ShownState(kind, at: $0, context) }
    let parts = path.map { ShownPart.all(kind, id, at: $0, context) } ?? []
    undated = parts.filter { $0.day == nil }
    dated = parts.filter { $0.day != nil }.enumerated()
      .sorted { ($0.element.day ?? context.asOf, $0.offset) < ($1.element.day ?? context.asOf, $1.offset) }
      .map(\.element)
    references = ShownReference.all(to: kind, id, in: context)
  }
}

extension Pool {
  /// Visits the id of every record, readable or not.
  package func forEachRecordID(_ visit: (String) -> Void) {
    forEachHeader { visit($0.id) }
    for path in unreadable.values { visit(path.id) }
  }
}
