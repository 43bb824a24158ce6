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

  /// Refuses to do what is dated with a day that has not come yet.
  func refuseFuture(_ context: RuleContext, _ reason: Phrase) throws(CommandFailure) {
    guard let today = tool.today, today < context.asOf else { return }
    throw CommandFailure(
      Phrase(
        nl: "\(context.asOf) moet nog komen: \(reason)", en: "\(context.asOf) is yet to come: \(reason)"))
  }
}
