internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The file that `--baseline` or `--write-baseline` names.
struct BaselineFile {
  private let run: Run
  /// The file as the command line names it.
  private let name: String
  /// Its absolute path.
  let path: String

  /// The file that an option names; `nil` when the option is not given.
  init?(_ option: String, _ run: Run) throws(CommandFailure) {
    guard let name = run.arguments.last(option) else { return nil }
    guard !name.isEmpty, name != "-" else {
      throw .usage(
        Phrase(
          nl: "--\(name: option) wil de naam van een bestand, zoals baseline.json",
          en: "--\(name: option) wants the name of a file, such as baseline.json"), run.arguments.command)
    }
    self.run = run
    self.name = name
    path = run.absolute(name)
  }

  /// The list in the file, and the file's bytes; a file that cannot be used ends the run.
  func read() throws(CommandFailure) -> (baseline: Baseline, bytes: [UInt8]) {
    guard let read = try existing() else { throw CommandFailure([FileError(name, .missing)]) }
    return read
  }

  /// Writes the list of what was found; of what was not looked at, the entries that are there stay.
  ///
  /// Anything else that is there is left alone, for it is somebody's file.
  func write(
    _ found: [Diagnostic], _ context: RuleContext, keeping isKept: (FindingIdentity) -> Bool
  ) throws(CommandFailure) {
    let old = try existing()
    let kept = old?.baseline.entries.filter { isKept($0.identity) } ?? []
    try run.write(Baseline(of: found, context, keeping: kept).text, to: name)
    let files = Set(found.map { ExactText($0.location.path) }).count
    let findings = Phrase.count(
      found.count, Phrase(nl: "bevinding", en: "finding"), Phrase(nl: "bevindingen", en: "findings"))
    let places = Phrase.files(files)
    let shown = TerminalText.visible(name)
    try run.say(
      Phrase(
        nl:
          "\(findings) in \(places) als bekend opgeschreven; voortaan: coachpool check --baseline \(name: shown)",
        en:
          "\(findings) in \(places) written down as known; from now on: coachpool check --baseline \(name: shown)"
      ))
  }

  private func existing() throws(CommandFailure) -> (baseline: Baseline, bytes: [UInt8])? {
    let bytes: [UInt8]?
    do throws(FileError) { bytes = try FileReading.existing(path) } catch {
      throw CommandFailure([FileError(name, error.reason)])
    }
    guard let bytes else { return nil }
    do throws(Baseline.Refusal) { return (try Baseline(path, bytes), bytes) } catch {
      throw CommandFailure(error.faults, in: name, bytes)
    }
  }
}

extension CommandFailure {
  /// What is wrong in a file that is no record, each fault with its place.
  init(_ faults: [Fault], in name: String, _ bytes: [UInt8]) {
    let lines = LineMap(bytes)
    self.init(
      lines: faults.flatMap { fault in
        let position = lines.position(of: Int(fault.range.start))
        let place = "\(name):\(position.line):\(position.column)"
        return [Line(path: place, message: fault.message)] + (fault.help.map { [Line(message: $0)] } ?? [])
      })
  }
}
