internal import RecordSyntax

extension Rule {
  static let coachMethods = Rule(
    "coach-methods", .coaches, .warning,
    summary: Phrase(
      nl: "een coach werkt met minder werkvormen dan de pool vraagt",
      en: "a coach uses fewer methods than the pool asks"),
    explanation: Phrase(
      nl: """
        Geen coachee is dezelfde, en een goede coach heeft meer dan één manier van werken. Vul aan met welke werkvormen \
        de coach vertrouwd is; zij staan ook in het profiel waaruit coachees kiezen. Wie de pool heeft verlaten, wordt \
        niet meer beoordeeld.
        """,
      en: """
        No two coachees are alike, and a good coach has more than one way of working. Add the methods the coach is at \
        home with; they are also in the profile that coachees choose from. Who has left the pool is not judged any more.
        """),
    source: "S0-5", parameters: ["coaches.methods"],
    examples: [
      .fails(
        Phrase(nl: "één werkvorm", en: "one method"),
        [.edit(ExamplePool.coach, .set(["methods"], ["wandelen"]))],
        at: .init(ExamplePool.coach, .value(["methods"]))),
      .fails(
        Phrase(nl: "geen werkvorm", en: "no method"),
        [.edit(ExamplePool.coach, .remove(["methods"]))],
        at: .init(ExamplePool.coach, .value(["name"]))),
      .passes(
        Phrase(nl: "één, en dat is hier genoeg", en: "one, which is enough here"),
        [
          .edit(Contract.path, .set(["coaches", "methods"], 1)),
          .edit(ExamplePool.coach, .set(["methods"], ["wandelen"])),
        ]),
    ],
    check: .coach { coach, context, findings in
      guard let least = context.contract.coaches.methods, coach.isInPool(on: context.asOf),
        !coach.methods.isFaulty
      else { return }
      let count = Set(coach.methods.items).count
      guard count < least, !coach.header.hasRemoved(.published) else { return }
      findings.report(
        coach.path, coach.methods.items.isEmpty ? .value(["name"]) : .value(["methods"]),
        Phrase(
          nl: "aantal werkvormen \(count), en het minimum is \(least)",
          en: "number of methods \(count), and the minimum is \(least)"),
        label: Phrase(nl: "te weinig werkvormen", en: "too few methods"),
        help: Phrase(
          nl: """
            vul de werkvormen aan met sleutels uit methods in contract.json; \
            \(.exception(to: "coach-methods"))
            """,
          en: """
            add methods by their keys under methods in contract.json; \
            \(.exception(to: "coach-methods"))
            """),
        notes: [.norm(["coaches", "methods"])])
    })
}
