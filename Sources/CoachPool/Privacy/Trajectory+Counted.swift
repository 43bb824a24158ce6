internal import RecordSyntax

extension Trajectory {
  /// Whether it was signed and nobody closed it, so that every year counts it as running until somebody does.
  var isNeverClosed: Bool { closed.isAbsent && signed != nil }

  /// The years whose figures count what it tells of a person, as far as its facts say: where a coachee was referred to
  /// counts in the year of closing; how a request without an agreement ended counts in the year it was made, and where
  /// it was referred to in a year up to its last day. `nil` when its kind counts nowhere, or the days are not known.
  func yearsCountingContent(in contract: Contract) -> ClosedRange<Int>? {
    guard let kind = kind.value, contract.kinds[kind]?.countsInPool == true else { return nil }
    guard signed == nil else { return closedOn.map { $0.year...$0.year } }
    guard let requested = requested.value?.on.value else { return nil }
    let later = [intake.value?.on.value, closedOn] + introductions.items.map(\.on.value)
    return requested.year...later.compactMap(\.self).reduce(requested, max).year
  }
}

extension RetentionPolicy.Term {
  /// Whether a year's report counts what goes at the end of this term: records as such, and what a trajectory tells of
  /// a person.
  var waitsForReport: Bool { then == .delete || (kind == .trajectory && dataClass == .content) }
}
