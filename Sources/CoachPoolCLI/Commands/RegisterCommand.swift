internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let register = Command(
    "register",
    summary: Phrase(
      nl: "maakt het register van verwerkingsactiviteiten (AVG art. 30)",
      en: "makes the record of processing activities (GDPR art. 30)"),
    details: Phrase(
      nl: """
        Het register in Markdown, uit de poolafspraken (privacy, retention) en de schema's: wie, waarvoor, welke \
        gegevens van wie, waar, hoe lang en hoe beveiligd. Wat de poolafspraken niet zeggen wordt een voor een genoemd.
        """,
      en: """
        The record in Markdown, from the contract (privacy, retention) and the schemas: who, what for, which data of \
        whom, where, how long and how secured. What the contract does not say is named one by one.
        """),
    examples: [
      Example("coachpool register", Phrase(nl: "druk het register af", en: "print the register")),
      Example(
        "coachpool register --check", Phrase(nl: "ontbreekt er iets?", en: "is anything missing?")),
    ],
    options: [
      .output,
      CommandOption(
        "check",
        Phrase(
          nl: "noem alleen wat ontbreekt; de afsluitcode is 1 als dat er is",
          en: "only name what is missing; the exit code is 1 when there is any")),
    ]
  ) { run throws(CommandFailure) in
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded)
    KeptValues.keep(context)
    guard loaded.pool.hasContract else { throw .unreadableContract }
    let register = ProcessingRegister(context.contract, asOf: context.asOf, language: run.language)
    guard run.arguments.has("check") else {
      try run.writeResult(register.markdown)
      for gap in register.gaps {
        try run.say(Phrase(nl: "ontbreekt: \(gap)", en: "missing: \(gap)"))
      }
      return .success
    }
    for gap in register.gaps { try run.write(gap.text(run.language, redacted: run.isRedacted) + "\n") }
    if register.gaps.isEmpty {
      try run.say(
        Phrase(
          nl: "alle velden zijn ingevuld; of het klopt beoordeelt de functionaris gegevensbescherming",
          en: "all fields are filled in; whether it is right is for the data protection officer to judge"))
    }
    return register.gaps.isEmpty ? .success : .findings
  }
}
