public import RecordSyntax

/// What is asked of coaches (S0 tip 5).
public struct CoachPolicy: Sendable {
  /// Minutes of coach training.
  public let trainingMinutes: Int?
  /// How many work forms.
  public let methods: Int?
  /// Minutes of intervision a quarter.
  public let intervisionMinutesPerQuarter: Int?
  /// Supervisions a year.
  public let supervisionPerYear: Int?
  /// Minutes of training a year.
  public let trainingMinutesPerYear: Int?
  /// With whom intervision is accepted.
  public let intervisionWith: [DevelopmentSetting]
  /// The lowest mean of coachees' scores.
  public let scoreAtLeast: Decimal?
  /// From how many respondents on a mean counts.
  public let scoreFrom: Int
  /// Over how many months it is taken.
  public let scoreMonths: Int
  /// After how many months without a trajectory an open coach stands out.
  public let idleMonths: Int?
  /// Whether a coach must be registered.
  public let isRegistrationRequired: Bool
  /// The professional bodies that register coaches.
  public let registers: Keyed<Register>
  /// The version of the code of conduct that must be signed.
  public let conduct: String?
  /// How many characters a profile has.
  public let profileCharacters: Int?
  /// How varied the pool must be.
  public let coverage: Coverage

  init(_ reader: ValueReader) {
    trainingMinutes = reader["training"].int
    methods = reader["methods"].int
    intervisionMinutesPerQuarter = reader["intervisionMinutesPerQuarter"].int
    supervisionPerYear = reader["supervisionPerYear"].int
    trainingMinutesPerYear = reader["trainingMinutesPerYear"].int
    intervisionWith = reader["intervisionWith"].words()
    scoreAtLeast = reader["scoreAtLeast"].decimal
    scoreFrom = reader["scoreFrom"].int ?? 1
    scoreMonths = reader["scoreMonths"].int ?? 0
    idleMonths = reader["idleMonths"].int
    isRegistrationRequired = reader["registration"].text == "required"
    registers = reader["registers"].keyed(Register.init)
    conduct = reader["conduct"].text
    profileCharacters = reader["profileCharacters"].int
    coverage = Coverage(reader["coverage"])
  }

  /// A professional body's register (S0 tip 9).
  public struct Register: Sendable {
    /// The names of its levels; any will do when there are none.
    public let levels: [String]
    /// The years a registration holds.
    public let years: Int?
    /// How many months before the end the coach is reminded.
    public let noticeMonths: Int

    init(_ reader: ValueReader) {
      levels = reader["levels"].texts
      years = reader["years"].int
      noticeMonths = reader["noticeMonths"].int ?? 0
    }
  }

  /// How many open coaches there are at least, each of which may be off (S0 tip 6).
  public struct Coverage: Sendable {
    /// Per theme.
    public let themes: Int?
    /// Per language.
    public let languages: Int?
    /// Per department.
    public let departments: Int?

    init(_ reader: ValueReader) {
      themes = reader["themes"].int
      languages = reader["languages"].int
      departments = reader["departments"].int
    }
  }
}
