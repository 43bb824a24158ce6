internal import RecordSyntax

extension Rule {
  /// The examples of `out-of-order`: one for each two stages.
  static var outOfOrderStages: [RuleExample] {
    let path = ExamplePool.trajectory
    return [
      .fails(
        Phrase(nl: "een besluit van vóór de aanvraag", en: "a decision from before the request"),
        [.edit(path, .set(["decision", "on"], "2023-01-09"))],
        at: .init(path, .value(["decision", "on"]))),
      .fails(
        Phrase(nl: "een intake van vóór de aanvraag", en: "an intake from before the request"),
        [.edit(path, .set(["intake", "on"], "2023-01-09"))],
        at: .init(path, .value(["intake", "on"]))),
      .fails(
        Phrase(nl: "een kennismaking van vóór de intake", en: "an introduction from before the intake"),
        [.edit(path, .set(["introductions", 0, "on"], "2023-01-23"))],
        at: .init(path, .value(["introductions", 0, "on"]))),
      .fails(
        Phrase(nl: "getekend vóór de kennismaking", en: "signed before the introduction"),
        [.edit(path, .set(["agreement", "signed"], "2023-02-06"))],
        at: .init(path, .value(["agreement", "signed"]))),
      .fails(
        Phrase(nl: "een verlenging van vóór de ondertekening", en: "an extension from before the signing"),
        [
          .edit(
            path,
            .set(
              ["agreement", "extensions"],
              [["on": "2023-02-13", "until": "2023-10-31", "reason": "goal", "alternativeConsidered": true]]))
        ],
        at: .init(path, .value(["agreement", "extensions", 0, "on"]))),
      .fails(
        Phrase(
          nl: "een gesprek van vóór de intake, waar pas voor het tweede getekend hoeft te zijn",
          en: "a session from before the intake, where signing before the second will do"),
        [
          .edit(Contract.path, .set(["agreement"], ["signedBeforeSession": 2])),
          .edit(path, .set(["sessions", 0, "on"], "2023-01-23")),
        ],
        at: .init(path, .value(["sessions", 0, "on"]))),
      .fails(
        Phrase(nl: "een gesprek van na de afsluiting", en: "a session from after the closing"),
        [.edit(path, .set(["sessions", 6, "on"], "2023-07-25"))],
        at: .init(path, .value(["closed", "on"]))),
      .fails(
        Phrase(
          nl: "een terugkomgesprek van vóór de afsluiting", en: "a follow-up from before the closing"),
        [
          .edit(
            path, .insert(["followUps", 0], ["on": "2023-07-17", "minutes": 45]))
        ],
        at: .init(path, .value(["followUps", 0, "on"]))),
      .passes(
        Phrase(nl: "alles op één dag", en: "everything on one day"),
        [
          .edit(path, .set(["decision", "on"], "2023-01-10")),
          .edit(path, .set(["introductions", 0, "on"], "2023-01-24")),
          .edit(path, .set(["agreement", "signed"], "2023-01-24")),
        ]),
      .passes(
        Phrase(
          nl: "kennismaking met een andere coach die het halverwege overneemt",
          en: "an introduction to another coach who takes over half-way"),
        [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
          .edit(
            ExamplePool.running,
            .append(
              ["introductions"],
              [
                "on": "2023-11-21", "coach": "bas-hoekstra", "coachAgrees": true, "coacheeAgrees": true,
                "linesChecked": true,
              ])),
          .edit(
            ExamplePool.running, .set(["handovers"], [["on": "2023-11-28", "to": "bas-hoekstra"]])),
        ]),
    ]
  }

  /// The examples of `out-of-order` for what lies after the day of judgement.
  static var outOfOrderFuture: [RuleExample] {
    let running = ExamplePool.running
    return [
      .fails(
        Phrase(nl: "een gehouden gesprek in de toekomst", en: "a session held in the future"),
        [
          .edit(
            running, .append(["sessions"], ["on": "2024-01-09", "minutes": 60, "place": "coaching-room"]))
        ],
        at: .init(running, .value(["sessions", 3, "on"]))),
      .fails(
        Phrase(nl: "een evaluatie in de toekomst", en: "an evaluation in the future"),
        [
          .remove(ExamplePool.evaluation),
          .file(
            "evaluations/2024/e-2024-2c8s.json",
            """
            {
              "trajectory": "t-2023-k7qm",
              "by": "coachee",
              "moment": "after",
              "on": "2024-01-18",
              "scores": { "procedure": 8, "relation": 9, "goals": 8, "method": 8 }
            }

            """),
        ],
        at: .init("evaluations/2024/e-2024-2c8s.json", .value(["on"]))),
      .fails(
        Phrase(nl: "een bijeenkomst in de toekomst", en: "a meeting in the future"),
        [
          .file(
            "events/2024/werken-met-stress.json",
            """
            { "form": "inspiration", "on": "2024-02-06", "theme": "Werken met stress", "minutes": 120 }

            """)
        ],
        at: .init("events/2024/werken-met-stress.json", .value(["on"]))),
      .fails(
        Phrase(nl: "een verwijdering in de toekomst", en: "a removal in the future"),
        [
          .text(
            ErasureLedger.path,
            """
            {"on":"2023-12-01","id":"p-9s8d7f","ground":"erasure"}
            {"on":"2024-12-01","id":"p-5n3k8r","ground":"erasure"}

            """)
        ],
        at: .init(ErasureLedger.path, .bytes(ByteRange(55, 109)))),
      .passes(
        Phrase(nl: "een gepland gesprek in de toekomst", en: "a session planned in the future"),
        [.edit(running, .append(["sessions"], ["on": "2024-01-09", "minutes": 60, "planned": true]))]),
    ]
  }

  /// The examples of `out-of-order` for the requests of data subjects.
  static var outOfOrderRequests: [RuleExample] {
    let path = ExamplePool.requestPath
    return [
      .fails(
        Phrase(nl: "een antwoord vóór het verzoek", en: "an answer before the request"),
        [ExamplePool.request("received: 2023-12-04\nanswered: 2023-11-18\noutcome: granted")],
        at: .init(path, .value(["answered"]))),
      .fails(
        Phrase(nl: "een antwoord in de toekomst", en: "an answer in the future"),
        [ExamplePool.request("received: 2023-12-04\nanswered: 2024-01-03\noutcome: granted")],
        at: .init(path, .value(["answered"]))),
    ]
  }
}
