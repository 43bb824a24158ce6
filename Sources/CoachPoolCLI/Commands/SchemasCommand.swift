internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let schemas = Command(
    "schemas", operands: "DIR", mostOperands: 1,
    summary: Phrase(
      nl: "schrijft de schema's van deze coachpool in een map, voor editors",
      en: "writes this coachpool's schemas into a folder, for editors"),
    details: Phrase(
      nl: """
        Een editor die een schema kent, vult aan en wijst fouten aan terwijl je typt. De map wordt gemaakt als ze er \
        niet is, in een map die er wel is; alleen wat afwijkt wordt geschreven. Voor check tellen altijd de ingebouwde schema's.
        """,
      en: """
        An editor that knows a schema completes and marks faults while you type. The folder is made when it is not \
        there, in one that is; only what differs is written. For check the built-in schemas always count.
        """),
    examples: [
      Example(
        "coachpool schemas schemas",
        Phrase(nl: "zet de schema's naast de map pool", en: "put the schemas beside the folder pool")),
      Example(
        "coachpool schemas --check schemas",
        Phrase(
          nl: "kijk of ze nog van deze coachpool zijn", en: "see whether they are still this coachpool's")),
    ],
    options: [
      CommandOption(
        "check",
        Phrase(
          nl: "schrijf niets; de afsluitcode is 1 als een schema afwijkt of ontbreekt",
          en: "write nothing; the exit code is 1 when a schema differs or is missing"))
    ]
  ) { run throws(CommandFailure) in try SchemasRun(run).perform() }
}

/// One run of `schemas`.
private struct SchemasRun {
  private let run: Run
  private let folder: String

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    guard let operand = run.arguments.operands.first else {
      throw .usage(
        Phrase(
          nl: "noem de map voor de schema's: coachpool schemas DIR",
          en: "name the folder for the schemas: coachpool schemas DIR"), run.arguments.command)
    }
    folder = run.absolute(operand)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    if !run.arguments.has("check") { try refusePool() }
    let shown = TerminalText.visible(run.shown(folder))
    return try run.bringUpToDate(
      Schemas.bundled.files.map { file in
        let path = Paths.join(folder, SchemaCopies.name(of: file.kind))
        return BuiltFile(path, Array(file.text.utf8)) { old in
          SchemaCopies.isCopy(old, of: file.kind) ? nil : refusal(path)
        }
      }, in: folder,
      written: Phrase(nl: "geschreven", en: "written"),
      differs: Phrase(
        nl: "wijkt af; doe: coachpool schemas \(name: shown)",
        en: "differs; do: coachpool schemas \(name: shown)"),
      upToDate: Phrase(
        nl: "de schema's in \(name: shown) zijn die van deze coachpool",
        en: "the schemas in \(name: shown) are those of this coachpool"))
  }

  /// Among the records of a pool schemas would be stray files.
  private func refusePool() throws(CommandFailure) {
    let place = try run.onFiles { () throws(FileError) in try Paths.place(of: folder) }
    try run.refuseRecords(in: place, for: run.shown(folder))
  }

  private func refusal(_ path: String) -> CommandFailure {
    CommandFailure(
      Phrase(
        nl: "\(name: run.shown(path)) is geen schema van coachpool; haal het weg of kies een andere map",
        en: "\(name: run.shown(path)) is no schema of coachpool; take it away or choose another folder"))
  }
}
