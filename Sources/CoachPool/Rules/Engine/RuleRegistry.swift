/// All rules, by family; plain lists beside the families, so that a new rule is found by looking.
public enum RuleRegistry: Sendable {
  /// Every rule, family by family.
  public static let all: [Rule] =
    structure + procedure + agreement + coaches + evaluation + privacy + history

  /// The rule with a name.
  public static func rule(named name: String) -> Rule? { all.first { $0.name == name } }
}
