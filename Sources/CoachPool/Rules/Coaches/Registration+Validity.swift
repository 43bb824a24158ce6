internal import RecordSyntax

extension Coach.Registration {
  /// The last day on which it holds: as it says, else as long as its body's registrations do; `nil` while no end is
  /// known.
  func lastDay(_ register: CoachPolicy.Register?) -> Day? {
    if let until = until.value { return until }
    guard let from = from.value, let years = register?.years else { return nil }
    return from.adding(months: years * 12).adding(days: -1)
  }

  /// Whether it cannot be read when it holds.
  var isUnclear: Bool { from.isFaulty || until.isFaulty || body.isFaulty }
}
