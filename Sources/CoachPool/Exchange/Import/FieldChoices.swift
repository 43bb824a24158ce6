/// The keys of the contract and the ids of the pool that fields hold, with what they are called.
struct FieldChoices {
  private let contract: Contract
  private let pool: Pool
  private let kind: ImportKind

  init(_ kind: ImportKind, _ pool: Pool) {
    (self.kind, self.pool, contract) = (kind, pool, pool.contract)
  }

  /// What a field at a path can hold; `nil` where its schema alone says it.
  subscript(path: String) -> [ImportField.Choice]? {
    switch kind {
    case .trajectory: ofTrajectory(path)
    case .coach: ofCoach(path)
    case .evaluation: nil
    }
  }

  /// The departments.
  var departments: [ImportField.Choice] { Self.choices(contract.departments) }

  private func ofTrajectory(_ path: String) -> [ImportField.Choice]? {
    switch path {
    case "kind": kinds
    case "requested.themes": themes(besides: .coach)
    case "requested.funding": Self.choices(contract.funding)
    case "intake.by":
      contract.coordinators.entries.map { ImportField.Choice(word: $0.key, label: $0.value.name) }
    case "introductions[].coach", "coach", "handovers[].to": coaches
    case "provider": Self.choices(contract.providers)
    case "agreement.terms": pool.terms.map { ImportField.Choice(word: $0.id, label: $0.id) }
    case "referrals[].to":
      contract.referral.destinations.entries.map { ImportField.Choice(word: $0.key, label: $0.value.label) }
    default: nil
    }
  }

  private func ofCoach(_ path: String) -> [ImportField.Choice]? {
    switch path {
    case "positions[].department": departments
    case "locations": Self.choices(contract.locations)
    case "levels": Self.choices(contract.levels)
    case "themes": themes(besides: .request)
    case "methods": Self.choices(contract.methods)
    case "kinds", "training[].for": kinds
    case "registrations[].body":
      contract.coaches.registers.keys.map { ImportField.Choice(word: $0, label: $0) }
    default: nil
    }
  }

  private var kinds: [ImportField.Choice] {
    contract.kinds.entries.map { ImportField.Choice(word: $0.key, label: $0.value.label) }
  }

  private func themes(besides use: Contract.Theme.Use) -> [ImportField.Choice] {
    contract.themes.entries.filter { $0.value.on != use }.map {
      ImportField.Choice(word: $0.key, label: $0.value.label)
    }
  }

  /// The coaches, by what they are called; who is gone has a code for a name, and is found by that.
  private var coaches: [ImportField.Choice] {
    pool.coaches.map { ImportField.Choice(word: $0.id, label: $0.name.value ?? $0.id) }
  }

  private static func choices(_ keyed: Keyed<String>) -> [ImportField.Choice] {
    keyed.entries.map { ImportField.Choice(word: $0.key, label: $0.value) }
  }
}
