public import RecordSyntax

/// From when a retention term runs for one record.
public struct RetentionStart: Hashable, Sendable {
  /// What the term is counted from.
  public enum Event: Hashable, Sendable {
    /// The trajectory was closed.
    case closed
    /// The request was declined.
    case declined
    /// The intake advised something other than coaching.
    case advisedElsewhere
    /// Nothing was recorded for this many months.
    case abandoned(months: Int)
    /// The end itself was removed with the content; it was on this day at the latest.
    case endedBy
    /// The coach left the pool.
    case left
    /// The record's own day.
    case on
    /// The request was answered.
    case answered
    /// The year was published.
    case published
  }

  /// The day the term is counted from.
  public let day: Day
  /// What happened then.
  public let event: Event

  /// Whether the day gives away what was decided of a request, which fewer people may see than this.
  package var isContent: Bool { event == .declined }

  /// What happened and when, as words behind "so many months after".
  ///
  /// A refusal is not named, for a decision is seen by fewer people than this is.
  var phrase: Phrase {
    switch event {
    case .closed: Phrase(nl: "de afsluiting op \(day)", en: "the closing on \(day)")
    case .declined:
      Phrase(
        nl: "het einde van de aanvraag op \(day, .content)",
        en: "the end of the request on \(day, .content)")
    case .advisedElsewhere:
      Phrase(nl: "het advies bij de intake op \(day)", en: "the advice of the intake on \(day)")
    case .abandoned(let months):
      Phrase(
        nl: "\(day), toen er \(.months(months)) niets was vastgelegd",
        en: "\(day), when nothing had been recorded for \(.months(months))")
    case .endedBy: Phrase(nl: "het einde, uiterlijk op \(day)", en: "the end, by \(day)")
    case .left: Phrase(nl: "het vertrek op \(day)", en: "the leaving on \(day)")
    case .on: Phrase(nl: "de datum van het record, \(day)", en: "the record's own day, \(day)")
    case .answered: Phrase(nl: "het antwoord op \(day)", en: "the answer on \(day)")
    case .published:
      Phrase(nl: "de publicatie van het jaar op \(day)", en: "the year's publication on \(day)")
    }
  }
}

extension Trajectory {
  /// When it ended, as retention counts: closing; else refusal; else advice elsewhere; else its last day plus the months
  /// after which nothing more is expected. `nil` when a day that decides cannot be read.
  func end(_ policy: RetentionPolicy) -> RetentionStart? {
    guard closed.isAbsent else { return closedOn.map { RetentionStart(day: $0, event: .closed) } }
    if agreement.isAbsent {
      if let decision = decision.value, decision.outcome.value == .declined, let day = decision.on.value {
        return RetentionStart(day: day, event: .declined)
      }
      if let intake = intake.value, let advice = intake.advice.value, advice == .none || advice == .referral,
        let day = intake.on.value
      {
        return RetentionStart(day: day, event: .advisedElsewhere)
      }
    }
    // A day that cannot be read may be the last one.
    guard !header.hasStructureError, let last = lastDay else { return nil }
    let abandoned = last.adding(months: policy.abandonedMonths)
    if let bound = endKnownFromRemoval(policy), bound < abandoned {
      return RetentionStart(day: max(bound, last), event: .endedBy)
    }
    return RetentionStart(day: abandoned, event: .abandoned(months: policy.abandonedMonths))
  }

  /// The latest day on which it can have ended when its content was removed for retention, and with it the decision.
  private func endKnownFromRemoval(_ policy: RetentionPolicy) -> Day? {
    guard let term = policy.term(.trajectory, .content), term.from == .ended else { return nil }
    let removal = header.removed.items.first {
      $0.dataClass.value == .content && $0.ground.value == .retention
    }
    return removal?.on.value?.adding(months: -term.months)
  }

  /// The last day it names, planned and agreed ones included.
  private var lastDay: Day? {
    var last = LastDay()
    forEachMoment { last.see($1) }
    last.see(decision.value?.revisitOn.value)
    last.see(agreement.value?.until.value)
    for item in agreement.value?.extensions.items ?? [] { last.see(item.until.value) }
    for item in handovers.items { last.see(item.on.value) }
    for item in sessions.items { last.see(item.on.value) }
    for item in followUps.items { last.see(item.on.value) }
    return last.day
  }

  /// The last of the days that were shown to it.
  private struct LastDay {
    private(set) var day: Day?

    mutating func see(_ other: Day?) {
      if let other, day.map({ $0 < other }) ?? true { day = other }
    }
  }
}
