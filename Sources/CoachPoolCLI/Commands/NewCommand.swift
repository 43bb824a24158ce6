internal import CoachPool
internal import RecordSyntax

extension Command {
  static let new = Command(
    "new", operands: NewRun.kinds.map(\.rawValue).joined(separator: "|") + " [ID]", mostOperands: 2,
    summary: Phrase(nl: "begint een record", en: "begins a record"),
    details: Phrase(
      nl: """
        Met de datum van vandaag (of --on) en een nieuw id, in de goede map. Wat al bekend is geeft u mee; wat nog in te \
        vullen is staat er leeg in, en er wordt gezegd waar. Een leeg veld telt als niet ingevuld. Trajecten, evaluaties, \
        privacyverzoeken en personen krijgen een id dat is geloot en dat nog niet bestaat, ook niet op een andere branch; \
        andere records heten naar hun naam, of zoals u het zegt. Een persoon komt in de besloten map (--private), en de \
        code hoort in het traject.
        """,
      en: """
        With today's date (or --on) and a new id, in the right folder. What is known already you give along; what is \
        still to be filled in stands there empty, and it says where. An empty field counts as not filled in. \
        Trajectories, evaluations, privacy requests and persons get an id that is drawn and exists nowhere yet, on no \
        other branch either; other records are called by their name, or as you say. A person goes into the private folder \
        (--private), and the code belongs in the trajectory.
        """),
    examples: [
      Example(
        "coachpool new trajectory --kind regulier --coachee p-7k3m9q --route self",
        Phrase(nl: "een aanvraag van vandaag", en: "a request of today")),
      Example(
        "coachpool new person --name \"Els de Wit\" --private ../private",
        Phrase(nl: "een nieuwe coachee, die een code krijgt", en: "a new coachee, who gets a code")),
      Example(
        "coachpool new coach --name \"Noor el Amrani\" --kinds regulier",
        Phrase(nl: "een nieuwe coach, noor-el-amrani", en: "a new coach, noor-el-amrani")),
      Example(
        "coachpool new evaluation --trajectory t-2023-w5hb --by coachee --moment end",
        Phrase(nl: "een evaluatie die vandaag is ingevuld", en: "an evaluation that was filled in today")),
    ],
    options: [
      CommandOption(
        "on", value: "DATE",
        Phrase(
          nl: "de dag van het record, JJJJ-MM-DD; anders vandaag",
          en: "the record's day, YYYY-MM-DD; else today")),
      CommandOption(
        "edit",
        Phrase(
          nl: "open het bij het eerste lege veld, in de editor van VISUAL of EDITOR",
          en: "open it at the first empty field, in the editor of VISUAL or EDITOR")),
      .dryRun,
    ] + newFields.options
  ) { run throws(CommandFailure) in
    let words = Phrase.listing(NewRun.kinds.map(\.rawValue))
    guard let word = run.arguments.operands.first else {
      throw .usage(
        Phrase(nl: "wat voor record? een van: \(words)", en: "what kind of record? one of: \(words)"),
        run.arguments.command)
    }
    guard let kind = NewRun.kinds.first(where: { [$0.rawValue, $0.dutch].contains(word.lowercased()) }) else {
      throw .unknown(
        Phrase(
          nl: "\(value: word, .identifying) is geen soort record, wel: \(words)",
          en: "\(value: word, .identifying) is no kind of record, but these are: \(words)"),
        NearestName.find(word, in: NewRun.kinds.map(\.rawValue) + NewRun.kinds.map(\.dutch)),
        run.arguments.command)
    }
    return try NewRun(run, kind, newFields).perform()
  }

  /// What can be known of all kinds of records when they begin.
  private static var newFields: FieldOptions {
    FieldOptions(
      places: NewRun.kinds.flatMap { kind in
        RecordDraft.fields(of: kind).map { FieldOptions.Place(owner: kind.rawValue, field: $0) }
      })
  }
}
