internal import RecordSyntax

/// Why an exception covers nothing whatever its rule finds.
enum AllowanceRefusal {
  /// Its last day has passed.
  case expired(Day)
  /// Its rule admits no exception.
  case never
  /// A privacy rule's exception has no last day, or one too far ahead.
  case needsEnd
}

extension Allowance {
  /// Rules that no one can allow a breach of.
  private static let neverAllowed = ["syntax", "schema", "private-tracked", "erased-returns", "bsn"]

  /// Why it covers nothing on a day whatever its rule finds; `nil` when it can.
  func refusal(asOf day: Day) -> AllowanceRefusal? {
    if Self.neverAllowed.contains(rule) { return .never }
    if let until = until.value, until < day { return .expired(until) }
    if RuleRegistry.rule(named: rule)?.family == .privacy {
      guard let until = until.value, until <= day.adding(months: 12) else { return .needsEnd }
    }
    return nil
  }

  /// Whether a finding of its rule at a place is let be on a day.
  func holds(at pointer: Pointer?, asOf day: Day) -> Bool {
    refusal(asOf: day) == nil && covers(pointer, asOf: day)
  }
}
