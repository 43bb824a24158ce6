internal import RecordSyntax

extension Rule {
  static let coachTraining = Rule(
    "coach-training", .coaches, .warning,
    summary: Phrase(
      nl: "een coach heeft minder opleiding dan de pool vraagt",
      en: "a coach has less training than the pool asks"),
    explanation: Phrase(
      nl: """
        Coachen is een vak: een interne coach heeft een gedegen opleiding. Opgeteld worden alle opleidingen die bij de \
        coach staan, in minuten. Vul aan wat ontbreekt, of spreek af wanneer de coach de opleiding afrondt. Wie de pool \
        heeft verlaten, wordt niet meer beoordeeld.
        """,
      en: """
        Coaching is a profession: an internal coach is well trained. All training on the coach's record is added up, in \
        minutes. Add what is missing, or agree when the coach completes the training. Who has left the pool is not \
        judged any more.
        """),
    source: "S0-5", parameters: ["coaches.training"],
    examples: [
      .fails(
        Phrase(nl: "een minuut te weinig", en: "a minute too little"),
        [.edit(ExamplePool.coach, .set(["training", 0, "minutes"], 8399))],
        at: .init(ExamplePool.coach, .value(["training"]))),
      .fails(
        Phrase(nl: "geen opleiding", en: "no training"),
        [.edit(ExamplePool.coach, .remove(["training"]))],
        at: .init(ExamplePool.coach, .value(["name"]))),
      .passes(
        Phrase(nl: "twee opleidingen samen", en: "two courses together"),
        [
          .edit(ExamplePool.coach, .set(["training", 0, "minutes"], 4200)),
          .edit(
            ExamplePool.coach,
            .append(["training"], ["title": "Verdieping", "minutes": 4200, "on": "2021-06-30"])),
        ]),
      .passes(
        Phrase(nl: "een coach die is vertrokken", en: "a coach who has left"),
        [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2022-12-31")),
          .edit(ExamplePool.secondCoachPath, .remove(["training"])),
        ]),
    ],
    check: .coach { coach, context, findings in
      guard let least = context.contract.coaches.trainingMinutes, coach.isInPool(on: context.asOf),
        !coach.training.isFaulty, !coach.training.items.contains(where: { $0.minutes.isFaulty })
      else { return }
      let minutes = coach.training.items.reduce(0) { $0.addingClamped($1.minutes.value ?? 0) }
      guard minutes < least, !coach.header.hasRemoved(.published) else { return }
      findings.report(
        coach.path, coach.training.items.isEmpty ? .value(["name"]) : .value(["training"]),
        Phrase(
          nl: "opleiding: \(minutes) minuten, en het minimum is \(least)",
          en: "training: \(minutes) minutes, and the minimum is \(least)"),
        label: Phrase(nl: "te weinig opleiding", en: "too little training"),
        help: Phrase(
          nl: """
            leg vast welke opleiding de coach heeft
            training: [{ title: …, institute: …, minutes: …, on: JJJJ-MM-DD }]
            \(Phrase.exception(to: "coach-training"))
            """,
          en: """
            record what training the coach has
            training: [{ title: …, institute: …, minutes: …, on: YYYY-MM-DD }]
            \(Phrase.exception(to: "coach-training"))
            """),
        notes: [.norm(["coaches", "training"])])
    })
}
