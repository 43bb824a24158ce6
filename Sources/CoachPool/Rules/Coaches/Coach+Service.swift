internal import RecordSyntax

extension Coach {
  /// Whether the coach is in the pool on a day; a day of coming or going that cannot be read decides nothing.
  func isInPool(on day: Day) -> Bool {
    (since.value.map { $0 <= day } ?? true) && (until.value.map { day <= $0 } ?? true)
  }

  /// The pause that a day falls in; one without a first day has always lasted, one without a last day still does.
  func pause(on day: Day) -> Int? {
    paused.items.firstIndex { pause in
      guard !pause.from.isFaulty, !pause.until.isFaulty else { return false }
      return (pause.from.value.map { $0 <= day } ?? true) && (pause.until.value.map { day <= $0 } ?? true)
    }
  }

  /// Whether the coach takes new coachees on a day: says so, is in the pool, and not away.
  func takesCoachees(on day: Day) -> Bool {
    open.value == true && isInPool(on: day) && pause(on: day) == nil
  }
}

extension Trajectory {
  /// Where a coach who began it, or to whom it was handed over, stands.
  func place(ofHandover handover: Int?) -> Place {
    .value(handover.map { ["handovers", .index($0), "to"] } ?? ["coach"])
  }

  /// When a coach took it on: on signing, or on the day of the handover.
  func takenOn(handover: Int?) -> Day? {
    handover.map { handovers.items[$0].on.value } ?? signed
  }

  /// The day on which it left a coach: the next handover, or its closing; `nil` while the coach still has it.
  ///
  /// A day that lies after the day of judgement has not come.
  func leftCoach(handover: Int?, asOf: Day) -> Day? {
    guard takenOn(handover: handover) != nil else { return nil }
    let closed = closed(by: asOf)
    let all = handoversByDay
    let next = handover.map { own in all.drop { $0.index != own }.dropFirst() } ?? all[...]
    guard let on = next.first?.on, on <= asOf else { return closed }
    return min(closed ?? on, on)
  }

  /// Whether it cannot be read when it was signed, handed over or closed.
  var hasUnclearTerms: Bool {
    agreement.isFaulty || agreement.value?.signed.isFaulty == true || handovers.isFaulty
      || handovers.items.contains { $0.on.value == nil } || closed.isFaulty
      || closed.value?.on.isFaulty == true
  }
}
