internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let show = Command(
    "show", operands: "ID", mostOperands: 1,
    summary: Phrase(
      nl: "toont één record: hoe het ervoor staat, wat ernaar verwijst en wat hierna komt",
      en: "shows one record: how it stands, what refers to it and what comes next"),
    details: Phrase(
      nl: """
        Van elke soort record: hoe ver het is, wat erin staat op volgorde van tijd, welke bestanden ernaar verwijzen, wat \
        een controle erin vindt, en wat er nog te doen is, hoe ver weg ook. Van een code van een persoon: wie het is, als \
        de besloten map (--private) dat zegt, en waar de code staat; dat werkt niet in CI of met --redact.
        """,
      en: """
        Of every kind of record: how far it is, what it says in the order of time, which files refer to it, what a check \
        finds in it, and what is still to be done, however far away. Of somebody's code: who it is, where the private \
        folder (--private) says so, and where the code stands; that does not work in CI or with --redact.
        """),
    examples: [
      Example(
        "coachpool show t-2023-k7qm",
        Phrase(nl: "hoe staat dit traject ervoor?", en: "how does this trajectory stand?")),
      Example("coachpool show noor-veldhuis", Phrase(nl: "en deze coach?", en: "and this coach?")),
      Example(
        "coachpool show t-2023-k7qm --format json",
        Phrase(nl: "hetzelfde voor programma's", en: "the same for programs")),
    ],
    options: [
      CommandOption(
        "format", value: "text|json",
        Phrase(nl: "voor mensen of voor programma's", en: "for people or for programs"))
    ]
  ) { run throws(CommandFailure) in try ShowRun(run).perform() }
}

/// One run of `show`.
private struct ShowRun {
  private enum Format: String, CaseIterable {
    case text, json
  }

  private let run: Run
  private let id: String
  private let format: Format

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    format = try run.arguments.choice("format", of: Format.self) ?? .text
    guard let id = run.arguments.operands.first else {
      throw .usage(
        Phrase(nl: "welk record? coachpool show ID", en: "which record? coachpool show ID"),
        run.arguments.command)
    }
    self.id = id
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let loaded = try run.load(run.poolFolder())
    // Where values are kept back nothing of the private folder is to be shown, names of coaches who left among it.
    let context = try run.context(of: loaded, identities: run.isRedacted ? nil : run.identities())
    KeptValues.keep(context)
    let shown = ShownRecord.all(id, in: context)
    guard !shown.isEmpty else { throw unknown(loaded.pool) }
    guard !run.isRedacted || shown.allSatisfy({ $0.kind != .person }) else {
      throw CommandFailure(
        Phrase(
          nl: "wie of waarvan een code is wordt niet getoond in CI of met --redact",
          en: "whose a code is, and of what, is not shown in CI or with --redact"))
    }
    let found = Checker(context).findingsOnAllCores()
    // Without agreements nothing is known of terms; the file has its finding.
    let agenda = loaded.pool.hasContract ? Agenda(context, until: .last(of: 9999), found: found) : nil
    let view = ShownRecordText(context, found: found, agenda: agenda, run, loaded.folder)
    try run.write(format == .json ? view.json(shown) : shown.map(view.text).joined(separator: "\n"))
    guard agenda == nil else { return .success }
    try run.say(
      Phrase(
        nl:
          "contract.json is niet goed te lezen, dus wat hierna komt is niet te zeggen (zie: coachpool check)",
        en: "contract.json cannot be read well, so what comes next cannot be told (see: coachpool check)"))
    return .success
  }

  /// A code that looks like another is another person's, so none is suggested.
  private func unknown(_ pool: Pool) -> CommandFailure {
    var ids: [String] = []
    pool.forEachRecordID { ids.append($0) }
    return .unknown(
      Phrase(
        nl: "geen record heet \(value: id, .identifying)",
        en: "no record is called \(value: id, .identifying)"),
      id.hasPrefix("p-") ? nil : NearestName.find(id, in: ids), run.arguments.command)
  }
}
