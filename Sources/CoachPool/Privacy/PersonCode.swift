/// Draws codes that point to nobody, `p-7k3m9q`.
package struct PersonCode: Sendable {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
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

  /// A code that nobody has or had.
  package mutating func draw(using random: inout some RandomNumberGenerator) -> String {
    while true {
      // Five bits for one of the 32 characters.
      let drawn = (1...6).map { _ in Self.alphabet[Int(random.next() >> 59)] }
      let code = "p-" + String(decoding: drawn, as: UTF8.self)
      if taken.insert(code).inserted { return code }
    }
  }
}
