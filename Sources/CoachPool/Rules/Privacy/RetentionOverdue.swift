internal import RecordSyntax

extension Rule {
  static let retentionOverdue = Rule(
    "retention-overdue", .privacy, .error, isDue: true,
    summary: Phrase(
      nl: "gegevens worden langer bewaard dan de bewaartermijn toelaat",
      en: "data is kept longer than its retention term allows"),
    explanation: Phrase(
      nl: """
        De AVG laat persoonsgegevens niet langer bewaren dan nodig is. De poolafspraken zeggen per soort gegevens hoe \
        lang dat is en waarom. Is de termijn voorbij, haal de gegevens dan weg en leg dat vast in removed, of \
        verwijder het record als de poolafspraken dat zeggen. Een traject of evaluatie wordt pas verwijderd als het \
        jaar is gepubliceerd. Is iets langer nodig, bijvoorbeeld voor een klacht die loopt (AVG art. 17 lid 3 onder e, \
        art. 18), dan houdt een uitzondering in het bestand het vast, met een reden en een einddatum van hooguit twaalf \
        maanden vooruit: allow: { retention-overdue: { reason: "…", until: 2025-06-30 } }.
        """,
      en: """
        The GDPR does not let personal data be kept longer than is needed. The contract says for each class of data how \
        long that is, and why. When the term has passed, take the data out and record that under removed, or delete \
        the record where the contract says so. A trajectory or evaluation is deleted only once its year is published. \
        What is needed longer, for a complaint that is being handled for instance (GDPR art. 17(3)(e), 18), is kept by \
        an exception in the file, with a reason and a last day at most twelve months ahead: \
        allow: { retention-overdue: { reason: "…", until: 2025-06-30 } }.
        """),
    source: "S0-4 facts", parameters: ["retention"], examples: retentionOverdueExamples,
    check: .trajectory { reportOverdue($1.retention.due($0, by: $1.asOf, asOf: $1.asOf), $1, &$2) },
    .evaluation { reportOverdue($1.retention.due($0, by: $1.asOf, asOf: $1.asOf), $1, &$2) },
    .coach { reportOverdue($1.retention.due($0, by: $1.asOf, asOf: $1.asOf), $1, &$2) },
    .event { reportOverdue($1.retention.due($0, by: $1.asOf, asOf: $1.asOf), $1, &$2) },
    .privacyRequest { reportOverdue($1.retention.due($0, by: $1.asOf, asOf: $1.asOf), $1, &$2) })

  private static func reportOverdue(
    _ due: [RetentionDue], _ context: RuleContext, _ findings: inout Findings
  ) {
    for due in due { RetentionFinding(due: due, context: context).report(&findings) }
  }

  private static var retentionOverdueExamples: [RuleExample] {
    let path = "trajectories/2022/t-2022-b7rk.json"
    let old = "trajectories/2020/t-2020-n2wd.json"
    return [
      .fails(
        Phrase(nl: "de inhoud na acht maanden", en: "the content after eight months"),
        [
          .file(
            path,
            """
            {
              "kind": "regulier",
              "coachee": "p-9r3h7z",
              "requested": { "on": "2022-12-01" },
              "decision": { "on": "2022-12-02", "outcome": "granted", "by": "hr" },
              "closed": { "on": "2023-03-01", "reason": "withdrawn" }
            }

            """)
        ],
        at: .init(path, .key(["decision"]))),
      .fails(
        Phrase(nl: "de code van een coachee na een jaar", en: "a coachee's code after a year"),
        [
          .file(
            path,
            """
            {
              "kind": "regulier",
              "coachee": "p-9r3h7z",
              "requested": { "on": "2022-12-01" },
              "closed": { "on": "2022-12-30", "reason": "withdrawn" }
            }

            """)
        ],
        at: .init(path, .key(["coachee"]))),
      .fails(
        Phrase(nl: "een heel traject na drie jaar", en: "a whole trajectory after three years"),
        [
          .file("annual/2020.json", published),
          .file(
            old,
            """
            {
              "kind": "regulier",
              "coachee": "p-9r3h7z",
              "requested": { "on": "2020-03-02" },
              "closed": { "on": "2020-06-15", "reason": "withdrawn" }
            }

            """),
        ],
        at: .init(old, .key(["kind"]))),
      .fails(
        Phrase(nl: "een evaluatie na drie jaar", en: "an evaluation after three years"),
        [
          .file("annual/2020.json", published),
          .file(
            "evaluations/2020/e-2020-4k1v.json",
            """
            {
              "by": "coachee",
              "moment": "after",
              "on": "2020-12-18",
              "scores": { "procedure": 4, "relation": 5, "goals": 4, "method": 4 }
            }

            """),
        ],
        at: .init("evaluations/2020/e-2020-4k1v.json", .key(["by"]))),
      .fails(
        Phrase(nl: "een coach twee jaar na vertrek", en: "a coach two years after leaving"),
        [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2021-12-30"))
        ],
        at: .init(ExamplePool.secondCoachPath, .key(["since"]))),
      .fails(
        Phrase(
          nl: "de aanwezigen bij een bijeenkomst na drie jaar",
          en: "who attended a meeting, after three years"),
        [
          .file(
            "events/2020/kwetsbaarheid.json",
            """
            {
              "form": "inspiration",
              "on": "2020-11-17",
              "theme": "Kwetsbaarheid als kracht",
              "minutes": 120,
              "attendees": ["noor-veldhuis"]
            }

            """)
        ],
        at: .init("events/2020/kwetsbaarheid.json", .key(["attendees"]))),
      .fails(
        Phrase(
          nl: "een privacyverzoek twee jaar na het antwoord",
          en: "a privacy request two years after the answer"),
        [
          .file(
            "privacy-requests/2021/v-2021-7h3k.json",
            """
            {
              "received": "2021-12-10",
              "article": "access",
              "subject": "coachee",
              "answered": "2021-12-30",
              "outcome": "granted"
            }

            """)
        ],
        at: .init("privacy-requests/2021/v-2021-7h3k.json", .key(["received"]))),
      .passes(
        Phrase(
          nl: "een oud traject zonder code, waarvan het jaar nog niet is gepubliceerd",
          en: "an old trajectory without its code, whose year is not published yet"),
        [
          .file(
            old,
            """
            {
              "kind": "regulier",
              "requested": { "on": "2020-03-02" },
              "closed": { "on": "2020-06-15", "reason": "withdrawn" },
              "removed": [{ "on": "2021-06-16", "class": "identifying", "ground": "retention" }]
            }

            """)
        ]),
    ]
  }

  private static let published = """
    { "asOf": "2020-12-31", "published": "2021-03-01" }

    """
}
