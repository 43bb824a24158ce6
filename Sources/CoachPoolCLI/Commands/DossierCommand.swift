internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let dossier = Command(
    "dossier", operands: "CODE", mostOperands: 1,
    summary: Phrase(
      nl: "verzamelt alles over één persoon (AVG art. 15 en 20)",
      en: "collects all about one person (GDPR art. 15 and 20)"),
    details: Phrase(
      nl: """
        Alles wat de pool en de besloten map (--private) over een coachee, coach of coördinator hebben, als brief met wat \
        de AVG daarbij wil vermelden, en waar het staat, ook in git. Het is niets dan persoonsgegevens: het werkt niet in \
        CI of met --redact, en wordt niet in de repository geschreven. Op papier of elders kan meer staan. Kan een bestand \
        niet worden gelezen, dan is het niet volledig en is de afsluitcode 2.
        """,
      en: """
        All that the pool and the private folder (--private) have on a coachee, coach or coordinator, as a letter with what \
        the GDPR wants told, and where it stands, in git too. It is nothing but personal data: it does not work in CI or \
        with --redact, and is not written into the repository. There may be more on paper or elsewhere. When a file cannot \
        be read it is not complete, and the exit code is 2.
        """),
    examples: [
      Example(
        "coachpool dossier p-7k3m9q --private ../private --output ../dossier.md",
        Phrase(nl: "schrijf het dossier van een coachee", en: "write a coachee's dossier")),
      Example(
        "coachpool dossier p-7k3m9q --format json",
        Phrase(nl: "dezelfde gegevens voor programma's", en: "the same data for programs")),
    ],
    options: [
      CommandOption(
        "format", value: "markdown|json",
        Phrase(nl: "voor mensen of voor programma's", en: "for people or for programs")),
      CommandOption(
        "output", letter: "o", value: "FILE",
        Phrase(
          nl: "schrijf naar een bestand buiten de repository", en: "write to a file outside the repository")),
    ]
  ) { run throws(CommandFailure) in try DossierRun(run).perform() }
}

/// One run of `dossier`.
private struct DossierRun {
  private enum Format: String, CaseIterable {
    case markdown, json
  }

