internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `new`.
struct NewRun {
  /// The kinds of records that can begin.
  static let kinds: [RecordKind] = [
    .trajectory, .evaluation, .coach, .event, .programme, .terms, .annual, .privacyRequest, .person,
  ]

  private let run: Run
  let kind: RecordKind
  private let name: String?
  private let day: Day?
  private let values: [(field: SchemaField, value: Value)]
  private let editor: EditorProgram?

  /// Understands what is to begin.
  init(_ run: Run, _ kind: RecordKind, _ options: FieldOptions) throws(CommandFailure) {
    (self.run, self.kind) = (run, kind)
    name = run.arguments.operands.dropFirst().first
    day = try run.arguments.day("on")
    values = try options.values(of: kind.rawValue, run.arguments)
    editor = try Self.editor(run)
  }

  /// The editor to open the record in; `nil` when that was not asked.
  private static func editor(_ run: Run) throws(CommandFailure) -> EditorProgram? {
    guard run.arguments.has("edit") else { return nil }
    guard run.tool.console.isInputTerminal else {
      throw .usage(
        Phrase(
          nl: "--edit opent een editor, en dat kan alleen op een scherm; open het bestand daarna zelf",
          en: "--edit opens an editor, which takes a screen; open the file yourself afterwards"),
        run.arguments.command)
    }
    guard let editor = EditorProgram(run.tool.environment) else {
      throw .usage(
        Phrase(
          nl:
            "welke editor? zet in de omgeving EDITOR, bijvoorbeeld op nano, of open het bestand daarna zelf",
          en:
            "which editor? set EDITOR in the environment, such as to nano, or open the file yourself afterwards"
        ),
        run.arguments.command)
    }
    return editor
  }

  func perform() throws(CommandFailure) -> ExitCode {
    // Whoever fills it in takes time, and keeps nobody else from writing.
    guard let made = try run.keepingPool({ () throws(CommandFailure) in try make() }) else { return .success }
    try made.places.report()
    if kind == .person {
      try run.say(
        Phrase(
          nl: """
            begin nu het traject, dat de code noemt: coachpool new trajectory --coachee \(value: made.id, .identifying)
            """,
          en: """
            now begin the trajectory, which names the code: coachpool new trajectory --coachee \
            \(value: made.id, .identifying)
            """))
    }
    if let editor { try open(made.file, at: made.places.firstOpenLine, in: editor) }
    return .success
  }

  /// Opens the record in an editor, whose failure is this command's, although the record is there.
  private func open(_ file: String, at line: Int, in editor: EditorProgram) throws(CommandFailure) {
    let code: Int32
    do throws(FileError) { code = try editor.open(file, line: line) } catch {
      throw CommandFailure(
        Phrase(
          nl: """
            het record is gemaakt, maar de editor \(name: editor.name) is niet te starten: \(error.message); open het bestand \
            zelf, en zet EDITOR op een editor die er is
            """,
          en: """
            the record was made, but the editor \(name: editor.name) cannot be started: \(error.message); open the file \
            yourself, and set EDITOR to an editor that is there
            """))
    }
    guard code != 0 else { return }
    throw CommandFailure(
      Phrase(
        nl: """
          het record is gemaakt, maar de editor \(name: editor.name) is mislukt (afsluitcode \(Int(code))); open het \
          bestand zelf
          """,
        en: """
          the record was made, but the editor \(name: editor.name) failed (exit code \(Int(code))); open the file yourself
          """))
  }

  /// A record that was made.
  private struct Made {
    let id: String
    /// The absolute path.
    let file: String
    let places: RecordedPlaces
  }

