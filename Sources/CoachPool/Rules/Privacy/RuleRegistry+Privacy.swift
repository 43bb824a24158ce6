extension RuleRegistry {
  /// The rules of the family, by name.
  static let privacy: [Rule] = [
    .erasedReturns,
    .historyOverdue,
    .identityOverdue,
    .personalData,
    .privateTracked,
    .retentionOverdue,
    .retentionSoon,
  ]
}
