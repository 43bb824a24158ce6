internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Gives records their ids that were made by hand under a name such as `new-aanvraag.md`, as in a web page that draws none.
///
/// Only kinds whose ids are drawn: of others such a name may be meant.
struct Naming {
  /// What becomes of one of them.
  private struct Named {
    /// Its path as it is.
    let path: String
    /// Its path with its id; `nil` where it has no day to say the year.
    let target: String?
    /// Where that day belongs.
    let dayKeys: [String]
    /// What was read.
    let bytes: [UInt8]
    /// A record that refers to it by the name it has.
    let referrer: String?
  }

  private let named: [Named]
  private let folder: PoolFolder
  private let run: Run

  /// Looks for them among the files of a pool that the paths name, and draws their ids.
  init(_ files: [String], in folder: PoolFolder, _ run: Run) throws(CommandFailure) {
    (self.folder, self.run) = (folder, run)
    let unnamed = files.compactMap { path in Self.kind(ofUnnamed: path).map { (path: path, kind: $0) } }
    guard !unnamed.isEmpty else {
      named = []
      return
    }
    let loaded = try run.load(folder)
    var fresh = try FreshIDs(loaded, nil, run)
    var named: [Named] = []
    for (path, kind) in unnamed {
      guard let letter = DrawnID.letter(of: kind), let dayKeys = RecordDraft.dayKeys(of: kind) else {
        continue
      }
      let bytes =
        try run.onFiles { () throws(FileError) in try FileReading.existing(folder.path(of: path)) } ?? []
      let document = Document(parsing: bytes, at: path)
      // One that cannot be read is named as such with the others.
      guard document.isReadable else { continue }
      let place = document.node(at: Pointer(dayKeys.map(Pointer.Step.key)))
      let year = place.flatMap { Day(document.text(of: $0)) }?.year
      let id = Paths.name(of: path).split(separator: ".").first.map(String.init)
      let referrer = loaded.pool.evaluations.first { kind == .trajectory && $0.trajectory.value == id }
      let target = try year.map { (year) throws(CommandFailure) in
        kind.path(try fresh.draw(kind, letter, year: year), year: year, isJSON: path.hasSuffix(".json"))
      }
      named.append(
        Named(path: path, target: target, dayKeys: dayKeys, bytes: bytes, referrer: referrer?.path))
    }
    self.named = named
  }

  /// The kind of a file that is called so; `nil` for any other file, and for kinds whose ids people choose.
  private static func kind(ofUnnamed path: String) -> RecordKind? {
    let parts = path.split(separator: "/")
    guard (2...3).contains(parts.count), let kind = RecordKind(folder: String(parts[0])),
      DrawnID.letter(of: kind) != nil, let name = parts.last,
      name.hasPrefix("new-") && (name.hasSuffix(".md") || name.hasSuffix(".json"))
    else { return nil }
    return kind
  }

  /// Gives the files their names, or only says which they would get.
  ///
  /// - Returns: The paths they have now and those that they had, how many are or would be named, and whether one could not
  ///   be.
  func perform(
    writes: Bool
  ) throws(CommandFailure) -> (paths: [String], left: [String], count: Int, hasFailed: Bool) {
    var paths: [String] = []
    var left: [String] = []
    var count = 0
    var hasFailed = false
    for file in named {
      let shown = TerminalText.path(run.shown(folder.path(of: file.path)))
      if let refusal = refusal(of: file) {
        hasFailed = true
        try run.complain(shown, refusal)
        continue
      }
      guard let target = file.target else { continue }
      count += 1
      guard writes else {
        try run.write(
          Phrase(nl: "\(name: shown): krijgt een id", en: "\(name: shown): gets an id").text(run.language)
            + "\n")
        continue
      }
      let place = folder.path(of: target)
      try run.onFiles { () throws(FileError) in
        try AtomicFile.makeFolder(Paths.parent(of: place))
        try AtomicFile.move(folder.path(of: file.path), to: place, expecting: file.bytes)
      }
      paths.append(target)
      left.append(file.path)
      let new = TerminalText.path(run.shown(place))
      try run.write(
        Phrase(nl: "\(name: shown): heet nu \(name: new)", en: "\(name: shown): is now called \(name: new)")
          .text(
            run.language) + "\n")
    }
    return (paths, left, count, hasFailed)
  }

  private func refusal(of file: Named) -> Phrase? {
    if let referrer = file.referrer {
      let shown = TerminalText.path(run.shown(folder.path(of: referrer)))
      return Phrase(
        nl: "krijgt geen id, want \(name: shown) verwijst ernaar met deze naam; haal dat daar eerst weg",
        en: "gets no id, for \(name: shown) refers to it by this name; take that out there first")
    }
    guard file.target == nil else { return nil }
    let field = file.dayKeys.joined(separator: ".")
    return Phrase(
      nl:
        "krijgt nog geen id, want zonder dag is het jaar niet bekend; vul `\(name: field)` in, als JJJJ-MM-DD",
      en: "gets no id yet, for without a day the year is not known; fill in `\(name: field)`, as YYYY-MM-DD")
  }
}
