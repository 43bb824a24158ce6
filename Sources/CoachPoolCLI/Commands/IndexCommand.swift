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
        Phrase(nl: "kijk of ze bijgewerkt zijn", en: "see whether they are up to date")),
    ],
    options: [
      CommandOption(
        "check",
        Phrase(
          nl: "schrijf niets; de afsluitcode is 1 als een index niet bijgewerkt is",
          en: "write nothing; the exit code is 1 when an index is not up to date")),
      .despiteErrors,
    ]
  ) { run throws(CommandFailure) in
    let loaded = try run.load(run.poolFolder())
    let context = try run.context(of: loaded)
    let faulty = try run.faultyRecords(in: Checker(context).findingsOnAllCores())
    KeptValues.keep(context)
    let pool = loaded.folder
    let indexes = Indexes(loaded.pool, asOf: context.asOf, leavingOut: Set(faulty)) { pool.read($0) }
    let folder = loaded.folder.path(of: "index")
    return try run.bringUpToDate(
      indexes.filesOnAllCores.map { BuiltFile(Paths.join(folder, $0.name), Array($0.text.utf8)) }, in: folder,
      written: Phrase(nl: "bijgewerkt", en: "brought up to date"),
      differs: Phrase(
        nl: "niet bijgewerkt; doe: coachpool index", en: "not up to date; do: coachpool index"),
      upToDate: Phrase(nl: "de indexen zijn bijgewerkt", en: "the indexes are up to date"))
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
