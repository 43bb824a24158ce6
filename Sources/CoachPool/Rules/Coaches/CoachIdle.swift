internal import RecordSyntax

extension Rule {
  static let coachIdle = Rule(
    "coach-idle", .coaches, .info, isDue: true,
    summary: Phrase(
      nl: "een coach is beschikbaar en heeft al lang geen traject",
      en: "a coach is available and has had no trajectory for long"),
    explanation: Phrase(
      nl: """
        Wie lang niet coacht, verleert het en haakt af. Misschien is het profiel niet duidelijk, of is er meer aanbod \
        dan vraag. Geteld wordt vanaf het einde van het laatste traject, de komst in de pool of het einde van een pauze. \
        Bespreek het met de coach, of zet open op false als die even geen coachees wil.
        """,
      en: """
        Who does not coach for long loses the touch and drops out. Perhaps the profile is not clear, or there is more \
        supply than demand. Counted is from the end of the last trajectory, from joining the pool or from the end of a \
        pause. Talk with the coach, or put open to false if they want no coachees for a while.
        """),
    source: "facts", parameters: ["coaches.idleMonths"],
    examples: [
      .fails(
        Phrase(nl: "al jaren zonder traject", en: "without a trajectory for years"),
        [
          .edit(Contract.path, .set(["coaches", "idleMonths"], 12)),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
        ], at: .init(ExamplePool.secondCoachPath, .value(["open"]))),
      .fails(
        Phrase(nl: "het laatste traject is overgedragen", en: "the last trajectory was handed over"),
        [
          .edit(Contract.path, .set(["coaches", "idleMonths"], 1)),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
          .edit(
            ExamplePool.running, .append(["handovers"], ["on": "2023-11-30", "to": "bas-hoekstra"])),
        ], at: .init(ExamplePool.coach, .value(["open"]))),
      .passes(
        Phrase(nl: "neemt even geen coachees aan", en: "takes no coachees for a while"),
        [
          .edit(Contract.path, .set(["coaches", "idleMonths"], 12)),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
          .edit(ExamplePool.secondCoachPath, .set(["open"], false)),
        ]),
      .passes(
        Phrase(nl: "er loopt een traject", en: "a trajectory is running"),
        [.edit(Contract.path, .set(["coaches", "idleMonths"], 1))]),
    ],
    check: .coach { coach, context, findings in
      guard let idle = coach.idle(context), idle.last < context.asOf else { return }
      let (start, months) = (idle.since, idle.months)
      findings.report(
        coach.path, .value(["open"]),
        Phrase(
          nl: "geen traject sinds \(start.day, start.dataClass), en na \(Phrase.months(months)) valt dat op",
          en:
            "no trajectory since \(start.day, start.dataClass), and that stands out after \(Phrase.months(months))"
        ),
        label: Phrase(nl: "beschikbaar, zonder traject", en: "available, without a trajectory"),
        help: Phrase(
          nl: """
            bespreek het met de coach, of zet open: false; \
            \(.exception(to: "coach-idle"))
            """,
          en: """
            talk with the coach, or put open: false; \
            \(.exception(to: "coach-idle"))
            """),
        notes: [.norm(["coaches", "idleMonths"])])
    })
}

extension Coach {
  /// Since when an available coach has no trajectory, with the class of where that comes from, and the last day on which
  /// that does not stand out; `nil` where that is not judged.
  func idle(_ context: RuleContext) -> (since: (day: Day, dataClass: DataClass), months: Int, last: Day)? {
    guard let months = context.contract.coaches.idleMonths, takesCoachees(on: context.asOf),
      let start = idleSince(context)
    else { return nil }
    return (start, months, start.day.adding(months: months))
  }

  /// Since when the coach could have had a trajectory and has none, with the class of where that comes from; `nil` when one
  /// is running or it cannot be told.
  private func idleSince(_ context: RuleContext) -> (day: Day, dataClass: DataClass)? {
    guard var start = since.value, !paused.isFaulty else { return nil }
    var dataClass = DataClass.facts
    for pause in paused.items {
      if let end = pause.until.value, end < context.asOf, end > start { (start, dataClass) = (end, .staff) }
    }
    for (trajectory, handover) in context.assignments(of: self) where trajectory.isInternal {
      guard !trajectory.hasUnclearTerms else { return nil }
      guard trajectory.signed != nil, let taken = trajectory.takenOn(handover: handover),
        taken <= context.asOf
      else { continue }
      guard let left = trajectory.leftCoach(handover: handover, asOf: context.asOf) else { return nil }
      if left > start { (start, dataClass) = (left, .facts) }
    }
    return (start, dataClass)
  }
}
