internal import RecordSyntax

/// How long git's history may hold what was removed.
struct HistoryTerm {
  /// The months after the removal.
  let months: Int

  /// `nil` where the contract sets none.
  init?(_ context: RuleContext) {
    guard let months = context.contract.retention.historyMonths else { return nil }
    self.months = months
  }

  /// The last day for what was removed on a day.
  func lastDay(of removal: Day) -> Day { removal.adding(months: months) }
}