  private let run: Run
  private let id: String
  private let format: Format

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    format = try run.arguments.choice("format", of: Format.self) ?? .markdown
    guard let id = run.arguments.operands.first else {
      throw .usage(
        Phrase(
          nl: "van wie? coachpool dossier CODE", en: "of whom? coachpool dossier CODE"), run.arguments.command
      )
    }
    self.id = id
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard !run.isRedacted else {
      throw CommandFailure(
        Phrase(
          nl: "een dossier is niets dan persoonsgegevens en wordt daarom niet gemaakt in CI of met --redact",
          en: "a dossier is nothing but personal data, and so is not made in CI or with --redact"))
    }
    let loaded = try run.load(run.poolFolder())
    try run.refuseRepository(loaded.folder)
    let repository = try? GitRepository(of: loaded.folder)
    let context = try run.context(of: loaded, identities: run.identities())
    let dossier = Dossier(of: id, in: context) { try? FileReading.existing($0) }
    let mentions = try history(repository)
    let unread = run.lines(
      onUnread: dossier.unread, in: context, loaded.folder,
      Phrase(
        nl: "niet te lezen, dus niet bekeken: herstel het eerst (zie: coachpool check)",
        en: "cannot be read, so not looked at: mend it first (see: coachpool check)"))
    guard !dossier.isEmpty || mentions?.isEmpty == false else { throw unknown(loaded.pool, unread) }
    if !dossier.hasPrivateFolder {
      try run.say(
        Phrase(
          nl: "de besloten map is niet gelezen; noem haar met --private",
          en: "the private folder was not read; name it with --private"))
    }
    for line in unread { try run.complain(line.path ?? "", line.message) }
    let elsewhere = try DossierPlaces(of: dossier, in: context, loaded.folder, repository, run).places
    let refs = try refs(repository)
    let commits = mentions.map { $0.map { "\($0.commit.prefix(12)) (\($0.day))" } }
    let text = DossierText(
      dossier, context.contract, asOf: context.asOf, commits: commits, elsewhere: elsewhere, refs: refs,
      language: run.language
    ) { run.shown(loaded.folder.path(of: $0)) }
    for gap in text.gaps { try run.say(Phrase(nl: "ontbreekt: \(gap)", en: "missing: \(gap)")) }
    let list = DossierJSON(
      dossier: dossier, mentions: mentions, elsewhere: elsewhere, refs: refs, context: context, run: run,
      folder: loaded.folder)
    let named = try named(context, loaded.folder)
    for line in named.lines(run) { try run.say(line) }
    try named.sayUnsearched(context, run)
    try run.writeResult(format == .json ? list.text : text.markdown, isPrivate: true)
    try sayHandingOver(dossier, loaded.folder)
    guard unread.isEmpty else {
      try run.complain(
        "dossier",
        Phrase(
          nl: "dit is niet volledig; maak het opnieuw zodra de bestanden hierboven zijn hersteld",
          en: "this is not complete; make it again once the files above are mended"))
      return .failure
    }
    return .success
  }

  /// Whoever hands it over answers for who gets it, and for what it says of others.
  private func sayHandingOver(_ dossier: Dossier, _ folder: PoolFolder) throws(CommandFailure) {
    if let output = run.arguments.last("output"), output != "-" {
      let name = TerminalText.path(output)
      try run.say(
        Phrase(
          nl: "geschreven: \(name: name); geef het veilig en verwijder het daarna",
          en: "written: \(name: name); hand it over safely, and delete it then"))
    }
    try run.say(
      Phrase(
        nl: "ga eerst na of het is wie het vraagt (AVG art. 12 lid 6), en lees dit voordat u het geeft",
        en: "first make sure who is asking (GDPR art. 12(6)), and read this before you hand it over"))
    for item in dossier.items {
      for comment in item.comments {
        let path = TerminalText.path(run.shown(folder.path(of: item.path)))
        try run.say(
          Phrase(
            nl:
              "\(name: path):\(comment.line): achter # staat een losse aantekening; die staat in de bijlage",
            en: "\(name: path):\(comment.line): behind # stands a loose note; it stands in the annex"))
      }
    }
    guard dossier.items.contains(where: { $0.kind == nil || !$0.comments.isEmpty }) else { return }
    try run.say(
      Phrase(
        nl:
          "in aantekeningen kunnen gegevens van anderen staan; maak die onleesbaar (art. 15 lid 4)",
        en: "notes may hold data of others; make those unreadable (art. 15(4))"))
  }

  /// Where else the person is named; the file that is written is about that person.
  private func named(_ context: RuleContext, _ folder: PoolFolder) throws(CommandFailure) -> NamedPlaces {
    var texts: [String: [UInt8]?] = [:]
    if let output = run.arguments.last("output"), output != "-" {
      let place = try run.onFiles { () throws(FileError) in try Paths.place(of: run.absolute(output)) }
      texts.updateValue(nil, forKey: place)
    }
    return try NamedPlaces(of: id, in: context, folder, replacing: texts, run)
  }

  private func history(_ repository: GitRepository?) throws(CommandFailure) -> [GitMention]? {
    guard let repository else { return nil }
    return try run.onGit { () throws(GitError) in try repository.mentions(of: id) }
  }

  private func refs(_ repository: GitRepository?) throws(CommandFailure) -> [String] {
    try run.onGit { () throws(GitError) in try repository?.refs(saying: id) ?? [] }
  }

  /// No code is suggested: the one that looks most like it is another person's.
  private func unknown(_ pool: Pool, _ unread: [CommandFailure.Line]) -> CommandFailure {
    guard unread.isEmpty else {
      var failure = CommandFailure(
        Phrase(
          nl: "wat te lezen is, zegt niets over \(value: id); deze bestanden kunnen dat wel doen:",
          en: "what can be read says nothing on \(value: id); these files may:"))
      failure.lines += unread
      return failure
    }
    let coaches = pool.coaches.map(\.id) + pool.contract.coordinators.keys
    return .unknown(
      Phrase(
        nl:
          "over \(value: id) is niets te vinden: geen record, bestand of versie noemt deze code, coach of coördinator",
        en:
          "there is nothing on \(value: id): no record, file or version names this code, coach or coordinator"
      ),
      NearestName.find(id, in: coaches), run.arguments.command)
  }
}
