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
    let isCheck = run.arguments.has("check")
    if !isCheck { try refusePool() }
    var changes: [AtomicFile.Change] = []
    for file in Schemas.bundled.files {
      let path = Paths.join(folder, SchemaCopies.name(of: file.kind))
      let bytes = Array(file.text.utf8)
      let old = try run.onFiles { () throws(FileError) in try FileReading.existing(path) }
      guard old != bytes else { continue }
      if !isCheck, let old, !SchemaCopies.isCopy(old, of: file.kind) { throw refusal(path) }
      changes.append(AtomicFile.Change(path, bytes, over: old))
    }
    if !isCheck, !changes.isEmpty {
      try run.onFiles { () throws(FileError) in
        try AtomicFile.makeFolder(folder)
        try AtomicFile.write(changes)
      }
    }
    return try report(changes, isCheck: isCheck)
  }

  private func report(_ changes: [AtomicFile.Change], isCheck: Bool) throws(CommandFailure) -> ExitCode {
    let shown = TerminalText.visible(run.shown(folder))
    for change in changes {
      let path = TerminalText.path(run.shown(change.path))
      let state =
        isCheck
        ? Phrase(
          nl: "\(name: path): wijkt af; doe: coachpool schemas \(name: shown)",
          en: "\(name: path): differs; do: coachpool schemas \(name: shown)")
        : Phrase(nl: "\(name: path): geschreven", en: "\(name: path): written")
      try run.write(state.text(run.language) + "\n")
    }
    if changes.isEmpty {
      try run.say(
        Phrase(
          nl: "de schema's in \(name: shown) zijn die van deze coachpool",
          en: "the schemas in \(name: shown) are those of this coachpool"))
    }
    return isCheck && !changes.isEmpty ? .findings : .success
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
