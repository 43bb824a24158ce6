extension RuleRegistry {
  /// The rules of the family, by name.
  static let structure: [Rule] = [
    .commentInRecord,
    .conflictMarker,
    .contractInconsistent,
    .danglingReference,
    .duplicateID,
    .schema,
    .syntax,
    .unknownFile,
    .unusedAllow,
    .wrongYearFolder,
  ]
}
