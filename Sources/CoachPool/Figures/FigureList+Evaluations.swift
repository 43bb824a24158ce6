internal import RecordSyntax

extension FigureList {
  /// How many of those whose trajectory was closed answered, and what they scored.
  mutating func addEvaluations(_ counted: CountedPool) {
    var invited: [Trajectory] = []
    var toInvite: [Trajectory] = []
    var notAsked: [Trajectory] = []
    var answers: [Evaluation] = []
    for trajectory in counted.closed {
      let evaluation = counted.evaluation(of: trajectory)
      if let evaluation { answers.append(evaluation) }
      let wasInvited = trajectory.evaluationInvited.value.map { $0 <= counted.period.asOf } == true
      if wasInvited || evaluation != nil {
        invited.append(trajectory)
      } else if counted.kind(of: trajectory)?.requires.contains(.evaluation) == true {
        toInvite.append(trajectory)
      } else {
        notAsked.append(trajectory)
      }
    }
    add(
      FigureName.invited, invited,
      Phrase(nl: "Uitgenodigd voor een evaluatie", en: "Invited to evaluate"),
      Phrase(
        nl: """
          afgeronde trajecten waarvan de coachee uiterlijk op \(counted.period.asOf.written) is \
          uitgenodigd of al antwoord gaf
          """,
        en: """
          closed trajectories whose coachee was invited by \(counted.period.asOf.written) or answered \
          already
          """
      ))
    add(
      .count(
        FigureName.answered, Phrase(nl: "ingevuld", en: "answered"),
        Phrase(
          nl: """
            afgeronde trajecten met een evaluatie van de coachee, enige tijd na de afsluiting, op \
            \(counted.period.asOf.written)
            """,
          en: """
            closed trajectories with the coachee's evaluation some time after the end, by \
            \(counted.period.asOf.written)
            """
        ),
        answers.count, answers.map(\.path).sorted()))
    if let answered = self[FigureName.answered], let all = self[FigureName.invited] {
      add(
        .share(
          FigureName.responseRate, Phrase(nl: "Respons", en: "Response"),
          Phrase(
            nl: "het aandeel van de uitgenodigden dat de evaluatie invulde",
            en: "the share of those invited who filled in the evaluation"), of: answered, in: all))
    }
    add(
      FigureName.toInvite, toInvite, Phrase(nl: "Nog uit te nodigen", en: "Still to be invited"),
      Phrase(
        nl: "afgeronde trajecten waarbij een evaluatie hoort en nog niemand is uitgenodigd",
        en: "closed trajectories that call for an evaluation and of which no one was invited yet"))
    add(
      FigureName.notAsked, notAsked, Phrase(nl: "Zonder evaluatie", en: "Without evaluation"),
      Phrase(
        nl: "afgeronde trajecten van een soort waarbij geen evaluatie hoort",
        en: "closed trajectories of a kind that calls for no evaluation"))
    add(
      FigureSum(
        FigureName.closed, [FigureName.invited, FigureName.toInvite, FigureName.notAsked]))
    add(FigureSum(FigureName.invited, [FigureName.answered], rest: .people))
    addScores(counted, answers)
  }

  private mutating func addScores(_ counted: CountedPool, _ answers: [Evaluation]) {
    for block in counted.contract.evaluation.blocks.entries {
      var sum = ExactSum()
      var scores: [Int] = []
      var paths: [String] = []
      for evaluation in answers {
        guard let score = evaluation.scores.items.first(where: { $0.block == block.key })?.value.value else {
          continue
        }
        sum.add(score)
        scores.append(score)
        paths.append(evaluation.path)
      }
      let name = "\(FigureName.scores).\(block.key)"
      paths.sort()
      add(
        .count(
          "\(name).n", Phrase(nl: "\(name: block.value), aantal", en: "\(name: block.value), number"),
          Phrase(
            nl: "evaluaties met een score voor \(value: block.value)",
            en: "evaluations with a score for \(value: block.value)"), paths.count, paths))
      add(
        Figure(
          name, Phrase(nl: "\(name: block.value)", en: "\(name: block.value)"),
          Phrase(
            nl: "de gemiddelde score voor \(value: block.value) in die evaluaties",
            en: "the mean score for \(value: block.value) in those evaluations"),
          unit: .tenths, value: sum.value.flatMap { Rounding.ratio($0, paths.count, scale: 10) },
          people: nil, group: "\(name).n", records: paths))
      for quartile in Quartile.allCases {
        add(
          Figure(
            quartile.name(of: name), quartile.title(block.value), quartile.definition(block.value),
            unit: .tenths, value: quartile.value(of: scores).flatMap { Rounding.ratio($0, 1, scale: 10) },
            people: nil, group: "\(name).n", records: paths))
      }
      add(FigureSum(FigureName.answered, ["\(name).n"], rest: .known))
    }
  }
}
