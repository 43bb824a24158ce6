internal import CoachPool
internal import RecordSyntax

/// Which findings `--only` and `--skip` leave: by rule, by family, or `due` for what depends on the calendar.
struct RuleSelection: Sendable {
  private static let due = "due"

  private let only: Set<String>
  private let skip: Set<String>

  /// Understands the two options.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    only = try Self.names("only", arguments)
    skip = try Self.names("skip", arguments)
  }

  /// Whether the findings of a rule are left.
  func includes(_ rule: String) -> Bool {
    (only.isEmpty || Self.matches(rule, only)) && !Self.matches(rule, skip)
  }

  /// Whether a baseline's entries of a rule are judged: where the rule is left, or entries are what was asked for.
  func judgesEntries(of rule: String) -> Bool {
    let stale = Rule.staleBaseline.name
    guard !Self.matches(rule, skip), !Self.matches(stale, skip) else { return false }
    return only.isEmpty || Self.matches(rule, only) || Self.matches(stale, only)
  }

  private static func matches(_ name: String, _ names: Set<String>) -> Bool {
    guard !names.contains(name) else { return true }
    guard let rule = RuleRegistry.rule(named: name) else { return false }
    return names.contains(rule.family.rawValue) || (rule.isDue && names.contains(due))
  }

  private static func names(_ option: String, _ arguments: ParsedArguments) throws(CommandFailure) -> Set<
    String
  > {
    let known = RuleRegistry.all.map(\.name) + RuleFamily.allCases.map(\.rawValue) + [due]
    let names = arguments.all(option)
    // As an unset variable in a script leaves it: all rules are not what was meant.
    guard !arguments.has(option) || !names.isEmpty else {
      throw .usage(
        Phrase(
          nl: "--\(name: option) noemt geen regel, familie of due",
          en: "--\(name: option) names no rule, family or due"), arguments.command)
    }
    for name in names where !known.contains(name) {
      throw .unknown(
        Phrase(
          nl: "--\(name: option): er is geen regel of familie \(value: name, .identifying)",
          en: "--\(name: option): there is no rule or family \(value: name, .identifying)"),
        NearestName.find(name, in: known), arguments.command)
    }
    return Set(names)
  }
}
