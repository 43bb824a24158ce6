internal import RecordSyntax

extension Rule {
  static let evaluationScale = Rule(
    "evaluation-scale", .evaluation, .error,
    summary: Phrase(
      nl: "een score valt buiten de schaal van de poolafspraken",
      en: "a score lies outside the scale of the contract"),
    explanation: Phrase(
      nl: """
        Alle scores worden op één schaal gegeven, anders zegt hun gemiddelde niets. Een score erbuiten is een tikfout, \
        of komt van een oud formulier met een andere schaal. Verbeter de score, of leg de schaal vast die gebruikt is.
        """,
      en: """
        All scores are given on one scale, or their mean says nothing. A score outside it is a slip, or comes from an \
        old form with another scale. Correct the score, or record the scale that was used.
        """),
    source: "S3", parameters: ["evaluation.scale.from", "evaluation.scale.to"],
    examples: [
      .fails(
        Phrase(nl: "een elf op een schaal tot en met tien", en: "an eleven on a scale up to ten"),
        [.edit(ExamplePool.evaluation, .set(["scores", "relation"], 11))],
        at: .init(ExamplePool.evaluation, .value(["scores", "relation"]))),
      .fails(
        Phrase(
          nl: "een tien, waar de schaal tot en met negen loopt", en: "a ten, where the scale ends at nine"),
        [
          .edit(Contract.path, .set(["evaluation"], ["scale": ["from": 1, "to": 9]])),
          .edit(ExamplePool.evaluation, .set(["worthIt"], 10)),
        ], at: .init(ExamplePool.evaluation, .value(["worthIt"]))),
      .passes(
        Phrase(nl: "de hoogste score", en: "the highest score"),
        [.edit(ExamplePool.evaluation, .set(["scores", "relation"], 10))]),
    ],
    check: .evaluation { evaluation, context, findings in
      let scale = context.contract.evaluation.scale
      for score in evaluation.scores.items {
        guard case .value(let value) = score.value, !scale.contains(value) else { continue }
        report(value, ["scores", .key(score.block)], evaluation, scale, &findings)
      }
      if case .value(let value) = evaluation.worthIt, !scale.contains(value) {
        report(value, ["worthIt"], evaluation, scale, &findings)
      }
    })

  private static func report(
    _ score: Int, _ pointer: Pointer, _ evaluation: Evaluation, _ scale: ClosedRange<Int>,
    _ findings: inout Findings
  ) {
    findings.report(
      evaluation.path, .value(pointer),
      Phrase(
        nl: "score \(score), en de schaal loopt van \(scale.lowerBound) tot en met \(scale.upperBound)",
        en: "score \(score), and the scale runs from \(scale.lowerBound) to \(scale.upperBound)"),
      help: Phrase(
        nl: """
          verbeter de score, of leg in contract.json de schaal vast die is gebruikt
          "evaluation": { "scale": { "from": …, "to": … } }
          """,
        en: """
          correct the score, or record in contract.json the scale that was used
          "evaluation": { "scale": { "from": …, "to": … } }
          """),
      notes: [.norm(["evaluation", "scale"])])
  }
}
