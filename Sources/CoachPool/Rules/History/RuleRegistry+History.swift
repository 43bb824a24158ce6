extension RuleRegistry {
  /// The rules of the family, by name.
  static let history: [Rule] = [
    .closedRecordChanged,
    .contractLoosened,
    .massDeletion,
    .publishedYearChanged,
    .recordDeleted,
    .sessionRemoved,
  ]
}
