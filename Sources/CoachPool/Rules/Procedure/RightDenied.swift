internal import RecordSyntax

extension Rule {
  static let rightDenied = Rule(
    "right-denied", .procedure, .warning, isDue: true,
    summary: Phrase(
      nl: "een aanvraag op grond van een recht is afgewezen of bleef liggen, of is te vroeg toegekend",
      en: "a request by right was declined or left waiting, or was granted too early"),
    explanation: Phrase(
      nl: """
        Wie om de zoveel jaar recht heeft op een gesprek, kan dat niet geweigerd worden als die tijd voorbij is, en \
        hoort binnen de afgesproken dagen een intake te hebben. Is de tijd nog niet voorbij, dan berust de aanvraag \
        niet op het recht: haal byRight weg als zij op een andere grond is toegekend.
        """,
      en: """
        Who has a right to a talk every so many years cannot be refused once that time has passed, and is to have an \
        intake within the agreed days. When the time has not passed yet, the request does not rest on the right: \
        remove byRight if it was granted on another ground.
        """),
    source: "S1", parameters: ["kinds.*.right"],
    examples: [
      .fails(
        Phrase(nl: "afgewezen hoewel de tijd voorbij is", en: "declined although the time has passed"),
        [
          .file(
            requestPath,
            request(
              on: "2023-11-01", lastOn: #""2018-11-01""#,
              #""decision": { "on": "2023-11-03", "outcome": "declined", "by": "manager", "reason": "budget" }"#
            ))
        ],
        at: .init(requestPath, .value(["decision", "outcome"]))),
      .fails(
        Phrase(nl: "na 90 dagen nog geen intake", en: "no intake yet after 90 days"),
        [.file(requestPath, request(on: "2023-10-01", lastOn: "null", #""delivery": "internal""#))],
        at: .init(requestPath, .value(["requested", "on"]))),
      .fails(
        Phrase(nl: "de intake kwam pas na 91 dagen", en: "the intake came only after 91 days"),
        [
          .file(
            requestPath,
            request(
              on: "2023-07-03", lastOn: "null",
              #""intake": { "on": "2023-10-02", "by": "ans", "questionClear": true, "goals": 1 }"#))
        ],
        at: .init(requestPath, .value(["intake", "on"]))),
      .fails(
        Phrase(
          nl: "toegekend terwijl de tijd niet voorbij is", en: "granted although the time has not passed"),
        [
          .file(
            requestPath,
            request(
              on: "2023-11-01", lastOn: #""2018-11-02""#,
              #""decision": { "on": "2023-11-03", "outcome": "granted", "by": "hr" }"#))
        ],
        at: .init(requestPath, .value(["decision", "outcome"]))),
      .passes(
        Phrase(nl: "binnen de tijd afgewezen", en: "declined within the time"),
        [
          .file(
            requestPath,
            request(
              on: "2023-11-01", lastOn: #""2020-05-12""#,
              #""decision": { "on": "2023-11-03", "outcome": "declined", "by": "hr", "reason": "timing" }"#))
        ]),
      .passes(
        Phrase(nl: "de intake kwam op de laatste dag", en: "the intake came on the last day"),
        [
          .file(
            requestPath,
            request(
              on: "2023-07-03", lastOn: "null",
              #""intake": { "on": "2023-10-01", "by": "ans", "questionClear": true, "goals": 1 }"#))
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let claim = RightClaim(trajectory, context) else { return }
      let (kind, right, opens) = (claim.kind, claim.right, claim.opens)
      if let opens, claim.isEarly {
        reportEarly(trajectory, kind, right, opens, &findings)
      } else if claim.isDeclined {
        reportDeclined(trajectory, kind, right, opens, &findings)
      } else if let days = right.answerDays {
        reportLate(trajectory, claim, days, context, &findings)
      }
    })

  private static func reportEarly(
    _ trajectory: Trajectory, _ kind: CoachingKind, _ right: CoachingKind.RightPolicy, _ opens: Day,
    _ findings: inout Findings
  ) {
    guard trajectory.decision.value?.outcome.value == .granted else { return }
    let word = Phrase(DecisionOutcome.granted, at: "decision", "outcome", dataClass: .content)
    reportDecision(
      trajectory, kind, right,
      Phrase(
        nl: """
          het besluit is \(word), op grond van het recht op \(value: kind.label), maar dat geldt eens per \
          \(right.everyYears) jaar en pas weer vanaf \(opens)
          """,
        en: """
          the decision is \(word), by the right to \(value: kind.label), but that holds once in \
          \(right.everyYears) years and not again before \(opens)
          """),
      label: Phrase(nl: "te vroeg voor het recht", en: "too early for the right"),
      help: Phrase(
        nl: """
          haal byRight weg als de aanvraag op een andere grond is toegekend; is lastOn verkeerd overgenomen, verbeter die \
          dan
          """,
        en: """
          remove byRight if the request was granted on another ground; if lastOn was copied wrongly, correct it
          """),
      notes: [lastTime(trajectory)], &findings)
  }

  private static func reportDeclined(
    _ trajectory: Trajectory, _ kind: CoachingKind, _ right: CoachingKind.RightPolicy, _ opens: Day?,
    _ findings: inout Findings
  ) {
    let word = Phrase(DecisionOutcome.declined, at: "decision", "outcome", dataClass: .content)
    let since =
      opens.map { Phrase(nl: "sinds \($0) weer", en: "again since \($0)") }
      ?? Phrase(nl: "nog nooit gebruikt", en: "never used")
    reportDecision(
      trajectory, kind, right,
      Phrase(
        nl: """
          het besluit is \(word), maar de medewerker heeft eens per \(right.everyYears) jaar recht op \
          \(value: kind.label) (\(since))
          """,
        en: """
          the decision is \(word), but the employee has a right to \(value: kind.label) once in \
          \(right.everyYears) years (\(since))
          """),
      label: Phrase(nl: "kan niet worden geweigerd", en: "cannot be refused"),
      help: opens == nil
        ? Phrase(
          nl: """
            herzie het besluit (outcome: granted) en plan een intake; is het recht al eerder gebruikt, vul die dag dan in \
            als lastOn
            """,
          en: """
            revise the decision (outcome: granted) and plan an intake; if the right was used before, fill in that day \
            as lastOn
            """)
        : Phrase(
          nl: """
            herzie het besluit (outcome: granted) en plan een intake; is lastOn verkeerd overgenomen, verbeter die dan
            """,
          en: """
            revise the decision (outcome: granted) and plan an intake; if lastOn was copied wrongly, correct it
            """),
      notes: opens == nil ? [] : [lastTime(trajectory)], &findings)
  }

  /// Where values are kept back the same is said of a request that was declined and of one that was granted.
  private static func reportDecision(
    _ trajectory: Trajectory, _ kind: CoachingKind, _ right: CoachingKind.RightPolicy, _ message: Phrase,
    label: Phrase, help: Phrase, notes: [Diagnostic.Note], _ findings: inout Findings
  ) {
    findings.report(
      trajectory.path, .value(["decision", "outcome"]),
      Phrase(
        message,
        keptBack: Phrase(
          nl:
            "het besluit past niet bij het recht op \(value: kind.label), eens per \(right.everyYears) jaar",
          en: "the decision does not fit the right to \(value: kind.label), once in \(right.everyYears) years"
        )),
      label: Phrase(
        label, keptBack: Phrase(nl: "past niet bij het recht", en: "does not fit the right")),
      help: Phrase(
        help,
        keptBack: Phrase(
          nl: "verbeter het besluit, of lastOn of byRight als een daarvan niet klopt",
          en: "correct the decision, or lastOn or byRight where one of them is wrong")),
      notes: notes)
  }

  private static func reportLate(
    _ trajectory: Trajectory, _ claim: RightClaim, _ days: Int, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let (kind, requested) = (claim.kind, claim.requested)
    guard let last = claim.last else { return }
    switch trajectory.intake {
    case .absent where claim.isWaiting:
      guard context.asOf > last else { return }
      findings.report(
        trajectory.path, .value(["requested", "on"]),
        Phrase(
          nl: "er is geen intake geweest binnen \(days) dagen na de aanvraag, dus uiterlijk op \(last)",
          en: "there was no intake within \(days) days of the request, so by \(last)"),
        label: Phrase(
          nl: "op \(context.asOf) al \(context.asOf.days(since: requested)) dagen geleden",
          en: "\(context.asOf.days(since: requested)) days ago on \(context.asOf)"),
        help: Phrase(
          nl: "houd de intake zo snel mogelijk en leg die vast\n\(.exception(to: "right-denied"))",
          en: "hold the intake as soon as possible and record it\n\(.exception(to: "right-denied"))"))
    case .value(let intake):
      guard let day = intake.on.value, day > last else { return }
      findings.report(
        trajectory.path, .value(["intake", "on"]),
        Phrase(
          nl: """
            de intake kwam \(day.days(since: requested)) dagen na de aanvraag; wie recht heeft op \
            \(value: kind.label) wacht hooguit \(days) dagen
            """,
          en: """
            the intake came \(day.days(since: requested)) days after the request; who has a right to \
            \(value: kind.label) waits \(days) days at most
            """),
        label: Phrase(nl: "had uiterlijk \(last) gemoeten", en: "was to be by \(last)"),
        help: Phrase(
          nl: "verbeter de datum als die niet klopt\n\(.exception(to: "right-denied"))",
          en: "correct the date if it is wrong\n\(.exception(to: "right-denied"))"),
        notes: [
          .init(
            .init(trajectory.path, .value(["requested", "on"])),
            Phrase(nl: "de aanvraag op \(requested)", en: "the request on \(requested)"))
        ])
    case .absent, .faulty: break
    }
  }

  private static func lastTime(_ trajectory: Trajectory) -> Diagnostic.Note {
    .init(
      .init(trajectory.path, .value(["requested", "byRight", "lastOn"])),
      Phrase(nl: "de vorige keer", en: "the last time"), isKeptBack: true)
  }

  private static let requestPath = "trajectories/2023/t-2023-h6vb.json"

  private static func request(on: String, lastOn: String, _ rest: String) -> String {
    """
    {
      "kind": "loopbaan",
      "coachee": "p-9r3h7z",
      "requested": { "on": "\(on)", "route": "self", "byRight": { "lastOn": \(lastOn) } },
      \(rest)
    }

    """
  }
}
