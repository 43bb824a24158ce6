internal import RecordSyntax

extension Rule {
  static let evaluationManagerUninvolved = Rule(
    "evaluation-manager-uninvolved", .evaluation, .error,
    summary: Phrase(
      nl: "de leidinggevende evalueert een traject waar die volgens de afspraken buiten blijft",
      en: "the manager evaluates a trajectory that the agreement keeps them out of"),
    explanation: Phrase(
      nl: """
        De coachee bepaalt wat de leidinggevende te horen krijgt. Is afgesproken dat die er buiten blijft, of alleen bij \
        het begin betrokken is, dan hoort er geen evaluatie van de leidinggevende te zijn over wat daarna kwam. \
        Verwijder de evaluatie, of verbeter de afspraak als die met instemming van de coachee is gewijzigd.
        """,
      en: """
        The coachee decides what the manager gets to hear. Where it was agreed that the manager stays out of it, or is \
        only part of the start, there should be no evaluation by the manager of what came after. Remove the evaluation, \
        or correct the agreement if it was changed with the coachee's consent.
        """),
    source: "S0-10 S2",
    examples: [
      .fails(
        Phrase(nl: "de leidinggevende blijft er buiten", en: "the manager stays out of it"),
        [.file(path, evaluation(of: "t-2023-w5hb", moment: "after"))],
        at: .init(path, .value(["by"]))),
      .fails(
        Phrase(nl: "alleen bij het begin betrokken", en: "only part of the start"),
        [
          .edit(ExamplePool.trajectory, .set(["agreement", "manager"], "start")),
          .file(path, evaluation(of: "t-2023-k7qm", moment: "end")),
        ], at: .init(path, .value(["by"]))),
      .passes(
        Phrase(nl: "bij begin en einde betrokken", en: "part of the start and the end"),
        [.file(path, evaluation(of: "t-2023-k7qm", moment: "end"))]),
    ],
    check: .evaluation { evaluation, context, findings in
      guard evaluation.by.value == .manager, let moment = evaluation.moment.value,
        let trajectory = evaluation.trajectory.value.flatMap({ context.pool.trajectory($0) }),
        let involvement = trajectory.agreement.value?.manager.value
      else { return }
      let isOutside =
        involvement == .none || (involvement == .start && (moment == .end || moment == .after))
      guard isOutside else { return }
      let agreed = Phrase(involvement, at: "agreement", "manager")
      let about = Phrase(moment, of: .evaluation, at: "moment")
      findings.report(
        evaluation.path, .value(["by"]),
        Phrase(
          nl: "de leidinggevende evalueert \(about), en afgesproken is \(agreed)",
          en: "the manager evaluates \(about), and what was agreed is \(agreed)"),
        label: Phrase(nl: "hier niet betrokken", en: "not part of this"),
        help: Phrase(
          nl: """
            kijk eerst of manager in het traject klopt: is met instemming van de coachee iets anders afgesproken, leg dat \
            daar dan vast als agreement: { manager: end }; klopt het wel, verwijder dan deze evaluatie en leg dat vast in \
            erasures.jsonl (ground: mistake)
            """,
          en: """
            first see whether manager in the trajectory is right: if something else was agreed with the coachee's \
            consent, record that there as agreement: { manager: end }; if it is right, delete this evaluation and record \
            that in erasures.jsonl (ground: mistake)
            """),
        notes: [
          .init(
            .init(trajectory.path, .value(["agreement", "manager"])),
            Phrase(nl: "wat is afgesproken", en: "what was agreed"))
        ])
    })

  private static let path = "evaluations/2023/e-2023-4b7c.json"

  private static func evaluation(of trajectory: String, moment: String) -> String {
    """
    {
      "trajectory": "\(trajectory)", "by": "manager", "moment": "\(moment)", "on": "2023-12-20",
      "scores": { "goals": 8 }
    }

    """
  }
}
