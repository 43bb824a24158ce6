extension RuleRegistry {
  /// The rules of the family, by name.
  static let structure: [Rule] = [
    .commentInRecord,
    .conflictMarker,
    .contractInconsistent,
    .danglingReference,
    .duplicateID,
    .syntax,
    .unknownFile,
    .unusedAllow,
    .wrongYearFolder,
  ]
}
