internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// A folder that a command fills with files of its own, and in which it replaces and deletes only those: a list in it has
/// the digest of each.
struct OwnFolder {
  /// A file that belongs in it.
  struct File {
    /// Its path in the folder, `coaches/noor-veldhuis.html`.
    let name: String
    let bytes: [UInt8]
  }

  /// The folder's absolute path; it need not exist.
  let path: String
  /// The command that fills it.
  let command: String
  /// The name of the list.
  let list: String
  /// Whether nobody but the owner may read the files.
  let isPrivate: Bool
  /// The digests in a list by the names of the files; `nil` for a list that the command did not write.
  let digests: ([UInt8]) -> [String: String]?

  /// What is to be written and deleted, the list last: before that, what a run that was cut off has written is what this
  /// one would write.
  func changes(
    _ files: [File], listedIn text: [UInt8], _ run: Run
  ) throws(CommandFailure) -> [AtomicFile.Change] {
    let listed = try existing(list, run)
    let digests = listed.flatMap(digests)
    guard listed == nil || digests != nil else { throw foreign(list, run) }
    var changes: [AtomicFile.Change] = []
    for file in files {
      let old = try existing(file.name, run)
      // Of an empty file nothing is lost, whosever it is.
      if let old, !old.isEmpty, old != file.bytes, digests?[file.name] != SHA256.hexDigest(of: old) {
        throw foreign(file.name, run)
      }
      if old != file.bytes { changes.append(change(file.name, file.bytes, over: old)) }
    }
    let names = Set(files.map(\.name))
    for (name, digest) in (digests ?? [:]).sorted(by: { $0.key < $1.key }) where !names.contains(name) {
      guard Self.isWithin(name), let old = try existing(name, run) else { continue }
      guard SHA256.hexDigest(of: old) == digest else { throw foreign(name, run) }
      changes.append(change(name, nil, over: old))
    }
    return listed == text ? changes : changes + [change(list, text, over: listed)]
  }

  /// Writes and deletes, in the folder and in those within it, which are made where they are not there.
  func write(_ changes: [AtomicFile.Change], _ run: Run) throws(CommandFailure) {
    try run.onFiles { () throws(FileError) in
      try AtomicFile.makeFolder(path, isPrivate: isPrivate)
      for folder in Set(changes.map { Paths.parent(of: $0.path) }).sorted() where folder != path {
        try AtomicFile.makeFolder(folder, isPrivate: isPrivate)
      }
      try Leftovers.remove(beside: changes.map(\.path))
      try AtomicFile.write(changes)
    }
  }

  /// Says of each file that it was written or deleted, to those who want to know.
  func sayMore(_ changes: [AtomicFile.Change], _ run: Run) throws(CommandFailure) {
    for change in changes {
      let path = TerminalText.path(run.shown(change.path))
      try run.sayMore(
        change.bytes == nil
          ? Phrase(nl: "\(name: path): verwijderd", en: "\(name: path): deleted")
          : Phrase(nl: "\(name: path): geschreven", en: "\(name: path): written"))
    }
  }

  /// Whether a name out of a list can be that of a file in the folder: in it, or in a folder within it.
  private static func isWithin(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private func change(_ name: String, _ bytes: [UInt8]?, over old: [UInt8]?) -> AtomicFile.Change {
    AtomicFile.Change(Paths.join(path, name), bytes, over: old, isPrivate: isPrivate)
  }

  private func existing(_ name: String, _ run: Run) throws(CommandFailure) -> [UInt8]? {
    try run.onFiles { () throws(FileError) in
      let file = Paths.join(path, name)
      // Through a link it would be a file somewhere else.
      let folder = Paths.parent(of: file)
      if folder != path, Paths.isLink(folder) { throw FileError(folder, .link) }
      return try FileReading.existing(file)
    }
  }

  private func foreign(_ name: String, _ run: Run) -> CommandFailure {
    CommandFailure(lines: [
      .init(
        path: TerminalText.path(run.shown(Paths.join(path, name))),
        message: Phrase(
          nl: """
            dit bestand schreef \(name: command) niet, of het is daarna veranderd; haal het weg of kies een andere map
            """,
          en: """
            \(name: command) did not write this file, or it was changed since; take it away or choose another folder
            """
        ))
    ])
  }
}

extension Run {
  /// The folder that a command is to fill, as the command line calls it.
  func folderOperand() throws(CommandFailure) -> String {
    if let name = arguments.operands.first { return name }
    let usage = "coachpool \(arguments.command?.name ?? "") DIR"
    throw .usage(
      Phrase(nl: "in welke map? \(name: usage)", en: "into which folder? \(name: usage)"), arguments.command)
  }
}
