internal import RecordSyntax

extension Rule {
  static let coachScore = Rule(
    "coach-score", .coaches, .warning, isDue: true,
    summary: Phrase(
      nl: "coachees geven een coach gemiddeld een lagere score dan de pool vraagt",
      en: "coachees score a coach lower on average than the pool asks"),
    explanation: Phrase(
      nl: """
        Goede beoordelingen door coachees zijn een eis aan een coach. Genomen wordt het gemiddelde van alle scores die \
        coachees in de laatste maanden gaven, en pas als genoeg coachees iets invulden: van een paar antwoorden is te \
        raden wie ze gaf. Bespreek de uitkomst met de coach, niet de losse antwoorden.
        """,
      en: """
        Good ratings by coachees are asked of a coach. Taken is the mean of all scores that coachees gave in the last \
        months, and only once enough coachees filled something in: of a few answers it can be guessed who gave them. \
        Talk about the result with the coach, not about single answers.
        """),
    source: "S0-5 S0-10",
    parameters: ["coaches.scoreAtLeast", "coaches.scoreFrom", "coaches.scoreMonths"],
    examples: [
      .fails(
        Phrase(nl: "gemiddeld 8,25, waar het minimum 9 is", en: "8.25 on average, and the minimum is 9"),
        norm(9, from: 1), at: .init(ExamplePool.coach, .value(["name"]))),
      .passes(
        Phrase(nl: "gemiddeld 8,25, waar het minimum 8 is", en: "8.25 on average, and the minimum is 8"),
        norm(8, from: 1)),
      .passes(
        Phrase(nl: "te weinig invullers om iets te zeggen", en: "too few respondents to tell"),
        norm(9, from: 2)),
    ],
    check: .pool { context, findings in
      let policy = context.contract.coaches
      guard let norm = policy.scoreAtLeast, let least = norm.thousandths else { return }
      let pool = context.pool
      let first = context.asOf.adding(months: -policy.scoreMonths)
      var answers: [Answer] = []
      var counted: Set<[String]> = []
      for evaluation in pool.evaluations where evaluation.by.value == .coachee {
        guard case .value(let on) = evaluation.on, on <= context.asOf,
          !evaluation.scores.isFaulty, !evaluation.scores.items.contains(where: { $0.value.isFaulty }),
          case .value(let id) = evaluation.trajectory
        else { continue }
        // Of one that was copied twice the first by path counts, as in the figures.
        if let moment = evaluation.moment.value, !counted.insert([id, moment.rawValue]).inserted { continue }
        guard first < on, let trajectory = pool.trajectory(id), trajectory.isInternal,
          let coach = trajectory.coach(on: on).flatMap({ pool.coachNumber($0) })
        else { continue }
        // One off the scale has a finding of its own.
        let given = evaluation.scores.items.compactMap(\.value.value)
          .filter(context.contract.evaluation.scale.contains)
        guard !given.isEmpty else { continue }
        answers.append(
          Answer(coach: coach, trajectory: id, sum: given.reduce(0, +), count: given.count))
      }
      answers.sort { ($0.coach, $0.trajectory) < ($1.coach, $1.trajectory) }
      var rest = answers[...]
      while let coach = rest.first?.coach {
        let own = rest.prefix { $0.coach == coach }
        rest = rest.dropFirst(own.count)
        // Who answered twice about one trajectory is one respondent.
        let respondents = 1 + zip(own, own.dropFirst()).count { $0.trajectory != $1.trajectory }
        let (sum, count) = own.reduce((0, 0)) { ($0.0.addingClamped($1.sum), $0.1 + $1.count) }
        guard respondents >= policy.scoreFrom, isBelow(sum, count, thousandths: least),
          pool.coaches[coach].isInPool(on: context.asOf)
        else { continue }
        report(pool.coaches[coach], sum, count, respondents, policy, norm, &findings)
      }
    })

  /// One evaluation: whose it is, and what was given.
  private struct Answer {
    let coach: Int
    let trajectory: String
    let sum: Int
    let count: Int
  }

  private static func isBelow(_ sum: Int, _ count: Int, thousandths least: Int) -> Bool {
    let (given, isTooMuch) = sum.multipliedReportingOverflow(by: 1000)
    let (asked, isOutOfReach) = least.multipliedReportingOverflow(by: count)
    return !isTooMuch && (isOutOfReach || given < asked)
  }

  private static func report(
    _ coach: Coach, _ sum: Int, _ count: Int, _ respondents: Int, _ policy: CoachPolicy, _ norm: Decimal,
    _ findings: inout Findings
  ) {
    // Cut off and not rounded, so that it never seems to be the norm.
    let hundredths = sum.multipliedReportingOverflow(by: 100).partialValue / count
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    let asked = norm.description
    findings.report(
      coach.path, .value(["name"]),
      Phrase(
        nl: """
          gemiddelde score \(number: "\(hundredths / 100),\(digits)", .staff), en het minimum is \
          \(name: asked.split(separator: ".").joined(separator: ","))
          """,
        en: """
          mean score \(number: "\(hundredths / 100).\(digits)", .staff), and the minimum is \(name: asked)
          """),
      label: Phrase(
        nl: "aantal invullers in \(Phrase.months(policy.scoreMonths)): \(respondents)",
        en: "number of respondents in \(Phrase.months(policy.scoreMonths)): \(respondents)"),
      help: Phrase(
        nl: "bespreek de uitkomst met de coach\n\(.exception(to: "coach-score"))",
        en: "talk about the result with the coach\n\(.exception(to: "coach-score"))"),
      notes: [.norm(["coaches", "scoreAtLeast"])])
  }

  private static func norm(_ least: Value, from respondents: Value) -> [RuleExample.Change] {
    [
      .edit(Contract.path, .set(["coaches", "scoreAtLeast"], least)),
      .edit(Contract.path, .set(["coaches", "scoreFrom"], respondents)),
    ]
  }
}
