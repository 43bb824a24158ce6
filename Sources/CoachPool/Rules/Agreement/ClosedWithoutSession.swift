internal import RecordSyntax

extension Rule {
  static let closedWithoutSession = Rule(
    "closed-without-session", .agreement, .error,
    summary: Phrase(
      nl: "afgesloten als afgerond, terwijl er geen gesprek is gehouden",
      en: "closed as completed although no session was held"),
    explanation: Phrase(
      nl: """
        Een traject zonder gesprek is niet afgerond maar gestopt of ingetrokken. Telt het mee als afgerond, dan kloppen \
        het jaarverslag en het gemiddelde aantal gesprekken niet, en wordt de coachee om een oordeel gevraagd over \
        coaching die er niet was. Leg de gesprekken vast of kies een andere reden.
        """,
      en: """
        A trajectory without a session is not completed but stopped or withdrawn. Counted as completed it makes the \
        annual report and the mean number of sessions wrong, and the coachee is asked to judge coaching that never \
        was. Record the sessions or choose another reason.
        """),
    source: "S3",
    examples: [
      .fails(
        Phrase(nl: "geen gesprekken vastgelegd", en: "no sessions recorded"),
        [.edit(ExamplePool.trajectory, .remove(["sessions"]))],
        at: .init(ExamplePool.trajectory, .value(["closed", "reason"]))),
      .fails(
        Phrase(nl: "alleen een gemist gesprek", en: "nothing but a missed session"),
        [
          .edit(
            ExamplePool.trajectory,
            .set(["sessions"], [["on": "2023-02-21", "minutes": 60, "missed": true]]))
        ], at: .init(ExamplePool.trajectory, .value(["closed", "reason"]))),
      .passes(
        Phrase(nl: "één gesprek is genoeg", en: "one session will do"),
        [
          .edit(
            ExamplePool.trajectory,
            .set(["sessions"], [["on": "2023-02-21", "minutes": 60, "place": "outdoor"]]))
        ]),
      .passes(
        Phrase(nl: "gestopt voor het eerste gesprek", en: "stopped before the first session"),
        [
          .edit(ExamplePool.trajectory, .remove(["sessions"])),
          .edit(ExamplePool.trajectory, .set(["closed", "reason"], "stopped-by-coachee")),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let closed = trajectory.closed.value, closed.reason.value == .completed,
        let day = trajectory.closed(by: context.asOf),
        !trajectory.sessions.items.contains(where: { $0.wasHeld(by: context.asOf) }),
        !trajectory.hasUnclearSessions, !trajectory.header.hasRemoved(.facts)
      else { return }
      findings.report(
        trajectory.path, .value(["closed", "reason"]),
        Phrase(
          nl:
            "op \(day) afgesloten als \(Phrase(ClosingReason.completed, at: "closed", "reason")), maar er is geen gesprek gehouden",
          en:
            "closed on \(day) as \(Phrase(ClosingReason.completed, at: "closed", "reason")), but no session was held"
        ),
        help: Phrase(
          nl: """
            leg de gesprekken vast die er waren, of kies bij closed een andere reden, bijvoorbeeld
            reason: stopped-by-coachee
            """,
          en: """
            record the sessions there were, or choose another reason under closed, for example
            reason: stopped-by-coachee
            """),
        notes: trajectory.sessions.items.isEmpty
          ? []
          : [
            .init(
              .init(trajectory.path, .value(["sessions"])),
              Phrase(
                nl: "deze gesprekken zijn gemist, gepland of nog niet geweest",
                en: "these sessions were missed, or are planned or yet to come"))
          ])
    })
}
