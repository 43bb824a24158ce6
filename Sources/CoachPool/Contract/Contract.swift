public import RecordSyntax

/// The organisation's agreements: every parameter of every rule, with the schema's defaults filled in.
///
/// An optional parameter is a norm that may be off. A class, for all workers read the same one.
public final class Contract: Sendable {
  /// The path of the file in a pool.
  public static let path = "contract.json"

  /// The format of pools that this tool reads; a pool in a newer one is refused by name.
  public static let format = 1

  /// The organisation's name.
  public let organisation: String
  /// The language of findings and reports.
  public let language: Language?
  /// The day to judge on instead of today, for an archived or example pool.
  public let asOf: Day?
  /// Who does intakes, by key.
  public let coordinators: Keyed<Coordinator>
  /// The departments' labels.
  public let departments: Keyed<String>
  /// The places' labels.
  public let locations: Keyed<String>
  /// The levels' labels.
  public let levels: Keyed<String>
  /// The work forms' labels.
  public let methods: Keyed<String>
  /// The funding sources' labels.
  public let funding: Keyed<String>
  /// The providers' labels.
  public let providers: Keyed<String>
  /// The themes.
  public let themes: Keyed<Theme>
  /// The kinds of coaching.
  public let kinds: Keyed<CoachingKind>
  /// How long an intake usually is, in minutes.
  public let intakeMinutes: Int?
  /// Where people are referred to, and when.
  public let referral: ReferralPolicy
  /// What an agreement covers.
  public let agreement: AgreementPolicy
  /// How coaches are chosen.
  public let choice: ChoicePolicy
  /// On which levels coach and coachee must not work together.
  public let lineLevels: [LineLevel]
  /// For how many months after the end coach and coachee must not come into one line.
  public let coolOffMonths: Int?
  /// What is asked of coaches.
  public let coaches: CoachPolicy
  /// How trajectories are evaluated.
  public let evaluation: EvaluationPolicy
  /// How long data is kept.
  public let retention: RetentionPolicy
  /// How figures are published.
  public let publication: PublicationPolicy
  /// What the organisation says of its processing of personal data.
  public let privacy: PrivacyStatement
  /// Which share of a kind's records may be gone at once, in thousandths.
  public let massShareThousandths: Int?
  /// The budget for external coaching per calendar year, in euro cents.
  public let budgetCents: Keyed<Int>
  /// What rules weigh here, where it differs from their default.
  public let rules: Keyed<RuleSetting>
  /// Reasoned exceptions for findings in the contract itself.
  public let allowances: [Allowance]

  /// Decodes a contract as written, filling in the defaults.
  package init(_ written: Value, allowances: [Allowance] = []) {
    let contract = ValueReader(value: Schemas.bundled.filling(written))
    organisation = contract["organisation"].text ?? ""
    language = contract["language"].word()
    asOf = contract["asOf"].day
    coordinators = contract["coordinators"].keyed(Coordinator.init)
    departments = contract["departments"].keyed(\.text)
    locations = contract["locations"].keyed(\.text)
    levels = contract["levels"].keyed(\.text)
    methods = contract["methods"].keyed(\.text)
    funding = contract["funding"].keyed(\.text)
    providers = contract["providers"].keyed(\.text)
    themes = contract["themes"].keyed(Theme.init)
    kinds = contract["kinds"].keyed(CoachingKind.init)
    intakeMinutes = contract["intake"]["usualMinutes"].int
    referral = ReferralPolicy(contract["referral"])
    agreement = AgreementPolicy(contract["agreement"])
    choice = ChoicePolicy(contract["choice"])
    lineLevels = contract["lines"]["levels"].words()
    coolOffMonths = contract["lines"]["coolOffMonths"].int
    coaches = CoachPolicy(contract["coaches"])
    evaluation = EvaluationPolicy(contract["evaluation"])
    retention = RetentionPolicy(contract["retention"])
    publication = PublicationPolicy(contract["publication"])
    privacy = PrivacyStatement(contract["privacy"])
    massShareThousandths = contract["history"]["massShare"].decimal?.thousandths
    budgetCents = contract["budgetCents"].keyed(\.int)
    rules = contract["rules"].keyed { $0.word() }
    self.allowances = allowances
  }

  /// Who does intakes, and since when.
  public struct Coordinator: Sendable {
    /// The name.
    public let name: String
    /// The first day; since ever when not given.
    public let from: Day?
    /// The last day; still when not given.
    public let until: Day?

    init(_ reader: ValueReader) {
      name = reader["name"].text ?? ""
      from = reader["from"].day
      until = reader["until"].day
    }
  }

  /// Something coaching is about.
  public struct Theme: Sendable {
    /// Its label.
    public let label: String
    /// On what it may stand.
    public let on: Use

    /// On what a theme may stand.
    public enum Use: String, Sendable {
      /// A coach's profile only, for what would be too telling on a request.
      case coach
      /// A request only.
      case request
      /// Both.
      case both
    }

    init(_ reader: ValueReader) {
      label = reader.label
      on = reader["on"].word() ?? .both
    }
  }
}

/// What a rule weighs in one contract.
public enum RuleSetting: String, Sendable {
  /// It finds nothing.
  case off
  /// Good to know.
  case info
  /// Against the agreements.
  case warning
  /// Wrong.
  case error

  /// The severity; `nil` when off.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}
