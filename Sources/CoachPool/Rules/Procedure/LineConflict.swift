internal import RecordSyntax

extension Rule {
  static let lineConflict = Rule(
    "line-conflict", .procedure, .error, needsIdentities: .always,
    summary: Phrase(
      nl: "coach en coachee werken in een team of afdeling, of de een geeft de ander leiding",
      en: "coach and coachee work in one team or department, or one manages the other"),
    explanation: Phrase(
      nl: """
        Een coachee moet vrijuit kunnen praten, en dat gaat niet met een naaste collega of leidinggevende. Gekeken \
        wordt naar de functie die de coach had op de dag van ondertekening of overdracht, en naar waar de coachee nu \
        werkt: van vroeger weet de besloten map dat niet. Daarom gaat het om trajecten die nog lopen.
        """,
      en: """
        A coachee must be able to speak freely, which one cannot with a close colleague or manager. What counts is the \
        position the coach had on the day of signing or handover, and where the coachee works now: the private folder \
        does not know where that was before. So it is about trajectories that still run.
        """),
    source: "S0-2", parameters: ["lines.levels"],
    examples: [
      .fails(
        Phrase(nl: "in een afdeling", en: "in one department"),
        [.file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\ndepartment: bedrijfsvoering\n---\n")],
        at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "in een team, met andere hoofdletters", en: "in one team, with other capitals"),
        [
          .edit(ExamplePool.coach, .set(["positions", 0, "team"], "Team  Zuid")),
          .file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\nteam: team zuid\n---\n"),
        ], at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "de coach geeft leiding aan de coachee", en: "the coach manages the coachee"),
        [.file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\nmanager: noor-veldhuis\n---\n")],
        at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "de coachee geeft leiding aan de coach", en: "the coachee manages the coach"),
        [
          .edit(ExamplePool.coach, .set(["positions", 0, "manager"], "p-2x8w4d")),
          .file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\n---\n"),
        ], at: .init(ExamplePool.running, .value(["coach"]))),
      .passes(
        Phrase(nl: "teams van een naam in twee afdelingen", en: "teams of one name in two departments"),
        [
          .edit(ExamplePool.coach, .set(["positions", 0, "team"], "Zuid")),
          .file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\ndepartment: zorg\nteam: Zuid\n---\n"),
        ]),
      .passes(
        Phrase(
          nl: "de coach ging er pas na de ondertekening werken",
          en: "the coach came to work there after signing"),
        [
          .edit(ExamplePool.coach, .append(["positions"], ["from": "2023-10-04", "department": "zorg"])),
          .file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\ndepartment: zorg\n---\n"),
        ]),
      .passes(
        Phrase(nl: "een traject dat is afgesloten", en: "a trajectory that was closed"),
        [.file(ExamplePool.person("p-7k3m9q"), "---\nname: Piet Jansen\ndepartment: bedrijfsvoering\n---\n")]),
    ],
    check: .coach { coach, context, findings in
      for pair in context.lines(of: coach) where pair.trajectory.isOpen(on: context.asOf) {
        guard let line = SharedLine(coach, on: pair.taken, pair.person, context.contract.lineLevels) else {
          continue
        }
        findings.report(
          pair.trajectory.path, pair.trajectory.place(ofHandover: pair.handover),
          Phrase(nl: "op \(pair.taken): \(line.phrase)", en: "on \(pair.taken): \(line.phrase)"),
          label: Phrase(nl: "te dicht bij elkaar", en: "too near each other"),
          help: Phrase(
            nl: "zoek met de coachee een andere coach; \(.exception(to: "line-conflict"))",
            en: "find another coach with the coachee; \(.exception(to: "line-conflict"))"),
          notes: line.notes)
      }
    })
}

extension RuleContext {
  /// The trajectories of a coach of which it is known who the coachee is, each with the day on which the coach took it on;
  /// none without the private folder.
  func lines(
    of coach: Coach
  ) -> [(trajectory: Trajectory, handover: Int?, taken: Day, person: Person)] {
    guard let identities = surroundings.identities else { return [] }
    return assignments(of: coach).compactMap { trajectory, handover in
      guard trajectory.isInternal, trajectory.agreement.value != nil,
        let taken = trajectory.takenOn(handover: handover), taken <= asOf,
        let person = trajectory.coachee.value.flatMap(identities.person)
      else { return nil }
      return (trajectory, handover, taken, person)
    }
  }
}
