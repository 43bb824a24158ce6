extension RuleRegistry {
  /// The rules of the family, by name.
  static let agreement: [Rule] = [
    .sessionsOverLimit
  ]
}
