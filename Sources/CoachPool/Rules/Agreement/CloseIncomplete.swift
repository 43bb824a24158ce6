internal import RecordSyntax

extension Rule {
  static let closeIncomplete = Rule(
    "close-incomplete", .agreement, .error,
    summary: Phrase(
      nl: "afgesloten zonder reden, of afgerond zonder dat vaststaat of de doelen zijn bereikt",
      en: "closed without a reason, or completed without saying whether the goals were reached"),
    explanation: Phrase(
      nl: """
        Bij heldere afspraken hoort een terugkoppeling: is bereikt wat was afgesproken? Zonder reden van afsluiting weet \
        bovendien niemand of het traject in het verslag meetelt als afgerond of gestopt. Vul de afsluiting aan; kies \
        alleen uit de lijst en licht niets in woorden toe.
        """,
      en: """
        Clear agreements end with feedback: was what was agreed on reached? And without a reason for closing nobody \
        knows whether the report counts the trajectory as completed or stopped. Complete the closing; choose from the \
        list only, and explain nothing in words.
        """),
    source: "S0-4",
    examples: [
      .fails(
        Phrase(nl: "geen reden", en: "no reason"),
        [.edit(ExamplePool.trajectory, .remove(["closed", "reason"]))],
        at: .init(ExamplePool.trajectory, .key(["closed"]))),
      .fails(
        Phrase(nl: "afgerond, maar wat is er bereikt?", en: "completed, but what was reached?"),
        [.edit(ExamplePool.trajectory, .remove(["closed", "goals"]))],
        at: .init(ExamplePool.trajectory, .key(["closed"]))),
      .passes(
        Phrase(nl: "gestopt, dan hoeven doelen niet", en: "stopped, which needs no goals"),
        [.edit(ExamplePool.trajectory, .set(["closed"], ["on": "2023-07-18", "reason": "stopped-by-coach"]))]
      ),
    ],
    check: .trajectory { trajectory, context, findings in
      guard case .value(let closed) = trajectory.closed,
        closed.on.value.map({ $0 <= context.asOf }) ?? true
      else { return }
      var day: Phrase { closed.on.value.map { Phrase(nl: "\($0)", en: "\($0)") } ?? Phrase(nl: "…", en: "…") }
      if closed.reason.isAbsent, !trajectory.header.hasRemoved(.facts) {
        findings.report(
          trajectory.path, .key(["closed"]),
          Phrase(nl: "afgesloten zonder reden", en: "closed without a reason"),
          help: Phrase(
            nl: """
              kies de reden die klopt: \(reasons); bij de eerste hoort ook goals
              closed: { on: \(day), reason: … }
              """,
            en: """
              choose the reason that is true: \(reasons); the first takes goals as well
              closed: { on: \(day), reason: … }
              """),
          detail: "reason")
      } else if closed.reason.value == .completed, closed.goals.isAbsent,
        !trajectory.header.hasRemoved(.facts)
      {
        findings.report(
          trajectory.path, .key(["closed"]),
          Phrase(
            nl:
              "afgesloten als \(Phrase(ClosingReason.completed, at: "closed", "reason")), maar niet of de doelen zijn bereikt",
            en:
              "closed as \(Phrase(ClosingReason.completed, at: "closed", "reason")), but not whether the goals were reached"
          ),
          help: Phrase(
            nl: """
              vul aan of de doelen zijn bereikt: \(goals)
              closed: { on: \(day), reason: completed, goals: … }
              """,
            en: """
              add whether the goals were reached: \(goals)
              closed: { on: \(day), reason: completed, goals: … }
              """),
          detail: "goals")
      }
    })

  private static let goals = Phrase.choice(GoalsOutcome.allCases.map { Phrase($0, at: "closed", "goals") })
  private static let reasons = Phrase.choice(
    ClosingReason.allCases.map { Phrase($0, at: "closed", "reason") })
}
