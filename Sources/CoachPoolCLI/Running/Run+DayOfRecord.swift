internal import CoachPool
internal import RecordSyntax

extension Run {
  /// Says which day is written down where the contract names one that is not today: what was done is proven by it.
  func sayDayOfRecord(_ context: RuleContext) throws(CommandFailure) {
    guard !arguments.has("as-of"), let day = context.contract.asOf, day != tool.today else { return }
    try say(
      Phrase(
        nl: "let op: als datum wordt \(day) vastgelegd (asOf in contract.json), niet vandaag",
        en: "note: the day recorded is \(day) (asOf in contract.json), not today"))
  }
}
