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
    var left = after.compactMap(\.on.value)
    return before.compactMap(\.on.value).filter { day in
      guard let index = left.firstIndex(of: day) else { return true }
      left.remove(at: index)
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
      let (before, after) = (old.value[field] ?? .null, new.value[field] ?? .null)
      if field == "costs", case .array(let later) = after {
        guard case .array(let bills) = before else { return before != .null }
        return !bills.allSatisfy { bill in later.contains { $0.isSame(as: bill) } }
      }
      return !before.isSame(as: after)
    }
  }

  /// The value of one side without what `removed` names, and the fields that are not well-formed.
  private func facts(_ path: String, _ bytes: [UInt8]?) -> (value: Value, faulty: Set<String>)? {
    guard let bytes, let recordPath = try? RecordPath(path) else { return nil }
    var memory: [Node] = []
    let file = RecordFile(path: path, recordPath: recordPath, bytes: bytes, in: &memory)
    guard file.isReadable else { return nil }
    let document = file.reader.document
    var value = document.value()
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
}

extension Value {
  /// Whether it says the same: the order of members says nothing, and an empty value is none.
  fileprivate func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      let own = members.filter { !$0.value.isEmpty }
      return own.count == others.count { !$0.value.isEmpty }
        && own.allSatisfy { member in other[member.key].map { member.value.isSame(as: $0) } ?? false }
    case (.array(let elements), .array(let others)):
      return elements.count == others.count && zip(elements, others).allSatisfy { $0.isSame(as: $1) }
    default:
      return self == other || (isEmpty && other.isEmpty)
    }
  }

  /// Whether nothing is left in it.
  private var isEmpty: Bool {
    switch self {
    case .null: true
    case .object(let members): members.allSatisfy(\.value.isEmpty)
    case .array(let elements): elements.isEmpty
    default: false
    }
  }
}
