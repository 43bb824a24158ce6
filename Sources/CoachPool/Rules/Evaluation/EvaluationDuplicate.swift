internal import RecordSyntax

extension Rule {
  static let evaluationDuplicate = Rule(
    "evaluation-duplicate", .evaluation, .error,
    summary: Phrase(
      nl: "dezelfde invuller heeft hetzelfde moment van een traject tweemaal geëvalueerd",
      en: "one respondent evaluated the same moment of a trajectory twice"),
    explanation: Phrase(
      nl: """
        Van een evaluatie die tweemaal is overgenomen telt er maar één in de respons en de gemiddelden: de eerste op \
        volgorde van pad, en dat hoeft niet de bedoelde te zijn. Kijk welke van beide de bedoelde is en verwijder de \
        andere; ging het over een ander moment, verbeter dat dan.
        """,
      en: """
        Of an evaluation that was copied twice only one counts in the response and the means: the first by path, which \
        need not be the one that is meant. See which of the two that is and remove the other; if it was about another \
        moment, correct that.
        """),
    yieldsTo: ["duplicate-id"],
    examples: [
      .fails(
        Phrase(nl: "tweemaal door de coachee, na de afsluiting", en: "twice by the coachee, after the end"),
        [.file(secondPath, second(by: "coachee", moment: "after"))],
        at: .init(secondPath, .value(["moment"]))),
      .passes(
        Phrase(nl: "bij de afsluiting en een half jaar later", en: "at the end and half a year later"),
        [.file(secondPath, second(by: "coachee", moment: "end"))]),
      .passes(
        Phrase(nl: "door de coachee en door de coach", en: "by the coachee and by the coach"),
        [.file(secondPath, second(by: "coach", moment: "after"))]),
    ],
    check: .evaluation { evaluation, context, findings in
      guard case .value(let id) = evaluation.trajectory, case .value(let by) = evaluation.by,
        case .value(let moment) = evaluation.moment
      else { return }
      let others = context.pool.evaluations(ofTrajectory: id)
      guard others.count > 1,
        let first = others.filter({ $0.by.value == by && $0.moment.value == moment }).min(by: comesFirst),
        comesFirst(first, evaluation)
      else { return }
      let respondent = Phrase(by, of: .evaluation, at: "by")
      let about = Phrase(moment, of: .evaluation, at: "moment")
      findings.report(
        evaluation.path, .value(["moment"]),
        Phrase(
          nl: "door \(respondent) is over \(about) al een evaluatie van \(name: id) ingevuld",
          en: "an evaluation of \(name: id) by \(respondent) about \(about) was filled in already"),
        label: Phrase(nl: "de tweede", en: "the second"),
        help: Phrase(
          nl: """
            kijk eerst of by, moment en trajectory kloppen, en verbeter wat verkeerd is overgenomen; is het echt dezelfde, \
            verwijder er dan een en leg dat vast in erasures.jsonl (ground: mistake)
            """,
          en: """
            first see whether by, moment and trajectory are right, and correct what was copied wrongly; if it really is \
            the same one, delete one of them and record that in erasures.jsonl (ground: mistake)
            """),
        notes: [
          .init(.init(first.path, .value(["moment"])), Phrase(nl: "de eerste", en: "the first"))
        ])
    })

  /// The one filled in first; of one day, or where a day cannot be read, by path.
  private static func comesFirst(_ left: Evaluation, _ right: Evaluation) -> Bool {
    if let day = left.on.value, let other = right.on.value, day != other { return day < other }
    return left.path < right.path
  }

  private static let secondPath = "evaluations/2023/e-2023-x2n8.json"

  private static func second(by: String, moment: String) -> String {
    """
    {
      "trajectory": "t-2023-k7qm", "by": "\(by)", "moment": "\(moment)", "on": "2023-12-19",
      "scores": { "procedure": 8, "relation": 8, "goals": 7, "method": 8 }
    }

    """
  }
}
