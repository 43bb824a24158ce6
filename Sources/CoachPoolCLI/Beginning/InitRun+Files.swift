internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension InitRun {
  /// What becomes of one of the files.
  struct Planned {
    let file: WiringFile
    /// What is there.
    let old: [UInt8]?
    /// What will be there; `nil` where nothing changes.
    let new: [UInt8]?

    var isWritten: Bool { new != nil }

    var done: Phrase {
      guard isWritten else {
        return Phrase(nl: "was er al en is gebleven", en: "was there already and stays")
      }
      return old == nil ? Phrase(nl: "gemaakt", en: "made") : Phrase(nl: "aangevuld", en: "completed")
    }

    var planned: Phrase {
      guard isWritten else { return Phrase(nl: "is er al en blijft", en: "is there already and stays") }
      return old == nil
        ? Phrase(nl: "te maken", en: "to be made") : Phrase(nl: "aan te vullen", en: "to be completed")
    }
  }

  /// What becomes of each file; those that are there already and are just what they should be are left out.
  func files() throws(CommandFailure) -> [Planned] {
    let language = try run.arguments.choice("lang", of: Language.self) ?? .dutch
    let name =
      run.arguments.last("organisation")
      ?? Phrase(nl: "Onze organisatie", en: "Our organisation").text(language)
    let pool = NewPool(organisation: name, language: language, day: try run.day(), source: source)
    try refuseName(of: pool)
    // Without the contract there is no pool yet; with it the records are somebody's.
    let isPool = Paths.kind(of: path(Self.contract)) != nil
    let unnamed = Set(Wiring.files(commandFrom: .unnamed))
    var planned: [Planned] = []
    for file in (isPool ? [] : pool.records) + pool.surroundings {
      let old = try run.onFiles { () throws(FileError) in try FileReading.existing(path(file.path)) }
      let text = Array(file.text.utf8)
      let new: [UInt8]?
      switch (old, file.meeting) {
      case (nil, _): new = text
      case (let old?, _) where old == text: continue
      case (let old?, .completed):
        guard let completed = file.completing(old) else { continue }
        new = completed
      case (let old?, .left):
        // What an earlier run wrote without knowing where the command comes from.
        new = unnamed.contains { $0.path == file.path && Array($0.text.utf8) == old } ? text : nil
      }
      planned.append(Planned(file: file, old: old, new: new))
    }
    return planned.sorted { ExactText($0.file.path) < ExactText($1.file.path) }
  }

  func path(_ path: String) -> String { Paths.join(folder, path) }

  func say(_ planned: Planned, _ what: Phrase) throws(CommandFailure) {
    let shown = TerminalText.path(run.shown(path(planned.file.path)))
    try run.write(
      Phrase(nl: "\(name: shown): \(what)", en: "\(name: shown): \(what)").text(run.language) + "\n")
  }

  func write(_ files: [Planned]) throws(CommandFailure) {
    // The contract last: with it the records are somebody's, and a second run would leave out what is not there yet.
    let (contract, others) = (
      files.filter { $0.file.path == Self.contract }, files.filter { $0.file.path != Self.contract }
    )
    let changes = (others + contract).filter(\.isWritten).map { planned in
      AtomicFile.Change(
        path(planned.file.path), planned.new, over: planned.old, isExecutable: planned.file.isExecutable)
    }
    try run.onFiles { () throws(FileError) in
      try AtomicFile.makeFolder(folder)
      for below in NewPool.folders + files.map({ Paths.parent(of: $0.file.path) }) {
        try makeFolders(below)
      }
      // Also of what is there by now: another run may have written it while the first was not quite gone.
      try Leftovers.remove(beside: changes.map(\.path) + NewPool.pathsBeside.map(path))
      try AtomicFile.write(changes)
    }
    for file in files { try say(file, file.done) }
  }

  /// Makes a folder below the new repository's, and those that it lies in; none of them may be a link, which leads elsewhere.
  private func makeFolders(_ below: String) throws(FileError) {
    var made = folder
    for part in below.split(separator: "/") where part != "." {
      made = Paths.join(made, String(part))
      try AtomicFile.makeFolder(made)
    }
  }
}