  /// Makes the record, or shows it only.
  private func make() throws(CommandFailure) -> Made? {
    let (loaded, identities) = try run.loadWithNames()
    try run.requireContract(loaded)
    let context = try run.context(of: loaded, identities: identities)
    KeptValues.keep(context)
    if kind == .annual { try refuseYear(context.asOf) }
    let day = try day(context.asOf)
    let draft = try draft(on: day, context.contract)
    var fresh = try FreshIDs(loaded, context.surroundings.identities, run)
    let path: String
    let id: String
    if kind == .person {
      guard let folder = try run.privateFolder() else { throw Self.noPrivateFolder(run) }
      guard name == nil else {
        throw .usage(
          Phrase(
            nl: "de code van een persoon wordt geloot en niet gekozen: coachpool new person --name NAME",
            en: "the code of a person is drawn and not chosen: coachpool new person --name NAME"),
          run.arguments.command)
      }
      id = fresh.code()
      path = "\(folder.path)/\(PrivateFile.Kind.person.folder)/\(id).md"
    } else {
      id = try drawnOrNamed(&fresh, day)
      path = kind.path(id, year: day.year)
    }
    let form = Schemas.bundled.canonicalForm(for: kind)
    let body = draft.body(of: kind, called: id, in: context.contract.language ?? run.language)
    let text = path.hasSuffix(".json") ? form.json(draft.value) : form.frontMatter(draft.value, body: body)
    var changes = PoolChanges(loaded.folder)
    try run.onFiles { () throws(FileError) in
      if kind == .person, !run.arguments.has("dry-run") {
        try AtomicFile.makeFolder(Paths.parent(of: path), isPrivate: true)
      }
      try changes.put(path, Array(text.utf8))
    }
    if self.day == nil, kind != .person { try run.sayDayOfRecord(context) }
    let found = Checker(context).findingsOnAllCores()
    let judgement = try run.make(changes, in: loaded, context, found: found) {
      // Who has just come is named by no record yet.
      kind == .person && $0.rule == Rule.identityOverdue.name && $0.location.path == path
    }
    try sayUnknownPerson(draft, context)
    guard !run.arguments.has("dry-run") else { return nil }
    return Made(
      id: id, file: loaded.folder.path(of: path),
      places: RecordedPlaces(places(path, id, text), judgement, loaded.folder, run))
  }

  /// Says that the private folder does not know the code of the coachee, which may be mistyped: no rule finds that, for not
  /// everybody need be in it.
  private func sayUnknownPerson(_ draft: RecordDraft, _ context: RuleContext) throws(CommandFailure) {
    guard let people = context.surroundings.identities?.people,
      case .string(let code)? = draft.value["coachee"],
      !people.contains(where: { $0.id == code })
    else { return }
    try run.say(
      Phrase(
        nl:
          "de besloten map kent \(value: code, .identifying) niet; is het een tikfout, verbeter die dan in het record",
        en:
          "the private folder does not know \(value: code, .identifying); if it is mistyped, correct it in the record"
      ))
  }

  /// The day of the record; of what has happened it is not still to come.
  private func day(_ today: Day) throws(CommandFailure) -> Day {
    if kind == .annual, day == nil, let year = name.flatMap(Int.init), (1...9999).contains(year) {
      return min(today, Day.last(of: year))
    }
    guard let day else { return today }
    guard day <= today || [.coach, .terms].contains(kind) else {
      throw .usage(
        Phrase(
          nl: "\(day) is nog niet geweest (vandaag is \(today))",
          en: "\(day) is still to come (today is \(today))"),
        run.arguments.command)
    }
    return day
  }

  /// Refuses what is no year, and one that has not begun: nothing can be told of it yet.
  private func refuseYear(_ today: Day) throws(CommandFailure) {
    guard let name else { return }
    guard let year = Int(name), (1000...9999).contains(year), String(year) == name else {
      throw .usage(
        Phrase(
          nl: """
            \(value: name, .identifying) is geen jaar; schrijf het voluit: coachpool new annual \(today.year)
            """,
          en: """
            \(value: name, .identifying) is no year; write it in full: coachpool new annual \(today.year)
            """),
        run.arguments.command)
    }
    guard year <= today.year else {
      throw .usage(
        Phrase(
          nl: """
            \(name: name) is nog niet begonnen (vandaag is \(today)), en een jaar houdt vast wat er is geteld; wat ervoor is \
            begroot, staat in contract.json
            """,
          en: """
            \(name: name) has not begun (today is \(today)), and a year fixes what was counted; what is budgeted for it stands \
            in contract.json
            """), run.arguments.command)
    }
  }

