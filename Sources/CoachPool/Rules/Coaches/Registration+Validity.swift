internal import RecordSyntax

extension Coach.Registration {
  /// The last day on which it holds: as it says, else as long as its body's registrations do; `nil` while no end is
  /// known.
  func lastDay(_ register: CoachPolicy.Register?) -> Day? {
    if let until = until.value { return until }
    guard let from = from.value, let years = register?.years else { return nil }
    return from.adding(months: years * 12).adding(days: -1)
  }

  /// The last day that its body would give it, where it says another; that has a finding of its own.
  func properLastDay(_ register: CoachPolicy.Register?) -> Day? {
    guard let years = register?.years, let from = from.value, let until = until.value else { return nil }
    let end = from.adding(months: years * 12)
    // A body may count the anniversary as the last day, or the day before it.
    return until == end || until == end.adding(days: -1) ? nil : end.adding(days: -1)
  }

  /// Whether it cannot be read when it holds.
  var isUnclear: Bool { from.isFaulty || until.isFaulty || body.isFaulty }
}
