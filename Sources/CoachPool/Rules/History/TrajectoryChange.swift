internal import RecordSchema
internal import RecordSyntax

/// One trajectory as it was and as it is, and what of it has changed that stays as a rule.
struct TrajectoryChange {
  private let change: EarlierPool.Change
  private let then: Trajectory
  private let now: Trajectory
  private let context: RuleContext

  init(
    _ change: EarlierPool.Change, _ then: Trajectory, _ now: Trajectory, _ context: RuleContext
  ) {
    (self.change, self.then, self.now, self.context) = (change, then, now, context)
  }

  /// The fields that hold facts, in the order of the schema: all but follow-ups, invitations, removals and exceptions.
  private static let facts = [
    "kind", "coachee", "delivery", "requested", "decision", "intake", "introductions", "coach", "provider",
    "chosenBy", "handovers", "agreement", "assessment", "sessions", "managerTalks", "referrals", "closed",
    "costs",
  ]

  /// The days of recorded sessions that are gone; none when there are as many as there were, for then a day was
  /// corrected, or when they were taken out for retention or on request.
  var removedSessions: [Day] {
    guard !then.sessions.isFaulty, !now.sessions.isFaulty, !now.header.hasRemoved(.facts) else { return [] }
    let before = then.sessions.items.filter { $0.planned.value != true }
    let after = now.sessions.items.filter { $0.planned.value != true }
    guard after.count < before.count else { return [] }
    var left = Self.counts(after.compactMap(\.on.value))
    return before.compactMap(\.on.value).filter { day in
      guard let count = left[day], count > 0 else { return true }
      left[day] = count - 1
      return false
    }
  }

  /// The fields whose facts are not what they were; what was taken out with a word under `removed` is no change, nor is
  /// what was not well-formed then or is not now.
  var changedFields: [String] {
    guard let old = facts(change.path, change.bytes), let new = facts(now.path, context.bytes(now.path))
    else { return [] }
    let isShortened = !removedSessions.isEmpty
    return Self.facts.filter { field in
      // A session that is gone has a finding of its own.
      if field == "sessions", isShortened || now.header.hasRemoved(.facts) { return false }
      if old.faulty.contains(field) || new.faulty.contains(field) { return false }
      let (before, after) = ((old.value[field] ?? .null).meaning, (new.value[field] ?? .null).meaning)
      if field == "costs", case .array(let later) = after {
        guard case .array(let bills) = before else { return before != .null }
        // Of bills that are alike each is one.
        let left = Self.counts(later)
        return Self.counts(bills).contains { left[$0.key, default: 0] < $0.value }
      }
      return before != after
    }
  }

  private static func counts<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
    Dictionary(elements.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The value of one side without what `removed` names, and the fields that are not well-formed.
  private func facts(_ path: String, _ bytes: [UInt8]?) -> (value: Value, faulty: Set<String>)? {
    guard let bytes, let recordPath = try? RecordPath(path) else { return nil }
    var memory = ReadingMemory()
    let file = RecordFile(path: path, recordPath: recordPath, bytes: bytes, in: &memory)
    guard file.isReadable else { return nil }
    let document = file.reader.document
    var value = withoutGoneCoaches(document)
    let schema = Schemas.bundled.schema(for: RecordKind.trajectory.rawValue)
    for dataClass in Set(now.header.removed.items.compactMap(\.dataClass.value)) {
      // From the end backwards, so that the places of those before stay what they are.
      for pointer in schema.fields(of: dataClass, in: document).reversed() {
        if let less = try? value.applying(.remove(pointer)) { value = less }
      }
    }
    let faulty = file.reader.faultyNodes.compactMap { node -> String? in
      guard case .key(let key)? = document.pointer(to: node).steps.first else { return nil }
      return key
    }
    return (value, Set(faulty))
  }

  /// The value with every coach who is no coach of the pool any more as the same one: a code has come in the place of
  /// the id.
  private func withoutGoneCoaches(_ document: Document) -> Value {
    CoachReplacement.places(in: document, kind: .trajectory).reduce(document.value()) { value, place in
      guard let node = document.node(at: place), document.nodes[node].kind == .string,
        !context.pool.exists(.coach, document.text(of: node))
      else { return value }
      return (try? value.applying(.set(place, "…"))) ?? value
    }
  }
}

extension Value {
  /// What it says: the order of members says nothing, and an empty value is none.
  fileprivate var meaning: Value {
    switch self {
    case .object(let members):
      let said = members.map { Member($0.key, $0.value.meaning) }.filter { $0.value != .null }
      return said.isEmpty ? .null : .object(said.sorted { $0.key < $1.key })
    case .array(let elements): return elements.isEmpty ? .null : .array(elements.map(\.meaning))
    default: return self
    }
  }
}
