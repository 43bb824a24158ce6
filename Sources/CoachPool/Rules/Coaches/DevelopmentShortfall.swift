internal import RecordSyntax

/// A period in which a coach did less than a norm asks.
struct DevelopmentShortfall {
  /// The norm, by its place among those that were held against.
  let norm: Int
  /// The first and last day of the period.
  let days: ClosedRange<Day>
  /// The period in words.
  let period: Phrase
  /// The period as a name, `2023-Q4`.
  let name: String
  /// How much was done.
  let done: Int
}

extension DevelopmentShortfall {
  /// The periods in which coaches did less than norms, for each coach and norm of which there are any.
  ///
  /// - Parameters:
  ///   - until: The last day on which a period may end.
  ///   - context: The pool.
  static func all(
    until: Day, _ context: RuleContext
  ) -> [(coach: Coach, norm: DevelopmentNorm, periods: [DevelopmentShortfall])] {
    let norms = DevelopmentNorm.all(context.contract.coaches)
    guard !norms.isEmpty else { return [] }
    let events = EventAttendance(context.pool)
    var short: [(coach: Coach, norm: DevelopmentNorm, periods: [DevelopmentShortfall])] = []
    for (number, coach) in context.pool.coaches.enumerated() {
      guard !coach.header.hasStructureError, !coach.header.hasRemoved(.staff) else { continue }
      let found = all(of: number, norms, events, until: until, context)
      for (index, norm) in norms.enumerated() {
        let periods = found.filter { $0.norm == index }
        if !periods.isEmpty { short.append((coach: coach, norm: norm, periods: periods)) }
      }
    }
    return short
  }

  /// The periods in which the coach at a place in the pool's list did less than the norms, in their order.
  ///
  /// Of a period that is not over what was done by the day of judgement counts.
  ///
  /// - Parameters:
  ///   - number: The coach.
  ///   - norms: The norms.
  ///   - events: The meetings.
  ///   - until: The last day on which a period may end.
  ///   - context: The pool.
  private static func all(
    of number: Int, _ norms: [DevelopmentNorm], _ events: EventAttendance, until: Day, _ context: RuleContext
  ) -> [DevelopmentShortfall] {
    let coach = context.pool.coaches[number]
    guard let since = coach.since.value, !coach.paused.isFaulty, !coach.until.isFaulty else { return [] }
    let first = max(since, events.firstKnown(context.contract, asOf: context.asOf))
    let last = min(coach.until.value ?? until, until)
    guard first <= last else { return [] }
    var found: [DevelopmentShortfall] = []
    let attended = events.ofCoach(number).map { context.pool.events[$0] }
    for year in first.year...last.year {
      guard let period = FigurePeriod(year: year, asOf: context.asOf) else { continue }
      let done = CoachDevelopment(coach, attended, period)
      for index in norms.indices {
        for (days, name) in norms[index].periods(of: year)
        where first <= days.lowerBound && days.upperBound <= last && days.lowerBound <= context.asOf
          && !coach.isAway(in: days) && !events.mayBeMissing(norms[index].form, in: days)
        {
          let amount = norms[index].amount(done, days)
          guard amount < norms[index].least else { continue }
          found.append(
            DevelopmentShortfall(
              norm: index, days: days, period: norms[index].phrase(year, name), name: "\(year)\(name)",
              done: amount))
        }
      }
    }
    return found
  }
}
