internal import RecordSyntax

extension Rule {
  static let followUpDue = Rule(
    "follow-up-due", .agreement, .warning, isDue: true,
    summary: Phrase(
      nl: "na een afgerond traject te weinig terugkomgesprekken binnen de termijn, of te veel",
      en: "too few follow-ups in time after a completed trajectory, or too many"),
    explanation: Phrase(
      nl: """
        Enkele maanden na de afronding laat een terugkomgesprek zien of het resultaat beklijft. Hoeveel het er zijn en \
        in welke maanden ze vallen, staat per soort in de poolafspraken. Zijn het er meer, dan is er eigenlijk een \
        nieuw traject begonnen. Plan het gesprek op tijd, of leg vast waarom het er niet kwam.
        """,
      en: """
        Some months after the end a follow-up shows whether the results last. The contract says per kind how many \
        there are and in which months. When there are more, a new trajectory has really begun. Plan the talk in time, \
        or record why there was none.
        """),
    source: "S4",
    parameters: [
      "kinds.*.followUps.least", "kinds.*.followUps.most", "kinds.*.followUps.afterMonths",
      "kinds.*.followUps.withinMonths",
    ],
    // A wrong date of closing moves the window with it.
    yieldsTo: ["out-of-order"], over: ["closed", "followUps"],
    examples: [
      .fails(
        Phrase(nl: "geen terugkomgesprek binnen vijf maanden", en: "no follow-up within five months"),
        [.edit(ExamplePool.trajectory, .remove(["followUps"]))],
        at: .init(ExamplePool.trajectory, .key(["closed"]))),
      .fails(
        Phrase(nl: "een terugkomgesprek na twee weken", en: "a follow-up after two weeks"),
        [.edit(ExamplePool.trajectory, .set(["followUps", 0, "on"], "2023-08-01"))],
        at: .init(ExamplePool.trajectory, .value(["followUps"]))),
      .fails(
        Phrase(nl: "drie terugkomgesprekken waar er hooguit twee horen", en: "three follow-ups, two at most"),
        [
          .edit(ExamplePool.trajectory, .append(["followUps"], ["on": "2023-11-07", "minutes": 45])),
          .edit(ExamplePool.trajectory, .append(["followUps"], ["on": "2023-12-05", "minutes": 45])),
        ], at: .init(ExamplePool.trajectory, .value(["followUps", 2]))),
      .passes(
        Phrase(nl: "op de laatste dag van de termijn", en: "on the last day in time"),
        [.edit(ExamplePool.trajectory, .set(["followUps", 0, "on"], "2023-12-18"))]),
      .passes(
        Phrase(nl: "de termijn loopt nog", en: "there is still time"),
        [
          .edit(ExamplePool.trajectory, .remove(["followUps"])),
          .edit(Contract.path, .set(["kinds", "regulier", "followUps", "withinMonths"], 6)),
        ]),
      .passes(
        Phrase(nl: "na een gestopt traject", en: "after a trajectory that was stopped"),
        [
          .edit(ExamplePool.trajectory, .remove(["followUps"])),
          .edit(ExamplePool.trajectory, .set(["closed", "reason"], "stopped-by-coachee")),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let closing = trajectory.closed.value, closing.reason.value == .completed,
        trajectory.closed(by: context.asOf) != nil,
        let policy = context.kind(of: trajectory)?.followUps, !trajectory.followUps.isFaulty
      else { return }
      if let most = policy.most, let index = trajectory.heldFollowUp(most, by: context.asOf) {
        reportSurplus(index, most, trajectory, context, &findings)
        return
      }
      guard let window = FollowUpWindow(trajectory, context), window.isShort, window.last < context.asOf
      else { return }
      let (start, end, count, least) = (window.first, window.last, window.count, window.least)
      findings.report(
        trajectory.path, trajectory.followUps.items.isEmpty ? .key(["closed"]) : .value(["followUps"]),
        Phrase(
          nl:
            "aantal terugkomgesprekken van \(start) tot en met \(end): \(count), en het minimum is \(least)",
          en: "number of follow-ups from \(start) to \(end): \(count), and the minimum is \(least)"),
        help: Phrase(
          nl: """
            leg het gesprek vast als het er was
            followUps: [{ on: …, minutes: 45 }]
            \(Phrase.exception(to: "follow-up-due"))
            """,
          en: """
            record the talk if there was one
            followUps: [{ on: …, minutes: 45 }]
            \(Phrase.exception(to: "follow-up-due"))
            """),
        notes: [.norm(trajectory, "followUps", "least")])
    })

  private static func reportSurplus(
    _ index: Int, _ most: Int, _ trajectory: Trajectory, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let held = trajectory.followUps.items.filter { $0.wasHeld(by: context.asOf) }.count
    findings.report(
      trajectory.path, .value(["followUps", .index(index)]),
      Phrase(
        nl: "aantal terugkomgesprekken \(held), en het maximum is \(most)",
        en: "number of follow-ups \(held), and the maximum is \(most)"),
      label: Phrase(nl: "terugkomgesprek \(most + 1)", en: "follow-up \(most + 1)"),
      help: Phrase(
        nl: "begin een nieuw traject als er meer nodig is\n\(Phrase.exception(to: "follow-up-due"))",
        en: "begin a new trajectory when more is needed\n\(Phrase.exception(to: "follow-up-due"))"),
      notes: [.norm(trajectory, "followUps", "most")])
  }
}

extension Trajectory {
  /// The place in the list of the follow-up that was held by a day after `count` others were.
  fileprivate func heldFollowUp(_ count: Int, by day: Day) -> Int? {
    var held = 0
    for (index, followUp) in followUps.items.enumerated() where followUp.wasHeld(by: day) {
      held += 1
      if held > count { return index }
    }
    return nil
  }
}
