internal import RecordSyntax

extension Rule {
  static let referralIgnored = Rule(
    "referral-ignored", .procedure, .warning,
    summary: Phrase(
      nl: "de intake adviseerde geen interne coach, en toch is er met een interne coach getekend",
      en: "the intake did not advise an internal coach, yet one was signed with"),
    explanation: Phrase(
      nl: """
        De coördinator heeft een externe coach, een verwijzing of niets geadviseerd, en het traject is toch met een \
        interne coach begonnen. Dan is het advies achterhaald of de keuze verkeerd. Verbeter het advies als een nieuw \
        gesprek iets anders opleverde, of laat het traject door een ander doen.
        """,
      en: """
        The coordinator advised an external coach, a referral or nothing, and the trajectory began with an internal \
        coach all the same. Then the advice is outdated or the choice wrong. Correct the advice if a new talk led to \
        another, or have someone else do the trajectory.
        """),
    source: "S0-1 S4",
    examples: [
      .fails(
        Phrase(nl: "extern geadviseerd, intern getekend", en: "advised external, signed with internal"),
        [.edit(ExamplePool.running, .set(["intake", "advice"], "external"))],
        at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(
          nl: "een verwijzing geadviseerd, intern getekend", en: "advised a referral, signed with internal"),
        [.edit(ExamplePool.running, .set(["intake", "advice"], "referral"))],
        at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "niets geadviseerd, intern getekend", en: "advised nothing, signed with internal"),
        [.edit(ExamplePool.running, .set(["intake", "advice"], "none"))],
        at: .init(ExamplePool.running, .value(["coach"]))),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let advice = trajectory.intake.value?.advice.value, advice != .internal,
        trajectory.signed != nil, trajectory.isInternal
      else { return }
      let word = Phrase(advice, at: "intake", "advice")
      findings.report(
        trajectory.path, .value(trajectory.coach.isAbsent ? ["delivery"] : ["coach"]),
        Phrase(
          nl: "met een interne coach getekend, maar het advies van de intake was \(word)",
          en: "signed with an internal coach, but the intake's advice was \(word)"),
        label: Phrase(nl: "tegen het advies", en: "against the advice"),
        help: Phrase(
          nl: """
            zet advice: internal in de intake als een later gesprek tot dat advies leidde; \
            \(.exception(to: "referral-ignored"))
            """,
          en: """
            put advice: internal in the intake if a later talk led to that advice; \
            \(.exception(to: "referral-ignored"))
            """),
        notes: [
          .init(
            .init(trajectory.path, .value(["intake", "advice"])), Phrase(nl: "het advies", en: "the advice"))
        ])
    })
}
