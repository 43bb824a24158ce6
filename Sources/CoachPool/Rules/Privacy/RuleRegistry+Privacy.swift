extension RuleRegistry {
  /// The rules of the family, by name.
  static let privacy: [Rule] = [
    .citizenNumber,
    .erasedReturns,
    .healthData,
    .historyOverdue,
    .identityOverdue,
    .personalData,
    .privateTracked,
    .publishedWithoutFigures,
    .requestUnanswered,
    .retentionOverdue,
    .retentionSoon,
    .smallCell,
  ]
}
