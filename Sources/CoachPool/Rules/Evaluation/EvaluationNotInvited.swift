internal import RecordSyntax

extension Rule {
  static let evaluationNotInvited = Rule(
    "evaluation-not-invited", .evaluation, .warning, isDue: true,
    summary: Phrase(
      nl: "na de afsluiting is niet, of niet op tijd, om een evaluatie gevraagd",
      en: "no evaluation was asked for after the closing, or not in time"),
    explanation: Phrase(
      nl: """
        Of coaching iets heeft opgeleverd blijkt pas na een tijd. Daarom krijgt de coachee enkele maanden na de \
        afsluiting een uitnodiging, ook als het traject is gestopt of met een verwijzing is geëindigd. Wie uit dienst \
        is, hoeft niet gevraagd te worden. Nodig alsnog uit en leg de dag vast; de evaluatie zelf mag uitblijven.
        """,
      en: """
        Whether coaching helped shows only after a while. So the coachee is invited some months after the closing, also \
        when the trajectory was stopped or ended in a referral. Those who left the organisation need not be asked. \
        Invite now and record the day; the evaluation itself may not come.
        """),
    source: "S3",
    parameters: ["evaluation.afterMonths", "evaluation.inviteWithinMonths", "kinds.*.requires"],
    // A wrong date of closing moves the term with it.
    yieldsTo: ["out-of-order"], over: ["closed", "evaluationInvited"],
    examples: [
      .fails(
        Phrase(nl: "na zes maanden nog niet gevraagd", en: "not asked after six months"),
        [.edit(Contract.path, .set(["evaluation"], ["afterMonths": 5]))],
        at: .init(ExamplePool.external, .key(["closed"]))),
      .fails(
        Phrase(nl: "een dag te laat gevraagd", en: "asked a day late"),
        [
          .edit(Contract.path, .set(["evaluation"], ["afterMonths": 4])),
          .edit(ExamplePool.external, .set(["evaluationInvited"], "2023-11-21")),
        ], at: .init(ExamplePool.external, .value(["evaluationInvited"]))),
      .passes(
        Phrase(nl: "op de laatste dag gevraagd", en: "asked on the last day"),
        [
          .edit(Contract.path, .set(["evaluation"], ["afterMonths": 4])),
          .edit(ExamplePool.external, .set(["evaluationInvited"], "2023-11-20")),
        ]),
      .passes(
        Phrase(nl: "de coachee is uit dienst", en: "the coachee left the organisation"),
        [
          .edit(Contract.path, .set(["evaluation"], ["afterMonths": 5])),
          .edit(ExamplePool.external, .set(["closed", "reason"], "left")),
          .edit(ExamplePool.external, .remove(["referrals"])),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let term = EvaluationInvitation(trajectory, context), term.last < context.asOf else { return }
      let (closed, end) = (term.closed, term.last)
      switch trajectory.evaluationInvited {
      case .faulty: return
      case .value(let invited):
        guard end < invited, invited <= context.asOf else { return }
        findings.report(
          trajectory.path, .value(["evaluationInvited"]),
          Phrase(
            nl: "om de evaluatie is gevraagd op \(invited), en de laatste dag daarvoor was \(end)",
            en: "the evaluation was asked for on \(invited), and the last day for it was \(end)"),
          label: Phrase(nl: "te laat", en: "late"),
          help: Phrase(
            nl: "verbeter de datum als die niet klopt\n\(.exception(to: "evaluation-not-invited"))",
            en: "correct the date if it is wrong\n\(.exception(to: "evaluation-not-invited"))"),
          notes: [.norm(["evaluation"])])
      case .absent:
        guard trajectory.isUninvited(context) else { return }
        findings.report(
          trajectory.path, .key(["closed"]),
          Phrase(
            nl: "om een evaluatie is niet gevraagd, en de laatste dag daarvoor was \(end)",
            en: "no evaluation was asked for, and the last day for it was \(end)"),
          label: Phrase(nl: "afgesloten op \(closed)", en: "closed on \(closed)"),
          help: Phrase(
            nl: """
              nodig de coachee uit en leg de dag vast als
              evaluationInvited: JJJJ-MM-DD
              \(Phrase.exception(to: "evaluation-not-invited"))
              """,
            en: """
              invite the coachee and record the day as
              evaluationInvited: YYYY-MM-DD
              \(Phrase.exception(to: "evaluation-not-invited"))
              """),
          notes: [.norm(["evaluation"])])
      }
    })
}
