internal import RecordSyntax

/// Two contracts with every default filled in, and which norms of the earlier one the later one loosens.
struct ContractComparison {
  let then: Value
  let now: Value

  /// A norm that was loosened.
  struct Loosened {
    let place: Pointer
    let message: Phrase
  }

  /// Every norm that was loosened: first those of ``ContractNorm``, then the rules, in the order of their registry.
  var loosened: [Loosened] {
    ContractNorm.all.flatMap { norm in
      places(of: norm.path.split(separator: ".").map(String.init)[...]).compactMap { loosened($0, norm) }
    } + RuleRegistry.all.compactMap(loosened)
  }

  /// The places that a path leads to; `*` stands for every key that both contracts have.
  private func places(of path: ArraySlice<String>, from place: Pointer = []) -> [Pointer] {
    guard let step = path.first else { return [place] }
    guard step == "*" else { return places(of: path.dropFirst(), from: place.appending(.key(step))) }
    guard case .object(let members)? = then.value(at: place) else { return [] }
    return members.map { place.appending(.key($0.key)) }
      .filter { now.value(at: $0).map { $0 != .null } ?? false }
      .flatMap { places(of: path.dropFirst(), from: $0) }
  }

  private func loosened(_ place: Pointer, _ norm: ContractNorm) -> Loosened? {
    let before = then.value(at: place) ?? .null
    let after = now.value(at: place) ?? .null
    guard norm.isLoosened(before, after) else { return nil }
    return Loosened(
      place: place,
      message: Phrase(
        nl: "\(name: place.dotted) was \(before.words) en is nu ruimer: \(after.words)",
        en: "\(name: place.dotted) was \(before.words) and is now looser: \(after.words)"))
  }

  /// Structure and the errors of privacy weigh the same whatever a contract says.
  private func loosened(_ rule: Rule) -> Loosened? {
    guard rule.family != .structure, rule.family != .privacy || rule.severity != .error else { return nil }
    let place: Pointer = ["rules", .key(rule.name)]
    func weight(_ contract: Value) -> RuleSetting {
      guard case .string(let text)? = contract.value(at: place), let setting = RuleSetting(rawValue: text)
      else {
        return RuleSetting(rawValue: rule.severity.rawValue) ?? .off
      }
      return setting
    }
    let (before, after) = (weight(then), weight(now))
    guard after.rank < before.rank else { return nil }
    return Loosened(
      place: place,
      message: Phrase(
        nl:
          "de regel \(name: rule.name) was \(name: before.rawValue) en weegt nu minder: \(name: after.rawValue)",
        en:
          "the rule \(name: rule.name) was \(name: before.rawValue) and now weighs less: \(name: after.rawValue)"
      ))
  }
}

extension RuleSetting {
  fileprivate var rank: Int {
    switch self {
    case .off: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }
}

extension Value {
  /// The value that keys lead to.
  fileprivate func value(at pointer: Pointer) -> Value? {
    var value = self
    for step in pointer.steps {
      guard case .key(let key) = step, let next = value[key] else { return nil }
      value = next
    }
    return value
  }

  /// The value as a message shows it.
  fileprivate var words: Phrase {
    self == .null ? Phrase(nl: "uit", en: "off") : Phrase(nl: "\(name: json)", en: "\(name: json)")
  }
}
