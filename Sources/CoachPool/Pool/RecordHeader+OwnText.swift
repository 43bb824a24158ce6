extension RecordHeader {
  /// Whether something can stand in the file that no field of it is made for: of a trajectory or an evaluation only in
  /// comments, in reasons of exceptions and in what the schema does not admit. A privacy request names no code at all, and
  /// has a finding of its own.
  var mayHaveOwnText: Bool {
    switch kind {
    case .trajectory, .evaluation: hasStructureError || !comments.isEmpty || !allowances.isEmpty
    case .privacyRequest: false
    default: true
    }
  }
}
