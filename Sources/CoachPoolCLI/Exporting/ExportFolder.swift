internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The folder that an export is written into, in which only that is replaced which an export has written.
struct ExportFolder {
  private let path: String
  private let run: Run

  /// Takes the folder at an absolute path, which need not exist.
  init(path: String, _ run: Run) { (self.path, self.run) = (path, run) }

  /// What is to be written, the description last: before that, what a run that was cut off has written is what this one
  /// would write.
  func changes(
    _ files: [(file: PoolExport.File, digest: String)], _ package: String
  ) throws(CommandFailure) -> [AtomicFile.Change] {
    let described = try existing(DataPackage.name)
    let digests = described.flatMap(DataPackage.digests)
    guard described == nil || digests != nil else { throw foreign(DataPackage.name) }
    var changes: [AtomicFile.Change] = []
    for (file, _) in files {
      let old = try existing(file.name)
      // Of an empty file nothing is lost, whosever it is.
      if let old, !old.isEmpty, old != file.bytes, digests?[file.name] != SHA256.hexDigest(of: old) {
        throw foreign(file.name)
      }
      if old != file.bytes { changes.append(change(file.name, file.bytes, over: old)) }
    }
    let text = Array(package.utf8)
    return described == text ? changes : changes + [change(DataPackage.name, text, over: described)]
  }

  private func change(_ name: String, _ bytes: [UInt8], over old: [UInt8]?) -> AtomicFile.Change {
    AtomicFile.Change(Paths.join(path, name), bytes, over: old, isPrivate: true)
  }

  private func existing(_ name: String) throws(CommandFailure) -> [UInt8]? {
    try run.onFiles { () throws(FileError) in
      try FileReading.existing(Paths.join(path, name))
    }
  }

  private func foreign(_ name: String) -> CommandFailure {
    CommandFailure(lines: [
      .init(
        path: TerminalText.path(run.shown(Paths.join(path, name))),
        message: Phrase(
          nl:
            "dit bestand schreef export niet, of het is daarna veranderd; haal het weg of kies een andere map",
          en: "export did not write this file, or it was changed since; take it away or choose another folder"
        ))
    ])
  }
}
