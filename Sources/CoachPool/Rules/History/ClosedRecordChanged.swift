internal import RecordSyntax

extension Rule {
  static let closedRecordChanged = Rule(
    "closed-record-changed", .history, .warning,
    summary: Phrase(
      nl: "in een afgesloten traject zijn feiten veranderd", en: "facts of a closed trajectory have changed"),
    explanation: Phrase(
      nl: """
        Een afgesloten traject is geteld en misschien al gepubliceerd; wie het daarna wijzigt, wijzigt cijfers van \
        vroeger. Terugkomgesprekken, de uitnodiging voor de evaluatie, nagekomen kosten en wat om de bewaartermijn of \
        op verzoek is weggehaald en in removed staat, mogen wel. Een verbetering die klopt leg je vast met een reden.
        """,
      en: """
        A closed trajectory has been counted and perhaps published; who changes it afterwards changes figures of the \
        past. Follow-ups, the invitation to evaluate, costs that came later and what was taken out for retention or on \
        request and stands under removed are fine. A correction that is right is recorded with its reason.
        """),
    yieldsTo: ["erased-returns"], over: ["coachee", "decision", "intake", "assessment", "referrals"],
    examples: closedRecordChangedExamples,
    check: .pool { context, findings in
      for (change, then, now) in context.surroundings.earlier?.trajectories(in: context.pool) ?? [] {
        guard let closed = then.closedOn else { continue }
        let fields = TrajectoryChange(change, then, now, context).changedFields
        guard let first = fields.first else { continue }
        findings.report(
          now.path, .key([.key(first)]),
          Phrase(
            nl: "dit traject is op \(closed) afgesloten, en daarna is dit gewijzigd: \(.listing(fields))",
            en:
              "this trajectory was closed on \(closed), and this has been changed since: \(.listing(fields))"),
          help: Phrase(
            nl:
              "was dat niet de bedoeling, zet dan terug wat er stond (git bewaart de vorige versie); is er iets weggehaald om de bewaartermijn of op verzoek, leg dat dan vast onder removed\n\(.exception(to: "closed-record-changed"))",
            en:
              "if that was not meant, put back what was there (git keeps the version before); if something was taken out for retention or on request, record that under removed\n\(.exception(to: "closed-record-changed"))"
          ))
      }
    })

  private static var closedRecordChangedExamples: [RuleExample] {
    let path = ExamplePool.trajectory
    let bill: Value = ["on": "2023-06-30", "cents": 45000, "what": "coaching"]
    let thinned: [RuleExample.Change] = [
      .edit(path, .remove(["decision"])), .edit(path, .remove(["intake", "nature"])),
      .edit(path, .remove(["intake", "because"])),
      .edit(path, .set(["removed"], [["on": "2023-12-30", "class": "content", "ground": "erasure"]])),
    ]
    return [
      .fails(
        Phrase(nl: "een andere dag van afsluiten", en: "another day of closing"), after: [],
        [.edit(path, .set(["closed", "on"], "2023-07-19"))], at: .init(path, .key(["closed"]))),
      .fails(
        Phrase(nl: "een gesprek en een andere coach erbij", en: "a session more and other minutes agreed"),
        after: [],
        [
          .edit(path, .set(["agreement", "minutes"], 50)),
          .edit(path, .append(["sessions"], ["on": "2023-07-06", "minutes": 60, "place": "online"])),
        ], at: .init(path, .key(["agreement"]))),
      .fails(
        Phrase(nl: "een van twee gelijke rekeningen is weg", en: "one of two bills alike is gone"),
        after: [.edit(ExamplePool.external, .append(["costs"], bill))],
        [.edit(ExamplePool.external, .remove(["costs", 1]))],
        at: .init(ExamplePool.external, .key(["costs"]))),
      .passes(
        Phrase(
          nl: "een terugkomgesprek en een rekening achteraf", en: "a follow-up and a bill that came later"),
        after: [],
        [
          .edit(
            ExamplePool.external, .set(["followUps"], [["on": "2023-09-12", "minutes": 45]])),
          .edit(
            ExamplePool.external,
            .append(["costs"], ["on": "2023-12-04", "cents": 1200, "what": "other"])),
        ]),
      .passes(
        Phrase(
          nl: "een code kwam in de plaats van een coach die is verwijderd",
          en: "a code came in the place of a coach who was deleted"),
        after: [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2021-12-30")),
          .edit(path, .append(["handovers"], ["on": "2023-05-01", "to": "bas-hoekstra"])),
        ],
        [
          .remove(ExamplePool.secondCoachPath), .edit(path, .set(["handovers", 0, "to"], "p-4c7m2x")),
          .text(ErasureLedger.path, #"{"on":"2023-12-31","id":"p-4c7m2x","ground":"retention"}"# + "\n"),
        ]),
      .passes(
        Phrase(nl: "de inhoud is op verzoek gewist", en: "the content was erased on request"), after: [],
        thinned),
      .passes(
        Phrase(nl: "het traject wordt nu pas afgesloten", en: "the trajectory is closed only now"), after: [],
        [
          .edit(
            ExamplePool.running,
            .set(["closed"], ["on": "2023-12-19", "reason": "completed", "goals": "reached"]))
        ]),
    ]
  }
}
