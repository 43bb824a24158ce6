internal import RecordSyntax

extension Rule {
  static let introductionMissing = Rule(
    "introduction-missing", .procedure, .warning,
    summary: Phrase(
      nl: "een overeenkomst zonder kennismakingsgesprek met die coach",
      en: "an agreement without an introduction with that coach"),
    explanation: Phrase(
      nl: """
        De relatie tussen coach en coachee bepaalt mede of coaching werkt. Daarom kijken zij in een \
        kennismakingsgesprek eerst of er een klik is. Leg dat gesprek vast. Heeft deze soort geen kennismaking nodig, \
        haal die dan uit requires in de poolafspraken.
        """,
      en: """
        The relation between coach and coachee is part of what makes coaching work. So they first find out in an \
        introduction whether there is a click. Record that talk. If this kind needs none, take it out of requires in \
        the contract.
        """),
    source: "S3", parameters: ["kinds.*.requires", "choice.introductions.required"],
    yieldsTo: ["dangling-reference"], over: ["coach", "introductions"],
    examples: [
      .fails(
        Phrase(nl: "geen kennismaking", en: "no introduction"),
        [.edit(ExamplePool.running, .remove(["introductions"]))],
        at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "alleen een kennismaking met een ander", en: "only an introduction with someone else"),
        [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
          .edit(ExamplePool.running, .set(["introductions", 0, "coach"], "bas-hoekstra")),
        ],
        at: .init(ExamplePool.running, .value(["coach"]))),
      .passes(
        Phrase(nl: "een kennismaking is niet verplicht", en: "no introduction is required"),
        [
          .edit(Contract.path, .set(["choice", "introductions", "required"], false)),
          .edit(ExamplePool.running, .remove(["introductions"])),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard trajectory.agreement.value != nil, trajectory.isInternal, !trajectory.coach.isFaulty,
        !trajectory.introductions.isFaulty, !trajectory.header.hasRemoved(.facts),
        let kind = context.kind(of: trajectory), kind.requires.contains(.introduction),
        context.contract.choice.introductionRequired
      else { return }
      let coach = trajectory.coach.value
      // One without a readable coach may have been with this one, and has a finding of its own.
      let isMet = trajectory.introductions.items.contains { $0.coach.value == nil || $0.coach.value == coach }
      guard !isMet, coach != nil || trajectory.introductions.items.isEmpty else { return }
      let with =
        coach.map { Phrase(nl: " met \(value: $0, .facts)", en: " with \(value: $0, .facts)") }
        ?? Phrase(nl: "", en: "")
      findings.report(
        trajectory.path, coach == nil ? .key(["agreement"]) : .value(["coach"]),
        Phrase(
          nl: "er is getekend zonder kennismakingsgesprek\(with)",
          en: "an agreement was signed without an introduction\(with)"),
        label: Phrase(nl: "geen kennismaking", en: "no introduction"),
        help: Phrase(
          nl: """
            leg de kennismaking vast, bijvoorbeeld
            introductions:
              - { on: JJJJ-MM-DD, coach: \(name: coach ?? "…"), coachAgrees: true, coacheeAgrees: true, linesChecked: true }
            """,
          en: """
            record the introduction, such as
            introductions:
              - { on: YYYY-MM-DD, coach: \(name: coach ?? "…"), coachAgrees: true, coacheeAgrees: true, linesChecked: true }
            """))
    })
}
