/// What the rows of a spreadsheet can become.
package enum ImportKind: String, Sendable, CaseIterable {
  /// Requests, and what became of them.
  case trajectory
  /// Coaches.
  case coach
  /// Filled-in evaluations.
  case evaluation

  /// The kind of the records.
  package var recordKind: RecordKind {
    switch self {
    case .trajectory: .trajectory
    case .coach: .coach
    case .evaluation: .evaluation
    }
  }
}
