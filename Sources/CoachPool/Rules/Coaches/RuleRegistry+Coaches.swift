extension RuleRegistry {
  /// The rules of the family, by name.
  static let coaches: [Rule] = [
    .coachKind,
    .coachMethods,
    .coachNotAvailable,
    .coachTheme,
    .coachTraining,
    .conductUnsigned,
    .intervisionWith,
    .profileThin,
    .registrationExpired,
    .registrationExpiring,
    .registrationUnknown,
  ]
}
