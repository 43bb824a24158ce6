internal import RecordSyntax

extension Rule {
  static let evaluationBlockMissing = Rule(
    "evaluation-block-missing", .evaluation, .info,
    summary: Phrase(
      nl: "een coachee gaf een onderdeel van de evaluatie geen score",
      en: "a coachee did not score a block of the evaluation"),
    explanation: Phrase(
      nl: """
        De evaluatie bestaat uit onderdelen, en per onderdeel verschijnt een gemiddelde in het jaarverslag. Wie een \
        onderdeel overslaat, telt daar niet mee. Vaak is bij het overnemen een antwoord vergeten. Het gaat alleen om \
        wat de coachee invult: een leidinggevende kan niet over alles oordelen.
        """,
      en: """
        The evaluation consists of blocks, and the annual report shows a mean of each. Who skips a block does not count \
        in it. Often an answer was forgotten when the form was copied. Only what coachees fill in is looked at: a \
        manager cannot judge everything.
        """),
    source: "S3", parameters: ["evaluation.blocks"],
    examples: [
      .fails(
        Phrase(nl: "twee van de vier onderdelen", en: "two of the four blocks"),
        [.edit(ExamplePool.evaluation, .set(["scores"], ["procedure": 8, "relation": 9]))],
        at: .init(ExamplePool.evaluation, .value(["scores"]))),
      .fails(
        Phrase(nl: "geen enkele score", en: "no score at all"),
        [.edit(ExamplePool.evaluation, .remove(["scores"]))],
        at: .init(ExamplePool.evaluation, .value(["by"]))),
      .passes(
        Phrase(nl: "een onderdeel dat niet meer wordt gevraagd", en: "a block that is no longer asked about"),
        [
          .edit(
            Contract.path, .set(["evaluation"], ["blocks": ["procedure": "Procedure", "method": nil]])),
          .edit(ExamplePool.evaluation, .remove(["scores", "method"])),
        ]),
      .passes(
        Phrase(nl: "een leidinggevende over de doelen", en: "a manager about the goals"),
        [
          .file(
            "evaluations/2023/e-2023-4b7c.json",
            """
            { "trajectory": "t-2023-k7qm", "by": "manager", "moment": "end", "on": "2023-07-20", "scores": { "goals": 8 } }
            """)
        ]),
    ],
    check: .evaluation { evaluation, context, findings in
      guard evaluation.by.value == .coachee, !evaluation.scores.isFaulty else { return }
      let scores = evaluation.scores.items
      let blocks = context.contract.evaluation.blocks.entries
      guard !blocks.allSatisfy({ block in scores.contains { $0.block == block.key } }),
        !evaluation.header.hasRemoved(.facts)
      else { return }
      let missing = blocks.filter { block in !scores.contains { $0.block == block.key } }
      let names =
        Phrase.list(missing.map { Phrase(nl: "\(value: $0.value)", en: "\(value: $0.value)") })
        ?? Phrase(nl: "", en: "")
      let additions = missing.map { "\($0.key): …" }.joined(separator: ", ")
      findings.report(
        evaluation.path, evaluation.scores.isAbsent ? .value(["by"]) : .value(["scores"]),
        Phrase(nl: "geen score voor \(names)", en: "no score for \(names)"),
        label: Phrase(nl: "niet volledig", en: "not complete"),
        help: Phrase(
          nl: """
            staat de score op het formulier, vul die dan aan
            scores: { \(name: additions) }
            \(Phrase.exception(to: "evaluation-block-missing"))
            """,
          en: """
            if the form has the score, add it
            scores: { \(name: additions) }
            \(Phrase.exception(to: "evaluation-block-missing"))
            """),
        notes: [.norm(["evaluation", "blocks"])], detail: missing.map(\.key).joined(separator: " "))
    })
}
