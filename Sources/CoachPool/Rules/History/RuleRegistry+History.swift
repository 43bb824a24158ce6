extension RuleRegistry {
  /// The rules of the family, by name.
  static let history: [Rule] = [
    .massDeletion,
    .recordDeleted,
  ]
}
