internal import CoachPool
internal import RecordSyntax

extension Command {
  static let log = Command(
    "log", operands: "ID… " + logged.map(\.rawValue).joined(separator: "|"), mostOperands: .max,
    summary: Phrase(
      nl: "legt vast wat er in trajecten is gebeurd", en: "records what has happened in trajectories"),
    details: Phrase(
      nl: """
        Wat er is gebeurd staat achteraan: een besluit, intake, kennismaking, gesprek, verwijzing en zo meer, ook in het \
        Nederlands. Zonder --on is het vandaag. Een gesprek duurt zo lang als is afgesproken, als --minutes niets anders \
        zegt; een gepland gesprek op die dag is dan gehouden. Met meer trajecten tegelijk gebeurt het bij alle, of bij \
        geen. Eerst wordt nagekeken of de pool er fouten van krijgt; dan wordt er niets geschreven. Daarna staat er wat \
        de controle over het record zegt.
        """,
      en: """
        What has happened stands last: a decision, intake, introduction, session, referral and so on, in Dutch too. \
        Without --on it is today. A session is as long as was agreed, unless --minutes says otherwise; one that was \
        planned on that day has been held then. With several trajectories it is done in all of them, or in none. First it \
        is seen whether the pool would get errors from it; nothing is written then. Afterwards it says what the check \
        finds in the record.
        """),
    examples: [
      Example(
        "coachpool log t-2023-m3xd session --on 2023-12-28 --place online",
        Phrase(nl: "leg een gesprek vast", en: "record a session")),
      Example(
        "coachpool log t-2023-m3xd verwijzing --to bedrijfsmaatschappelijk-werk --reason wish",
        Phrase(nl: "leg een verwijzing van vandaag vast", en: "record a referral of today")),
      Example(
        "coachpool log t-2023-k7qm t-2023-w5hb follow-up --minutes 30",
        Phrase(
          nl: "met twee coachees was vandaag een terugkomgesprek",
          en: "two coachees came for a follow-up today")),
    ],
    options: [
      CommandOption(
        "on", value: "DATE",
        Phrase(nl: "de dag, JJJJ-MM-DD; anders vandaag", en: "the day, YYYY-MM-DD; else today")),
      CommandOption(
        "again",
        Phrase(
          nl: "leg het vast al staat hetzelfde er al", en: "record it though the same stands there already")),
      .dryRun,
    ] + loggedFields.options
  ) { run throws(CommandFailure) in
    guard let word = run.arguments.operands.last else {
      throw .usage(
        Phrase(
          nl: "wat is er gebeurd, en in welk traject? coachpool log ID… WAT",
          en: "what has happened, and in which trajectory? coachpool log ID… WHAT"), run.arguments.command)
    }
    guard let entry = logged.first(where: { [$0.rawValue, $0.dutch].contains(word.lowercased()) }) else {
      let words = Phrase.listing(logged.map(\.rawValue))
      throw .unknown(
        Phrase(
          nl: "\(value: word, .identifying) is niet vast te leggen; achteraan staat een van: \(words)",
          en: "\(value: word, .identifying) cannot be recorded; last stands one of: \(words)"),
        NearestName.find(word, in: logged.map(\.rawValue) + logged.map(\.dutch)), run.arguments.command)
    }
    let ids = Array(run.arguments.operands.dropLast())
    guard !ids.isEmpty else {
      throw .usage(
        Phrase(
          nl: "in welk traject? coachpool log ID… \(name: word)",
          en: "in which trajectory? coachpool log ID… \(name: word)"), run.arguments.command)
    }
    return try LogRun(run, entry, of: ids, loggedFields.values(of: entry.rawValue, run.arguments)).perform()
  }

  private static let logged = TrajectoryEntry.allCases.filter { $0 != .closing }

  /// What can be said of all that is logged.
  private static var loggedFields: FieldOptions {
    FieldOptions(
      places: logged.flatMap { entry in
        entry.fields.map { FieldOptions.Place(owner: entry.rawValue, field: $0) }
      })
  }
}
