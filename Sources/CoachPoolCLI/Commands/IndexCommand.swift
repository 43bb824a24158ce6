internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let index = Command(
    "index",
    summary: Phrase(nl: "bouwt de indexen in pool/index", en: "builds the indexes in pool/index"),
    details: Phrase(
      nl: """
        Per soort een bestand met een regel per record: id, pad, stand, en alleen wat feit of openbaar is. Alleen wat \
        verandert wordt geschreven.
        """,
      en: """
        A file for each kind with a line for each record: id, path, state, and only what is a fact or public. Only \
        what changes is written.
        """),
    examples: [
      Example("coachpool index", Phrase(nl: "werk de indexen bij", en: "bring the indexes up to date")),
      Example(
        "coachpool index --check",
        Phrase(nl: "kijk of ze met de records kloppen", en: "see whether they agree with the records")),
    ],
    options: [
      CommandOption(
        "check",
        Phrase(
          nl: "schrijf niets; de afsluitcode is 1 als een index niet met de records klopt",
          en: "write nothing; the exit code is 1 when an index does not agree with the records")),
      .despiteErrors,
    ]
  ) { run throws(CommandFailure) in
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded)
    let faulty = try run.faultyRecords(in: Checker(context).findingsOnAllCores())
    KeptValues.keep(context)
    let pool = loaded.folder
    let indexes = Indexes(loaded.pool, asOf: context.asOf, leavingOut: Set(faulty)) { pool.read($0) }
    if !run.arguments.has("check") { try run.takeLeftovers(of: loaded.pool, in: pool) }
    let folder = pool.path(of: Indexes.folder)
    return try run.bringUpToDate(
      indexes.filesOnAllCores.map { BuiltFile(Paths.join(folder, $0.name), Array($0.text.utf8)) }, in: folder,
      written: Phrase(nl: "bijgewerkt", en: "brought up to date"),
      differs: Phrase(
        nl: "klopt niet met de records; doe: coachpool index",
        en: "does not agree with the records; do: coachpool index"),
      upToDate: Phrase(nl: "de indexen kloppen met de records", en: "the indexes agree with the records"))
  }
}

extension CommandOption {
  /// Goes on without the records that have errors.
  static let despiteErrors = CommandOption(
    "despite-errors",
    Phrase(
      nl: "laat records met fouten weg en noem ze, in plaats van te stoppen",
      en: "leave records with errors out and name them, instead of stopping"))
}
