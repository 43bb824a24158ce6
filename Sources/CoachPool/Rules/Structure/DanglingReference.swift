internal import RecordSyntax

extension Rule {
  static let danglingReference = Rule(
    "dangling-reference", .structure, .error,
    summary: Phrase(
      nl: "een id of sleutel bestaat niet", en: "an id or key does not exist"),
    explanation: Phrase(
      nl: """
        Een verwijzing wijst een record aan met zijn id, of iets in contract.json met zijn sleutel. Wijst ze nergens \
        naar, dan telt het traject niet mee waar het hoort. Wat volgens erasures.jsonl is verwijderd, is bekend.
        """,
      en: """
        A reference names a record by its id, or something in contract.json by its key. If it leads nowhere, the \
        trajectory does not count where it should. What erasures.jsonl says was removed is known.
        """),
    parameters: [
      "kinds", "themes", "funding", "coordinators", "providers", "referral.destinations", "departments",
      "locations", "levels", "methods", "coaches.registers", "evaluation.blocks",
    ],
    examples: [
      .fails(
        Phrase(nl: "een coach die niet bestaat", en: "a coach who does not exist"),
        [
          .edit(ExamplePool.running, .set(["coach"], "noor-veldhuys")),
          .edit(ExamplePool.running, .set(["introductions", 0, "coach"], "noor-veldhuys")),
        ],
        at: .init(ExamplePool.running, .value(["coach"])),
        .init(ExamplePool.running, .value(["introductions", 0, "coach"]))),
      .fails(
        Phrase(nl: "een thema dat niet in het contract staat", en: "a theme the contract does not have"),
        [.edit(ExamplePool.trajectory, .set(["requested", "themes", 0], "leiderschp"))],
        at: .init(ExamplePool.trajectory, .value(["requested", "themes", 0]))),
      .fails(
        Phrase(nl: "een evaluatie van een traject dat er niet is", en: "an evaluation of no trajectory"),
        [.edit(ExamplePool.evaluation, .set(["trajectory"], "t-2023-k7qn"))],
        at: .init(ExamplePool.evaluation, .value(["trajectory"]))),
      .fails(
        Phrase(nl: "een afdeling die niet bestaat", en: "a department that does not exist"),
        [.edit(ExamplePool.coach, .set(["positions", 0, "department"], "bedrijf"))],
        at: .init(ExamplePool.coach, .value(["positions", 0, "department"]))),
      .fails(
        Phrase(
          nl: "een regel die niet bestaat in het contract", en: "a rule in the contract that does not exist"),
        [.edit(Contract.path, .set(["rules"], ["stalld": "off"]))],
        at: .init(Contract.path, .key(["rules", "stalld"]))),
      .passes(
        Phrase(
          nl: "een verwijderde coach staat in erasures.jsonl", en: "a removed coach stands in erasures.jsonl"),
        [
          .edit(ExamplePool.event, .set(["attendees"], ["p-4c7m2x"])),
          .file("erasures.jsonl", "{\"on\":\"2023-12-01\",\"id\":\"p-4c7m2x\",\"ground\":\"erasure\"}\n"),
        ]),
    ],
    check: .trajectory { $1.references.check($0, &$2) },
    .coach { $1.references.check($0, &$2) },
    .evaluation { $1.references.check($0, &$2) },
    .event { $1.references.check($0, &$2) },
    .programme { $1.references.check($0, &$2) },
    .pool { $0.references.checkContract(&$1) })
}
