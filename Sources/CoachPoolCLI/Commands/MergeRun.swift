internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `merge`.
struct MergeRun {
  private let run: Run
  /// The absolute paths of the three versions.
  private let paths: (base: String, ours: String, theirs: String)
  /// Where the record belongs.
  private let path: String
  private let labels: (ours: String, theirs: String)

  init(_ run: Run) throws(CommandFailure) {
    let operands = run.arguments.operands
    guard operands.count == 3 else {
      throw .usage(
        Phrase(
          nl: "noem de drie versies: coachpool merge BASE OURS THEIRS",
          en: "name the three versions: coachpool merge BASE OURS THEIRS"), run.arguments.command)
    }
    self.run = run
    let files = operands.map(run.absolute)
    paths = (files[0], files[1], files[2])
    path = run.arguments.last("path") ?? operands[1]
    // A git that does not know them yet leaves the places for names as they are.
    let names = (run.arguments.values["label"] ?? []).map { $0.isEmpty || $0.hasPrefix("%") ? nil : $0 }
    labels = (names.first.flatMap(\.self) ?? "ours", names.dropFirst().first.flatMap(\.self) ?? "theirs")
  }

  /// Merges into the file of our version.
  func perform() throws(CommandFailure) -> ExitCode {
    let base = try text(paths.base)
    let ours = try text(paths.ours)
    let theirs = try text(paths.theirs)
    switch RecordMerge(path, base: base, ours: ours, theirs: theirs, labels: labels) {
    case .merged(let text):
      try write(text, over: ours)
      return .success
    case .conflict(let text, let places, let fields):
      try write(text, over: ours)
      try say(conflict(places, fields))
      return .findings
    case .asText(let reason):
      if let reason {
        try say(
          Phrase(
            nl: "als gewone tekst samengevoegd, want \(reason); doe daarna: coachpool check",
            en: "merged as any other text, for \(reason); then do: coachpool check"))
      }
      return try mergeText(ours)
    }
  }

  private func text(_ path: String) throws(CommandFailure) -> [UInt8] {
    try run.onFiles { () throws(FileError) in
      guard let bytes = try FileReading.existing(path) else { throw FileError(path, .missing) }
      return bytes
    }
  }

  /// Merges as git does by itself.
  private func mergeText(_ ours: [UInt8]) throws(CommandFailure) -> ExitCode {
    let merge = try run.onGit { () throws(GitError) in
      try GitTextMerge(ours: paths.ours, base: paths.base, theirs: paths.theirs, labels: labels)
    }
    switch merge {
    case .text(let text, let conflicts):
      try write(text, over: ours)
      if conflicts > 0 { try say(conflict(conflicts, [])) }
      return conflicts > 0 ? .findings : .success
    case .noText:
      try say(
        Phrase(
          nl: "geen tekst, dus het blijft zoals het aan deze kant is; kies zelf een van de versies",
          en: "no text, so it stays as it is on this side; choose one of the versions yourself"))
      return .findings
    }
  }

  private func write(_ text: [UInt8], over ours: [UInt8]) throws(CommandFailure) {
    if run.arguments.has("dry-run") {
      guard !run.isRedacted else {
        return try say(
          Phrase(
            nl:
              "het verschil is weggelaten: het toont hele regels, en wat van personen is wordt hier niet getoond",
            en: "the difference is left out: it shows whole lines, and what is of persons is not shown here"))
      }
      return try run.write(UnifiedDiff(path: path, old: ours, new: text).text)
    }
    guard text != ours else { return }
    try run.onFiles { () throws(FileError) in
      try Leftovers.remove(beside: [paths.ours])
      try AtomicFile.write(text, to: paths.ours, over: ours)
    }
  }

  private func conflict(_ places: Int, _ fields: [String]) -> Phrase {
    let names = fields.joined(separator: ", ")
    let about =
      fields.isEmpty ? Phrase(nl: "", en: "") : Phrase(nl: " (\(name: names))", en: " (\(name: names))")
    return Phrase(
      nl: """
        de twee versies spreken elkaar tegen, op zoveel plaatsen: \(places)\(about); kies daar tussen de regels onder \
        <<<<<<< en die onder =======, en haal de markeerregels weg
        """,
      en: """
        the two versions contradict each other, in so many places: \(places)\(about); choose there between the lines \
        below <<<<<<< and those below =======, and remove the marker lines
        """)
  }

  private func say(_ message: Phrase) throws(CommandFailure) {
    let shown = TerminalText.path(run.shown(path))
    try run.say(Phrase(nl: "\(name: shown): \(message)", en: "\(name: shown): \(message)"))
  }
}
