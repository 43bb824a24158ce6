internal import RecordSyntax

extension Rule {
  static let registrationExpiring = Rule(
    "registration-expiring", .coaches, .info, isDue: true,
    summary: Phrase(
      nl: "de registratie van een coach verloopt binnenkort",
      en: "a coach's registration expires soon"),
    explanation: Phrase(
      nl: """
        Beroepsverenigingen vragen een verlenging ruim van tevoren aan te vragen, met bewijs van intervisie en \
        scholing. Per register staat in de poolafspraken hoeveel maanden vooraf de coach een herinnering krijgt. Is de \
        registratie verlengd, voeg die dan toe als nieuwe regel.
        """,
      en: """
        Professional bodies ask that a renewal is requested well ahead, with proof of intervision and training. The \
        contract says per register how many months ahead the coach is reminded. If the registration was renewed, add \
        that as a new line.
        """),
    source: "S0-9", parameters: ["coaches.registers.*.noticeMonths", "coaches.registers.*.years"],
    examples: [
      .fails(
        Phrase(nl: "verloopt over drie maanden", en: "expires in three months"),
        [.edit(ExamplePool.coach, .append(["registrations"], registration("2019-04-01", "2024-03-31")))],
        at: .init(ExamplePool.coach, .value(["registrations", .index(0), "until"]))),
      .passes(
        Phrase(nl: "verloopt een dag later", en: "expires a day later"),
        [.edit(ExamplePool.coach, .append(["registrations"], registration("2019-04-02", "2024-04-01")))]),
      .passes(
        Phrase(nl: "al verlengd", en: "renewed already"),
        [
          .edit(ExamplePool.coach, .append(["registrations"], registration("2019-04-01", "2024-03-31"))),
          .edit(ExamplePool.coach, .append(["registrations"], registration("2024-04-01", "2029-03-31"))),
        ]),
    ],
    check: .coach { coach, context, findings in
      for expiry in coach.expiries(context) where expiry.notice <= context.asOf {
        let (index, body, last) = (expiry.index, expiry.body, expiry.last)
        findings.report(
          coach.path,
          .value(["registrations", .index(index), expiry.key]),
          Phrase(
            nl: "de registratie bij \(value: body) verloopt na \(last)",
            en: "the registration with \(value: body) expires after \(last)"),
          label: Phrase(
            nl: "nog \(Phrase.days(last.days(since: context.asOf)))",
            en: "\(Phrase.days(last.days(since: context.asOf))) left"),
          help: Phrase(
            nl: """
              laat de coach de verlenging aanvragen, en leg die vast als nieuwe regel
              registrations: [{ body: \(name: body), from: \(last.adding(days: 1)), until: … }]
              """,
            en: """
              have the coach request the renewal, and record it as a new line
              registrations: [{ body: \(name: body), from: \(last.adding(days: 1)), until: … }]
              """),
          notes: [.norm(["coaches", "registers", .key(body)])], detail: body)
      }
    })

  private static func registration(_ from: Value, _ until: Value) -> Value {
    ["body": "nobco-eia", "level": "Practitioner", "number": "EIA-0042", "from": from, "until": until]
  }
}
