internal import RecordSyntax

extension Rule {
  static let overrun = Rule(
    "overrun", .agreement, .warning, isDue: true,
    summary: Phrase(
      nl: "een traject duurt of duurde langer dan afgesproken of dan de soort toelaat",
      en: "a trajectory runs or ran longer than agreed, or than its kind admits"),
    explanation: Phrase(
      nl: """
        Binnen een aantal maanden moet een medewerker op eigen kracht verder kunnen. Duurt het langer, dan past een \
        andere aanpak vaak beter, en blijft de plek van een ander bezet. De einddatum is die in de afspraken, of de \
        laatste waarnaar is verlengd; ontbreekt die, dan telt het maximum aantal maanden van de soort vanaf de \
        ondertekening. Sluit af, verwijs door of spreek een verlenging af.
        """,
      en: """
        Within some months an employee should go on unaided. When it takes longer, another approach often fits \
        better, and someone else's place stays taken. The end is the one in the agreement, or the last it was \
        extended to; without one, the kind's largest number of months counts from signing. Close the trajectory, \
        refer on, or agree on an extension.
        """),
    source: "S4", parameters: ["kinds.*.months.most"],
    yieldsTo: ["out-of-order", "retention-overdue"], over: ["agreement", "closed"],
    examples: [
      .fails(
        Phrase(nl: "loopt nog op de dag na de einddatum", en: "still running on the day after its end"),
        [.edit(ExamplePool.running, .set(["agreement", "until"], "2023-12-30"))],
        at: .init(ExamplePool.running, .value(["agreement", "until"]))),
      .fails(
        Phrase(nl: "een dag te laat afgesloten", en: "closed a day late"),
        [.edit(ExamplePool.trajectory, .set(["agreement", "until"], "2023-07-17"))],
        at: .init(ExamplePool.trajectory, .value(["agreement", "until"]))),
      .fails(
        Phrase(
          nl: "geen einddatum, en langer dan de twee maanden van de soort",
          en: "no end agreed, and longer than the kind's two months"),
        [.edit(Contract.path, .set(["kinds", "regulier", "months"], ["usual": 2, "most": 2]))],
        at: .init(ExamplePool.running, .value(["agreement", "signed"])),
        .init(ExamplePool.external, .value(["agreement", "signed"]))),
      .fails(
        Phrase(nl: "ook langer dan de verlenging", en: "longer than the extension, too"),
        [
          .edit(ExamplePool.running, .set(["agreement", "until"], "2023-11-30")),
          .edit(
            ExamplePool.running, .append(["agreement", "extensions"], extended(until: "2023-12-30"))),
        ], at: .init(ExamplePool.running, .value(["agreement", "extensions", 0, "until"]))),
      .passes(
        Phrase(nl: "loopt op de laatste afgesproken dag", en: "running on the last day agreed"),
        [.edit(ExamplePool.running, .set(["agreement", "until"], "2023-12-31"))]),
      .passes(
        Phrase(nl: "verlengd tot later", en: "extended until later"),
        [
          .edit(ExamplePool.running, .set(["agreement", "until"], "2023-11-30")),
          .edit(
            ExamplePool.running, .append(["agreement", "extensions"], extended(until: "2024-01-31"))),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let agreement = trajectory.agreement.value, let signed = agreement.signed.value,
        signed <= context.asOf
      else { return }
      let closed = trajectory.closed(by: context.asOf)
      guard closed != nil || trajectory.isOpen(on: context.asOf),
        let end = AgreedEnd(agreement, signed, context.kind(of: trajectory)), end.day < closed ?? context.asOf
      else { return }
      var notes: [Diagnostic.Note] = []
      if closed != nil {
        notes.append(
          .init(
            .init(trajectory.path, .value(["closed", "on"])),
            Phrase(nl: "hier staat wanneer het is afgesloten", en: "the day of closing stands here")))
      }
      if end.months != nil { notes.append(.norm(trajectory, "months", "most")) }
      findings.report(
        trajectory.path, .value(end.pointer), message(end, closed, asOf: context.asOf),
        help: closed == nil
          ? Phrase(
            nl: """
              sluit het traject af of verwijs door; is verlengd, leg dat dan onder agreement vast als
              extensions: [{ on: …, until: …, reason: goal, alternativeConsidered: true }]
              """,
            en: """
              close the trajectory or refer on; if it was extended, record that under agreement as
              extensions: [{ on: …, until: …, reason: goal, alternativeConsidered: true }]
              """)
          : Phrase(
            nl: """
              was verlengd, leg dat dan onder agreement vast bij extensions; \
              \(Phrase.exception(to: "overrun"))
              """,
            en: """
              if it was extended, record that under agreement in extensions; \
              \(Phrase.exception(to: "overrun"))
              """),
        notes: notes)
    })

  private static func message(_ end: AgreedEnd, _ closed: Day?, asOf: Day) -> Phrase {
    let days = Phrase.days((closed ?? asOf).days(since: end.day))
    let state =
      closed.map { Phrase(nl: "afgesloten op \($0)", en: "closed on \($0)") }
      ?? Phrase(nl: "het traject loopt nog", en: "the trajectory is still running")
    guard let months = end.months else {
      return Phrase(
        nl: "\(state), \(days) na de afgesproken einddatum \(end.day)",
        en: "\(state), \(days) after the agreed end \(end.day)")
    }
    return Phrase(
      nl: "\(state), \(days) na \(end.day), en de langste duur is \(Phrase.months(months))",
      en: "\(state), \(days) after \(end.day), and the longest duration is \(Phrase.months(months))")
  }

  private static func extended(until: Value) -> Value {
    ["on": "2023-11-28", "until": until, "reason": "goal", "alternativeConsidered": true]
  }
}
