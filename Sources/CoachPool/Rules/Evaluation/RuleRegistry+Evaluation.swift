extension RuleRegistry {
  /// The rules of the family, by name.
  static let evaluation: [Rule] = [
    .evaluationBlockMissing,
    .evaluationDuplicate,
    .evaluationEarly,
    .evaluationManagerUninvolved,
    .evaluationNotInvited,
    .evaluationScale,
  ]
}
