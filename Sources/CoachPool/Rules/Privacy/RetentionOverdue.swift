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
        jaar is gepubliceerd, en ook wat het jaarverslag van een traject telt (verwijzingen, hoe een aanvraag afliep) blijft \
        zo lang. Een traject dat is getekend en nooit afgesloten, telt elk jaar mee: sluit het eerst af. Is iets langer \
        nodig, bijvoorbeeld voor een klacht die loopt (AVG art. 17 lid 3 onder e, art. 18), dan houdt een uitzondering in \
        het bestand het vast, met een reden en een einddatum van hooguit twaalf maanden vooruit: \
        allow: { retention-overdue: { reason: "…", until: 2025-06-30 } }.
        """,
      en: """
        The GDPR does not let personal data be kept longer than is needed. The contract says for each class of data how \
        long that is, and why. When the term has passed, take the data out and record that under removed, or delete \
        the record where the contract says so. A trajectory or evaluation is deleted only once its year is published, and \
        what the annual report counts of a trajectory (referrals, how a request ended) stays as long. A trajectory that was \
        signed and never closed counts every year: close it first. What is needed longer, for a complaint that is being \
        handled for instance (GDPR art. 17(3)(e), 18), is kept by an exception in the file, with a reason and a last day \
        at most twelve months ahead: \
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
          .file("annual/2022.json", published(2022)),
          .file(
            path,
            """
            {
              "kind": "regulier",
              "requested": { "on": "2022-12-01" },
              "decision": { "on": "2022-12-02", "outcome": "granted", "by": "hr" },
              "closed": { "on": "2022-12-30", "reason": "withdrawn" }
            }

            """),
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
          .file("annual/2020.json", published(2020)),
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
        Phrase(
          nl: "een traject dat is getekend en nooit afgesloten",
          en: "a trajectory that was signed and never closed"),
        [
          .file(
            old,
            """
            {
              "kind": "regulier",
              "delivery": "external",
              "requested": { "on": "2020-03-02", "route": "manager", "themes": ["leiderschap"] },
              "decision": { "on": "2020-03-03", "outcome": "granted", "by": "manager" },
              "intake": { "on": "2020-03-14", "minutes": 30, "questionClear": true, "goals": 1, "advice": "external" },
              "provider": "kompas",
              "chosenBy": "advised",
              "agreement": {
                "signed": "2020-04-04",
                "sessions": 3,
                "minutes": 60,
                "manager": "none",
                "own": [
                  "scope",
                  "manager",
                  "sessions",
                  "minutes",
                  "codeOfConduct",
                  "privacy",
                  "coachReview",
                  "referBack",
                  "referOn"
                ]
              },
              "sessions": [
                { "on": "2020-04-18", "minutes": 60, "place": "other" }
              ],
              "removed": [
                { "on": "2022-04-19", "class": "identifying", "ground": "retention" }
              ]
            }

            """)
        ],
        at: .init(old, .value(["agreement", "signed"]))),
      .fails(
        Phrase(nl: "een evaluatie na drie jaar", en: "an evaluation after three years"),
        [
          .file("annual/2020.json", published(2020)),
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
          nl: "de inhoud na acht maanden, terwijl het jaar nog niet is gepubliceerd",
          en: "the content after eight months, while the year is not published yet"),
        [
          .file(
            path,
            """
            {
              "kind": "regulier",
              "requested": { "on": "2022-12-01" },
              "decision": { "on": "2022-12-02", "outcome": "granted", "by": "hr" },
              "closed": { "on": "2023-03-01", "reason": "withdrawn" }
            }

            """)
        ]),
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

  private static func published(_ year: Int) -> String {
    """
    {
      "asOf": "\(year)-12-31",
      "published": "\(year + 1)-03-01",
      "figures": { "total": 12, "closed": 9, "running": 3 }
    }

    """
  }
}
