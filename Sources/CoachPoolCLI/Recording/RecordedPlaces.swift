internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// A place in a file at which something was written.
struct RecordedPlace {
  /// The file, as a pool names it.
  let path: String
  /// Where it stands.
  let pointer: Pointer
  /// What was written there.
  let what: Phrase
}

/// What a command says once it has written: what and where, what a check finds in those records
/// now, and what comes next.
struct RecordedPlaces {
  private let places: [RecordedPlace]
  private let judgement: Judgement
  private let folder: PoolFolder
  private let run: Run

  /// - Parameter judgement: The pool as it is now.
  init(_ places: [RecordedPlace], _ judgement: Judgement, _ folder: PoolFolder, _ run: Run) {
    (self.places, self.judgement, self.folder, self.run) = (places, judgement, folder, run)
  }

  /// The line of the first field that is still empty; of a record that has none, the first line.
  var firstOpenLine: Int { places.dropFirst().first.map { position(of: $0).line } ?? 1 }

  /// Names the places on standard output, and what is found behind them.
  func report() throws(CommandFailure) {
    for place in places {
      try write(place.path, position(of: place), place.what)
    }
    let paths = Set(places.map(\.path))
    try reportFindings(judgement.findings.filter { paths.contains($0.location.path) })
    try reportComing(paths)
  }

  private func reportFindings(_ own: [Diagnostic]) throws(CommandFailure) {
    guard !own.isEmpty else {
      return try run.say(
        Phrase(nl: "de controle vindt hier niets op aan te merken", en: "the check finds nothing wrong here"))
    }
    try run.say(Phrase(nl: "de controle vindt hier:", en: "the check finds here:"))
    var locator = FindingLocator(judgement.context, isRedacted: run.isRedacted) { [run, folder] in
      run.shown(folder.path(of: $0))
    }
    for located in locator.locate(own) {
      let finding = located.finding
      let severity = finding.severity.word(run.language)
      let message = run.visible(finding.message)
      try run.write("\(ShortFormat.position(located.place)): \(severity): \(message) [\(finding.rule)]\n")
    }
  }

  /// Says what is to be done with these records in the year that comes; what is too late was found already.
  private func reportComing(_ paths: Set<String>) throws(CommandFailure) {
    let today = judgement.context.asOf
    guard judgement.context.pool.hasContract else { return }
    let agenda = Agenda(judgement.context, until: today.adding(months: 12), found: judgement.findings)
    let coming = agenda.entries.filter { entry in
      !entry.isOverdue(on: today) && entry.records.contains { paths.contains($0.path) }
        && !(run.isRedacted && entry.dataClass.isRedacted)
    }
    guard !coming.isEmpty else { return }
    try run.say(Phrase(nl: "wat hierna komt:", en: "what comes next:"))
    for entry in coming {
      let record = entry.records.first { paths.contains($0.path) }
      let shown = record.map { TerminalText.path(run.shown(folder.path(of: $0.path))) } ?? ""
      let what = Phrase(nl: "uiterlijk \(entry.day): \(entry.what)", en: "by \(entry.day): \(entry.what)")
      try run.write(
        "\(shown): \(run.visible(what))\n")
    }
  }

  private func write(_ path: String, _ position: LineMap.Position, _ what: Phrase) throws(CommandFailure) {
    let shown = TerminalText.path(run.shown(folder.path(of: path)))
    let text = run.visible(what)
    try run.write("\(shown):\(position.line):\(position.column): \(text)\n")
  }

  private func position(of place: RecordedPlace) -> LineMap.Position {
    guard let document = judgement.context.document(place.path),
      let node = document.nearestNode(to: place.pointer)
    else { return LineMap.Position(line: 1, column: 1) }
    return LineMap(document.bytes).position(of: Int(document.nodes[node].range.start))
  }
}
