internal import RecordSyntax

extension Rule {
  static let registrationUnknown = Rule(
    "registration-unknown", .coaches, .warning,
    summary: Phrase(
      nl: "een registratie met een niveau of een geldigheid die het register niet kent",
      en: "a registration with a level or a validity that its register does not have"),
    explanation: Phrase(
      nl: """
        Elk register heeft eigen niveaus en een eigen geldigheidsduur; de bekende staan in de poolafspraken. Wijkt een \
        registratie af, dan is er iets verkeerd overgenomen, of heeft het register zijn regels gewijzigd. Kijk het \
        bewijs van registratie na.
        """,
      en: """
        Every register has its own levels and its own validity; the contract has those that are known. If a \
        registration differs, something was copied wrongly, or the register changed its rules. Look at the proof of \
        registration.
        """),
    source: "S0-9", parameters: ["coaches.registers.*.levels", "coaches.registers.*.years"],
    examples: [
      .fails(
        Phrase(nl: "een niveau dat niet bestaat", en: "a level that does not exist"),
        [
          .edit(
            ExamplePool.coach,
            .append(["registrations"], registration("Expert", "2022-04-01", "2027-03-31")))
        ], at: .init(ExamplePool.coach, .value(["registrations", .index(0), "level"]))),
      .fails(
        Phrase(nl: "vier jaar geldig, waar het er vijf zijn", en: "valid for four years, not five"),
        [
          .edit(
            ExamplePool.coach,
            .append(["registrations"], registration("Practitioner", "2022-04-01", "2026-03-31")))
        ], at: .init(ExamplePool.coach, .value(["registrations", .index(0), "until"]))),
      .passes(
        Phrase(nl: "vijf jaar geldig", en: "valid for five years"),
        [
          .edit(
            ExamplePool.coach,
            .append(["registrations"], registration("Practitioner", "2022-04-01", "2027-03-31")))
        ]),
    ],
    check: .coach { coach, context, findings in
      let registers = context.contract.coaches.registers
      for (index, registration) in coach.registrations.items.enumerated() {
        guard let body = registration.body.value, let register = registers[body] else { continue }
        let pointer: Pointer = ["registrations", .index(index)]
        if let level = registration.level.value, !register.levels.isEmpty, !register.levels.contains(level) {
          let known = Phrase.list(register.levels.map { Phrase(nl: "\(value: $0)", en: "\(value: $0)") })
          report(
            coach.path, pointer.appending("level"), body,
            Phrase(
              nl: "\(value: body) kent geen niveau \(value: level, .published)",
              en: "\(value: body) has no level \(value: level, .published)"),
            help: known.map { Phrase(nl: "de niveaus zijn \($0)", en: "the levels are \($0)") }
              ?? Phrase(nl: "", en: ""), &findings)
        }
        guard let until = registration.until.value, let proper = registration.properLastDay(register) else {
          continue
        }
        report(
          coach.path, pointer.appending("until"), body,
          Phrase(
            nl: "geldig tot en met \(until), en bij \(value: body) zou dat \(proper) zijn",
            en: "valid until \(until), and with \(value: body) that would be \(proper)"),
          help: Phrase(
            nl: "verbeter from of until\n\(.exception(to: "registration-unknown"))",
            en: "correct from or until\n\(.exception(to: "registration-unknown"))"), &findings)
      }
    })

  private static func report(
    _ path: String, _ pointer: Pointer, _ body: String, _ message: Phrase, help: Phrase,
    _ findings: inout Findings
  ) {
    findings.report(
      path, .value(pointer), message,
      label: Phrase(nl: "onbekend bij dit register", en: "unknown to this register"), help: help,
      notes: [.norm(["coaches", "registers", .key(body)])], detail: body)
  }

  private static func registration(_ level: Value, _ from: Value, _ until: Value) -> Value {
    ["body": "nobco-eia", "level": level, "number": "EIA-0042", "from": from, "until": until]
  }
}
