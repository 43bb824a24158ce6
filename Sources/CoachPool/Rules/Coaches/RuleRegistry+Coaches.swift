extension RuleRegistry {
  /// The rules of the family, by name.
  static let coaches: [Rule] = [
    .coachIdle,
    .coachKind,
    .coachMethods,
    .coachNotAvailable,
    .coachOverCapacity,
    .coachScore,
    .coachTheme,
    .coachTraining,
    .conductUnsigned,
    .developmentShort,
    .intervisionWith,
    .poolCoverage,
    .profileThin,
    .registrationExpired,
    .registrationExpiring,
    .registrationUnknown,
  ]
}
