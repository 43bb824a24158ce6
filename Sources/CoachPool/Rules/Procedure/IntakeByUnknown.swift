internal import RecordSyntax

extension Rule {
  static let intakeByUnknown = Rule(
    "intake-by-unknown", .procedure, .warning,
    summary: Phrase(
      nl: "de intake is gedaan door iemand die die dag geen coördinator was",
      en: "the intake was done by someone who was no coordinator that day"),
    explanation: Phrase(
      nl: """
        De intake is het werk van de coördinatoren, want zij kennen alle coaches en de verwijsmogelijkheden. Verbeter \
        de naam of de datum, of werk in de poolafspraken bij van wanneer tot wanneer iemand coördinator is. Een \
        sleutel die daar niet bestaat meldt dangling-reference.
        """,
      en: """
        Intakes are the coordinators' work, for they know all coaches and where people can be referred. Correct the \
        name or the date, or update in the contract from when until when someone is a coordinator. A key that does \
        not exist there is reported by dangling-reference.
        """),
    source: "S3", parameters: ["coordinators"],
    examples: [
      .fails(
        Phrase(
          nl: "een intake vóór iemand coördinator werd", en: "an intake before someone became coordinator"),
        [.edit(Contract.path, .set(["coordinators", "ans", "from"], "2023-01-25"))],
        at: .init(ExamplePool.trajectory, .value(["intake", "by"]))),
      .fails(
        Phrase(
          nl: "een intake nadat iemand coördinator was", en: "an intake after someone had been coordinator"),
        [.edit(Contract.path, .set(["coordinators", "ans", "until"], "2023-09-11"))],
        at: .init(ExamplePool.running, .value(["intake", "by"]))),
      .passes(
        Phrase(
          nl: "een intake op de eerste dag als coördinator", en: "an intake on the first day as coordinator"),
        [.edit(Contract.path, .set(["coordinators", "ans", "from"], "2023-01-24"))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let intake = trajectory.intake.value, let key = intake.by.value, let day = intake.on.value,
        let coordinator = context.contract.coordinators[key], let bound = bound(of: coordinator, day)
      else { return }
      findings.report(
        trajectory.path, .value(["intake", "by"]),
        Phrase(
          nl: "de intake op \(day) is gedaan door \(value: key, .facts), die die dag geen coördinator was",
          en: "the intake on \(day) was done by \(value: key, .facts), who was no coordinator that day"),
        label: Phrase(nl: "geen coördinator op \(day)", en: "no coordinator on \(day)"),
        help: Phrase(
          nl: "verbeter intake.by of intake.on, of pas in contract.json de periode van \(name: key) aan",
          en: "correct intake.by or intake.on, or the period of \(name: key) in contract.json"),
        notes: [
          .init(
            .init(Contract.path, .value(["coordinators", .key(key), .key(bound.member)])), bound.phrase)
        ])
    })

  /// What keeps someone from being a coordinator on a day, and where it stands; `nil` for one who is.
  private static func bound(
    of coordinator: Contract.Coordinator, _ day: Day
  ) -> (member: String, phrase: Phrase)? {
    if let from = coordinator.from, day < from {
      return (
        "from",
        Phrase(nl: "iemand die dat pas vanaf \(from) is", en: "someone who is one only from \(from)")
      )
    }
    if let until = coordinator.until, until < day {
      return (
        "until",
        Phrase(
          nl: "iemand die dat maar tot en met \(until) was",
          en: "someone who was one only until \(until)")
      )
    }
    return nil
  }
}
