internal import CoachPool
internal import RecordSyntax

extension Command {
  static let close = Command(
    "close", operands: "ID", mostOperands: 1,
    summary: Phrase(nl: "sluit een traject af", en: "closes a trajectory"),
    details: Phrase(
      nl: """
        Zonder --on is het traject vandaag geëindigd. Eerst wordt nagekeken of de pool er fouten van krijgt; dan wordt er \
        niets geschreven. Daarna staat er wat de controle over het record zegt, zoals wat er nu nog ontbreekt.
        """,
      en: """
        Without --on the trajectory ended today. First it is seen whether the pool would get errors from it; nothing is \
        written then. Afterwards it says what the check finds in the record, such as what is missing now.
        """),
    examples: [
      Example(
        "coachpool close t-2023-m3xd --reason completed --goals reached",
        Phrase(nl: "het traject is vandaag voltooid", en: "the trajectory was completed today")),
      Example(
        "coachpool close t-2023-m3xd --reason stopped-by-coachee --on 2023-12-15",
        Phrase(nl: "de coachee is op die dag gestopt", en: "the coachee stopped on that day")),
    ],
    options: [
      CommandOption(
        "on", value: "DATE",
        Phrase(nl: "de dag, JJJJ-MM-DD; anders vandaag", en: "the day, YYYY-MM-DD; else today")),
      .dryRun,
    ] + closingFields.options
  ) { run throws(CommandFailure) in
    guard let id = run.arguments.operands.first else {
      throw .usage(
        Phrase(
          nl: "welk traject? coachpool close ID --reason REDEN",
          en: "which trajectory? coachpool close ID --reason REASON"
        ), run.arguments.command)
    }
    guard run.arguments.has("reason") else {
      let words = Phrase.listing(ClosingReason.allCases.map(\.rawValue))
      throw .usage(
        Phrase(
          nl: "waarom? geef --reason met een van: \(words)", en: "why? give --reason with one of: \(words)"),
        run.arguments.command)
    }
    let values = try closingFields.values(of: TrajectoryEntry.closing.rawValue, run.arguments)
    let isCompleted = values.contains { $0.value == .string(ClosingReason.completed.rawValue) }
    if isCompleted, !run.arguments.has("goals") {
      let words = Phrase.listing(GoalsOutcome.allCases.map(\.rawValue))
      throw .usage(
        Phrase(
          nl: "zijn de doelen bereikt? geef ook --goals met een van: \(words)",
          en: "were the goals reached? also give --goals with one of: \(words)"), run.arguments.command)
    }
    return try LogRun(run, .closing, of: [id], values).perform()
  }

  private static var closingFields: FieldOptions {
    FieldOptions(
      places: TrajectoryEntry.closing.fields.map {
        FieldOptions.Place(owner: TrajectoryEntry.closing.rawValue, field: $0)
      })
  }
}
