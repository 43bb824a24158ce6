/// Names that everybody may know: of coaches, whose ids are made of them, and of coordinators.
struct PublicNames {
  private var names: Set<[UInt64]> = []

  /// Gathers the names of a pool.
  init(_ pool: Pool) {
    for coach in pool.coaches {
      if let name = coach.name.value { add(name) }
      add(coach.id)
    }
    for (key, coordinator) in pool.contract.coordinators.entries {
      add(coordinator.name)
      add(key)
    }
  }

  /// Whether the name of a person is one of them.
  func contains(_ person: Person) -> Bool {
    person.name.value.map { names.contains(Self.words($0)) } ?? false
  }

  /// Whether a match may be one of them in full, and was only found because somebody else has the initials.
  func contains(_ match: NameMatch) -> Bool { !match.guess.isEmpty && names.contains(match.guess) }

  private mutating func add(_ name: String) { names.insert(Self.words(name)) }

  private static func words(_ name: String) -> [UInt64] { NameWord.words(of: name).map(\.digest) }
}
