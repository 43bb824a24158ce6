internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension ReportRun {
  /// Prints a report, or with `--check` compares it with its files; `source` is what it was made from.
  ///
  /// Pictures are written beside a file. Standard output has the text alone: what reads it knows no place in which the
  /// pictures would be found.
  func write(
    _ report: FigureSheet.Report, _ loaded: LoadedPool, from source: Phrase
  ) throws(CommandFailure) -> ExitCode {
    guard !run.arguments.has("check") else { return try check(report, loaded.folder, source) }
    let folder = loaded.folder.path(of: Publications.folder)
    guard let output = run.arguments.last("output"), output != "-" else {
      try run.write(report.markdown)
      return .success
    }
    let place = try run.place(of: output, builtIn: folder)
    guard run.isFile(place) else {
      try run.write(report.markdown, to: output)
      return .success
    }
    var changes: [AtomicFile.Change] = []
    for file in report.files(called: Paths.name(of: place)) {
      let path = Paths.join(Paths.parent(of: place), file.name)
      let old = try existing(path)
      if let old, !file.mayReplace(old) {
        // Another's picture is in nobody's way, unless one of the report is to come there.
        guard file.bytes == nil else { throw notOurs(path) }
      } else if old != file.bytes {
        changes.append(AtomicFile.Change(path, file.bytes, over: old))
      }
    }
    try run.onNamed(output) { [changes] () throws(FileError) in
      try Leftovers.remove(beside: changes.map(\.path))
      try AtomicFile.write(changes)
    }
    return .success
  }

  private func existing(_ path: String) throws(CommandFailure) -> [UInt8]? {
    do throws(FileError) { return try FileReading.existing(path) } catch {
      throw CommandFailure([FileError(run.shown(path), error.reason)])
    }
  }

  /// Refuses to write a picture over what another has made.
  func notOurs(_ path: String) -> CommandFailure {
    let path = TerminalText.path(run.shown(path))
    return CommandFailure(
      Phrase(
        nl: """
          \(name: path) ligt waar een beeld van het verslag komt, en is daar niet een van; noem het anders, of schrijf het \
          verslag naar een andere map
          """,
        en: """
          \(name: path) lies where a picture of the report will, and is none of those; call it otherwise, or write the \
          report to another folder
          """))
  }

  private func check(
    _ report: FigureSheet.Report, _ folder: PoolFolder, _ source: Phrase
  ) throws(CommandFailure) -> ExitCode {
    let path =
      run.arguments.last("output").map { run.absolute($0) }
      ?? folder.path(of: Publications.reportPath(of: year))
    let shown = run.shown(path)
    var differing: [String] = []
    for file in report.files(called: Paths.name(of: path)) {
      let path = Paths.join(Paths.parent(of: path), file.name)
      let old = try existing(path)
      guard old != file.bytes, file.bytes != nil || old.map(file.mayReplace) == true else { continue }
      differing.append(run.shown(path))
    }
    guard !differing.isEmpty else {
      try run.say(
        Phrase(nl: "\(name: shown) klopt met \(source)", en: "\(name: shown) agrees with \(source)"))
      return .success
    }
    let command = "coachpool report annual \(year) --output \(shown)"
    for name in differing {
      try run.write(
        Phrase(
          nl: "\(name: name): klopt niet met \(source); doe: \(name: command)\n",
          en: "\(name: name): does not agree with \(source); do: \(name: command)\n"
        ).text(run.language))
    }
    return .findings
  }
}
