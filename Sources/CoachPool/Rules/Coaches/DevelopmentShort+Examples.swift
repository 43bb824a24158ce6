internal import RecordSyntax

extension Rule {
  static let developmentShortExamples: [RuleExample] = [
    .fails(
      Phrase(nl: "nergens intervisie vastgelegd", en: "no intervision recorded"),
      [.edit(Contract.path, .set(["coaches", "intervisionMinutesPerQuarter"], 60))],
      at: .init(ExamplePool.coach, .value(["name"]))),
    .fails(
      Phrase(nl: "een minuut scholing te weinig in 2022", en: "a minute of training too little in 2022"),
      [
        .edit(Contract.path, .set(["coaches", "trainingMinutesPerYear"], 481)),
        .edit(ExamplePool.coach, .append(["development"], course)),
      ], at: .init(ExamplePool.coach, .value(["development"]))),
    .fails(
      Phrase(nl: "dezelfde dag telt één keer", en: "the same day counts once"),
      [
        .edit(Contract.path, .set(["coaches", "trainingMinutesPerYear"], 960)),
        .edit(ExamplePool.coach, .append(["development"], course)),
        .file("events/2022/scholing.json", meeting(on: "2022-05-17")),
      ], at: .init(ExamplePool.coach, .value(["development"]))),
    .passes(
      Phrase(
        nl: "een bijeenkomst van de pool en een cursus elders",
        en: "a meeting of the pool and a course elsewhere"),
      [
        .edit(Contract.path, .set(["coaches", "trainingMinutesPerYear"], 960)),
        .edit(ExamplePool.coach, .append(["development"], course)),
        .file("events/2022/scholing.json", meeting(on: "2022-11-08")),
      ]),
    .passes(
      Phrase(nl: "het eerste jaar was niet heel", en: "the first year was not a whole one"),
      [
        .edit(Contract.path, .set(["coaches", "supervisionPerYear"], 1)),
        .edit(
          ExamplePool.coach,
          .append(["development"], ["on": "2022-09-13", "form": "supervision", "minutes": 90])),
      ]),
    .passes(
      Phrase(nl: "een jaar met een pauze", en: "a year with a pause"),
      [
        .edit(Contract.path, .set(["coaches", "supervisionPerYear"], 1)),
        .edit(ExamplePool.coach, .append(["paused"], ["from": "2022-12-31", "to": "2023-01-31"])),
      ]),
  ]

  private static let course: Value = [
    "on": "2022-05-17", "form": "training", "minutes": 480, "with": "association",
  ]

  private static func meeting(on day: String) -> String {
    """
    { "form": "training", "on": "\(day)", "theme": "Systemisch werken", "minutes": 480, "attendees": ["noor-veldhuis"] }

    """
  }
}
