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

  /// Whether a finding is left.
  func includes(_ finding: Diagnostic) -> Bool {
    let family = RuleRegistry.rule(named: finding.rule)?.family.rawValue ?? ""
    func matches(_ names: Set<String>) -> Bool {
      names.contains(finding.rule) || names.contains(family) || (finding.isDue && names.contains(Self.due))
    }
    return (only.isEmpty || matches(only)) && !matches(skip)
  }

  private static func names(_ option: String, _ arguments: ParsedArguments) throws(CommandFailure) -> Set<
    String
  > {
    let known = RuleRegistry.all.map(\.name) + RuleFamily.allCases.map(\.rawValue) + [due]
    let names = arguments.all(option)
    for name in names where !known.contains(name) {
      throw .unknown(
        Phrase(
          nl: "--\(name: option): er is geen regel of familie \(value: name)",
          en: "--\(name: option): there is no rule or family \(value: name)"),
        NearestName.find(name, in: known), arguments.command)
    }
    return Set(names)
  }
}