  private func draft(on day: Day, _ contract: Contract) throws(CommandFailure) -> RecordDraft {
    do throws(RecordDraft.Refusal) { return try RecordDraft(kind, on: day, values, contract) } catch {
      let option = error.field.optionName
      let choices = Phrase.listing(error.choices)
      let list =
        error.choices.isEmpty
        ? Phrase(nl: "", en: "") : Phrase(nl: ", een van: \(choices)", en: ", one of: \(choices)")
      throw .usage(
        Phrase(
          nl: "noem ook --\(name: option) (\(error.field.title))\(list)",
          en: "also give --\(name: option) (\(error.field.title))\(list)"), run.arguments.command)
    }
  }

  // MARK: - Its id

  /// A drawn id; of a kind whose ids can be read the one that was named, or that its name becomes.
  private func drawnOrNamed(_ fresh: inout FreshIDs, _ day: Day) throws(CommandFailure) -> String {
    if let letter = DrawnID.letter(of: kind) {
      guard name == nil else {
        throw .usage(
          Phrase(
            nl: "een id van deze soort wordt geloot en niet gekozen: coachpool new \(name: kind.rawValue)",
            en: "an id of this kind is drawn and not chosen: coachpool new \(name: kind.rawValue)"),
          run.arguments.command)
      }
      return try fresh.draw(kind, letter, year: day.year)
    }
    guard let wanted = name ?? RecordDraft.name(of: kind, values, on: day) else {
      throw .usage(
        Phrase(
          nl: "hoe heet het? coachpool new \(name: kind.rawValue) ID",
          en: "what is it called? coachpool new \(name: kind.rawValue) ID"),
        run.arguments.command)
    }
    guard let id = name == nil ? ReadableID.make(wanted) : wanted, RecordPath.isID(id) else {
      guard name != nil else { throw noID(of: wanted) }
      throw .unknown(
        Phrase(
          nl: "\(value: wanted, .identifying) kan geen id zijn; gebruik kleine letters, cijfers en streepjes",
          en: "\(value: wanted, .identifying) cannot be an id; use small letters, digits and hyphens"),
        ReadableID.make(wanted), run.arguments.command)
    }
    let elsewhere = try fresh.elsewhere(kind)
    guard fresh.isTaken(kind, id) || elsewhere.contains(id) else { return id }
    throw taken(
      id, isHere: fresh.isTaken(kind, id),
      free: ReadableID.free(id) { fresh.isTaken(kind, $0) || elsewhere.contains($0) })
  }

  /// Of a name in another script nothing is left that an id can hold.
  private func noID(of name: String) -> CommandFailure {
    .usage(
      Phrase(
        nl: """
          van \(value: name, .identifying) is geen id te maken; geef er zelf een, van kleine letters, cijfers en streepjes: \
          coachpool new \(name: kind.rawValue) ID, met dezelfde opties
          """,
        en: """
          no id can be made of \(value: name, .identifying); give one yourself, of small letters, digits and hyphens: \
          coachpool new \(name: kind.rawValue) ID, with the same options
          """), run.arguments.command)
  }

  /// Why an id cannot be had, and which one can; a year is called by its own number alone.
  private func taken(_ id: String, isHere: Bool, free: String) -> CommandFailure {
    let what =
      isHere
      ? Phrase(nl: "\(name: id) bestaat al", en: "\(name: id) exists already")
      : Phrase(
        nl: "\(name: id) staat al op een andere branch; is het dezelfde, voeg die dan samen met git merge",
        en: "\(name: id) stands on another branch already; if it is the same, get it with git merge")
    guard kind != .annual else { return .usage(what, run.arguments.command) }
    return .usage(
      Phrase(
        nl: """
          \(what); is dit een ander, dan is \(name: free) vrij: coachpool new \(name: kind.rawValue) \(name: free), met \
          dezelfde opties
          """,
        en: """
          \(what); if this is another, \(name: free) is free: coachpool new \(name: kind.rawValue) \(name: free), with \
          the same options
          """), run.arguments.command)
  }

  private static func noPrivateFolder(_ run: Run) -> CommandFailure {
    .usage(
      Phrase(
        nl: "wie een code is, staat alleen in de besloten map; noem die met --private DIR",
        en: "who a code is stands in the private folder alone; name it with --private DIR"),
      run.arguments.command)
  }
}
