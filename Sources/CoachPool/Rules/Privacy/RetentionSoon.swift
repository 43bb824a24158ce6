internal import RecordSyntax

extension Rule {
  static let retentionSoon = Rule(
    "retention-soon", .privacy, .info, isDue: true,
    summary: Phrase(
      nl: "de bewaartermijn van gegevens loopt binnenkort af",
      en: "the retention term of data ends soon"),
    explanation: Phrase(
      nl: """
        Wie ziet aankomen wat weg moet, kan het op tijd doen, en kan eerst nog vragen wat alleen met die gegevens te \
        vragen is: een evaluatie, een terugkomgesprek. Hoeveel dagen vooruit wordt gekeken staat in de poolafspraken.
        """,
      en: """
        Who sees what is to go can do it in time, and can first ask what needs that data: an evaluation, a follow-up. \
        How many days ahead one looks stands in the contract.
        """),
    source: "facts", parameters: ["retention.soonDays"], examples: retentionSoonExamples,
    check: .trajectory { reportSoon($1.retention.due($0, by: $1.soon, asOf: $1.asOf), $1, &$2) },
    .evaluation { reportSoon($1.retention.due($0, by: $1.soon, asOf: $1.asOf), $1, &$2) },
    .coach { reportSoon($1.retention.due($0, by: $1.soon, asOf: $1.asOf), $1, &$2) },
    .event { reportSoon($1.retention.due($0, by: $1.soon, asOf: $1.asOf), $1, &$2) },
    .privacyRequest { reportSoon($1.retention.due($0, by: $1.soon, asOf: $1.asOf), $1, &$2) })

  private static func reportSoon(
    _ due: [RetentionDue], _ context: RuleContext, _ findings: inout Findings
  ) {
    for due in due where !due.isOverdue(on: context.asOf) {
      RetentionFinding(due: due, context: context).report(&findings)
    }
  }

  private static var retentionSoonExamples: [RuleExample] {
    let path = "trajectories/2022/t-2022-b7rk.json"
    func closed(on day: String) -> String {
      """
      {
        "kind": "regulier",
        "coachee": "p-9r3h7z",
        "requested": { "on": "2022-12-01" },
        "closed": { "on": "\(day)", "reason": "withdrawn" }
      }

      """
    }
    return [
      .fails(
        Phrase(nl: "een code die over dertig dagen weg moet", en: "a code to be gone in thirty days"),
        [.file(path, closed(on: "2023-01-29"))], at: .init(path, .key(["coachee"]))),
      .fails(
        Phrase(nl: "een code op haar laatste dag", en: "a code on its last day"),
        [.file(path, closed(on: "2022-12-31"))], at: .init(path, .key(["coachee"]))),
      .passes(
        Phrase(nl: "een code die over 31 dagen weg moet", en: "a code to be gone in 31 days"),
        [.file(path, closed(on: "2023-01-30"))]),
    ]
  }
}
