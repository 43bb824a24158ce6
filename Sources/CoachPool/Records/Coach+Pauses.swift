internal import RecordSyntax

extension Coach {
  /// Whether the coach was away on one of some days.
  func isAway(in days: ClosedRange<Day>) -> Bool {
    paused.items.contains { pause in
      (pause.from.value.map { $0 <= days.upperBound } ?? true)
        && (pause.until.value.map { days.lowerBound <= $0 } ?? true)
    }
  }
}
