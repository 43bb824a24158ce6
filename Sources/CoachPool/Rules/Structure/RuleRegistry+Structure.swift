extension RuleRegistry {
  /// The rules of the family, by name.
  static let structure: [Rule] = [
    .commentInRecord,
    .conflictMarker,
    .contractInconsistent,
    .danglingReference,
    .duplicateID,
    .notCanonical,
    .schema,
    .schemasOutdated,
    .staleBaseline,
    .syntax,
    .unknownFile,
    .unusedAllow,
    .wrongYearFolder,
  ]
}
