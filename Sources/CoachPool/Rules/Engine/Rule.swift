public import RecordSyntax

/// One rule as a value: what it finds, why, on what ground, and the check itself.
///
/// A rule's name says the fault and is frozen once released. Its examples are its documentation and its tests.
public struct Rule: Sendable {
  /// The name, `sessions-over-limit`.
  public let name: String
  /// The family.
  public let family: RuleFamily
  /// What it weighs unless the contract says otherwise.
  public let severity: Severity
  /// Whether it depends on the calendar.
  public let isDue: Bool
  /// When it needs the private folder.
  public let needsIdentities: IdentitiesNeed
  /// Whether nothing can be said while the contract cannot be read well; so it is of all rules but those of structure and
  /// the few that look at words alone.
  public let needsContract: Bool
  /// What it finds, as one short sentence without a period.
  public let summary: Phrase
  /// Why it matters and what to do, in a few sentences.
  public let explanation: Phrase
  /// Where it comes from: a seed's tip (`S0-4`), `facts`; empty where it goes without saying.
  public let source: String
  /// The parameters that set it, as paths in the contract; `*` stands for any key.
  public let parameters: [String]
  /// The rules that speak of the same fact first; where one of them fired on it, this one is silent.
  public let yieldsTo: [String]
  /// The fields at the top of a record that the fact stands in; empty where it is the whole record.
  public let yieldsOver: [String]
  let checks: [Check]
  /// Not kept, for a check of the pool shows none: only what explains rules makes them.
  private let makeExamples: @Sendable () -> [RuleExample]

  /// What it finds and what it lets pass.
  public var examples: [RuleExample] { makeExamples() }

  /// When a rule needs the private folder.
  public enum IdentitiesNeed: Sendable {
    /// Not at all.
    case never
    /// To find names; the rest it finds without.
    case forNames
    /// Always: without the folder it finds nothing.
    case always
  }

  /// One check of a rule, by what it looks at; a rule that looks at several kinds has one for each.
  enum Check: Sendable {
    /// Found while a file is read, by the parsers and the schemas.
    case reading
    /// Found when findings are held against the exceptions.
    case allowances
    /// Found when findings are held against those that are let be.
    case baseline
    case trajectory(@Sendable (Trajectory, RuleContext, inout Findings) -> Void)
    case coach(@Sendable (Coach, RuleContext, inout Findings) -> Void)
    case evaluation(@Sendable (Evaluation, RuleContext, inout Findings) -> Void)
    case event(@Sendable (Event, RuleContext, inout Findings) -> Void)
    case programme(@Sendable (Programme, RuleContext, inout Findings) -> Void)
    case privacyRequest(@Sendable (PrivacyRequest, RuleContext, inout Findings) -> Void)
    /// Looks at what every record has.
    case header(@Sendable (RecordHeader, RuleContext, inout Findings) -> Void)
    /// Looks at the pool as a whole.
    case pool(@Sendable (RuleContext, inout Findings) -> Void)
  }

  init(
    _ name: String, _ family: RuleFamily, _ severity: Severity, isDue: Bool = false,
    needsIdentities: IdentitiesNeed = .never, needsContract: Bool = true, summary: Phrase,
    explanation: Phrase, source: String = "", parameters: [String] = [], yieldsTo: [String] = [],
    over fields: [String] = [], examples: @autoclosure @escaping @Sendable () -> [RuleExample],
    check checks: Check...
  ) {
    self.name = name
    self.family = family
    self.severity = severity
    self.isDue = isDue
    self.needsIdentities = needsIdentities
    self.needsContract = needsContract && family != .structure
    self.summary = summary
    self.explanation = explanation
    self.source = source
    self.parameters = parameters
    self.yieldsTo = yieldsTo
    yieldsOver = fields
    makeExamples = examples
    self.checks = checks
  }
}
