internal import RecordSyntax

extension Rule {
  static let coachOverCapacity = Rule(
    "coach-over-capacity", .coaches, .warning,
    summary: Phrase(
      nl: "een coach heeft meer lopende trajecten dan die aankan",
      en: "a coach has more running trajectories than they can take"),
    explanation: Phrase(
      nl: """
        Interne coaches coachen naast hun gewone werk. Bij elke coach staat hoeveel trajecten tegelijk haalbaar zijn; \
        een traject dat is overgedragen telt bij de nieuwe coach. Vaak is een afgerond traject nog niet afgesloten. \
        Klopt het aantal, geef dan voorlopig geen nieuwe coachees aan deze coach.
        """,
      en: """
        Internal coaches coach beside their ordinary work. Every coach's record says how many trajectories at once they \
        can manage; one that was handed over counts with the new coach. Often one that is done was not closed yet. If \
        the number is right, give this coach no new coachees for now.
        """),
    source: "facts",
    examples: [
      .fails(
        Phrase(nl: "twee trajecten waar er één past", en: "two trajectories where there is room for one"),
        [
          .edit(ExamplePool.coach, .set(["capacity"], 1)),
          .file(ExamplePool.secondPath, ExamplePool.second(coachee: "p-9z3k6f")),
        ], at: .init(ExamplePool.coach, .value(["capacity"]))),
      .passes(
        Phrase(nl: "het ene is overgedragen", en: "one of them was handed over"),
        [
          .edit(ExamplePool.coach, .set(["capacity"], 1)),
          .file(ExamplePool.secondPath, ExamplePool.second(coachee: "p-9z3k6f")),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
          .edit(
            ExamplePool.running, .append(["handovers"], ["on": "2023-11-21", "to": "bas-hoekstra"])),
        ]),
      .passes(
        Phrase(nl: "precies zoveel als past", en: "exactly as many as there is room for"),
        [.edit(ExamplePool.coach, .set(["capacity"], 1))]),
    ],
    check: .coach { coach, context, findings in
      guard let capacity = coach.capacity.value else { return }
      let running = context.running(with: coach)
      guard running.count > capacity, let latest = running.reversed().max(by: { $0.taken < $1.taken })
      else { return }
      findings.report(
        coach.path, .value(["capacity"]),
        Phrase(
          nl: "lopende trajecten: \(running.count, .staff), en de coach kan er \(capacity, .staff) aan",
          en: "running trajectories: \(running.count, .staff), and the coach can take \(capacity, .staff)"),
        label: Phrase(nl: "meer dan haalbaar", en: "more than can be managed"),
        help: Phrase(
          nl: """
            sluit af wat klaar is, of verhoog capacity in overleg met de coach; \
            \(.exception(to: "coach-over-capacity"))
            """,
          en: """
            close what is done, or raise capacity with the coach's consent; \
            \(.exception(to: "coach-over-capacity"))
            """),
        notes: [
          .init(
            .init(latest.trajectory.path, .value(["agreement"])),
            Phrase(nl: "het traject dat er het laatst bij kwam", en: "the trajectory that came last"))
        ])
    })
}

extension RuleContext {
  /// The trajectories that a coach has, each with the day of taking it on, in the order of their paths; without those of
  /// which it cannot be read when that was.
  func running(with coach: Coach) -> [(trajectory: Trajectory, taken: Day)] {
    assignments(of: coach).compactMap { trajectory, handover in
      guard trajectory.isInternal, !trajectory.hasUnclearTerms, trajectory.signed != nil,
        let taken = trajectory.takenOn(handover: handover), taken <= asOf,
        trajectory.leftCoach(handover: handover, asOf: asOf) == nil
      else { return nil }
      return (trajectory, taken)
    }
  }
}
