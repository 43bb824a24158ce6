/// Draws codes that point to nobody, `p-7k3m9q`.
package struct PersonCode: Sendable {
  private var taken: Set<String>

  /// Takes every code and id that is in use, and those that were.
  package init(_ pool: Pool, _ identities: Identities? = nil) { taken = Self.known(pool, identities) }

  /// Every code and id of a person that is in use, and those that were.
  package static func known(_ pool: Pool, _ identities: Identities? = nil) -> Set<String> {
    var taken = pool.erased
    taken.formUnion(pool.trajectories.compactMap(\.coachee.value))
    taken.formUnion(pool.coaches.map(\.id))
    taken.formUnion(pool.coaches.flatMap(\.managers))
    for trajectory in pool.trajectories { taken.formUnion(trajectory.namedCoaches) }
    taken.formUnion(pool.events.flatMap(\.attendees.items))
    taken.formUnion(identities?.files.map(\.id) ?? [])
    taken.formUnion(identities?.people.compactMap(\.manager.value) ?? [])
    return taken
  }

  /// Whether an id was drawn: `p-7k3m9q`, `t-2023-k7qm`.
  package static func isDrawn(_ id: String) -> Bool {
    let parts = id.utf8.split(separator: UInt8(ascii: "-"))
    guard [2, 3].contains(parts.count), parts[0].count == 1, (4...6).contains(parts[parts.count - 1].count)
    else {
      return false
    }
    return parts.count == 2 || parts[1].count == 4 && parts[1].allSatisfy { $0 < 0x3A }
  }

  /// Whether an id was drawn for a record, whose year it says: `t-2023-k7qm`.
  static func isOfRecord(_ id: String) -> Bool {
    isDrawn(id) && id.utf8.count { $0 == UInt8(ascii: "-") } == 2
  }

  /// A code that nobody has or had.
  package mutating func draw(using random: inout some RandomNumberGenerator) -> String {
    while true {
      let code = "p-" + DrawnID.characters(6, using: &random)
      if taken.insert(code).inserted { return code }
    }
  }
}
