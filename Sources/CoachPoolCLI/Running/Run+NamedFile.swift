internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// Writes a result to the file that `--output` names, else to standard output.
  /// A folder of the pool that built files belong in is made when it is not there; any other must be. A private result
  /// is for whoever ran the command alone.
  func writeResult(
    _ text: String, builtIn folder: String? = nil, isPrivate: Bool = false
  ) throws(CommandFailure) {
    guard let output = arguments.last("output"), output != "-" else { return try write(text) }
    try write(text, to: output, builtIn: folder, isPrivate: isPrivate)
  }

  /// Writes a text to a file that the command line names, or to a device or pipe.
  func write(
    _ text: String, to name: String, builtIn folder: String? = nil, isPrivate: Bool = false
  ) throws(CommandFailure) {
    let bytes = Array(text.utf8)
    let place = try place(of: name, builtIn: folder)
    try onNamed(name) { () throws(FileError) in
      // /dev/stdout is a link to a file where the shell has led the output into one.
      for stream in [StandardStream.output, .error] where stream.isLinked(from: place) {
        if let error = stream.write(bytes) { throw error }
        return
      }
      // A device or pipe cannot be replaced, and need not be: nobody finds it half written.
      guard Paths.kind(of: place) != .other else { return try FileAppending.append(bytes, to: place) }
      try Leftovers.remove(beside: [place])
      let old = try FileReading.existing(place)
      if isPrivate || old != bytes {
        try AtomicFile.write([AtomicFile.Change(place, bytes, over: old, isPrivate: isPrivate)])
      }
    }
  }

  /// Where a file lies that the command line names, without links and dots; refused among records and private files.
  func place(of name: String, builtIn folder: String? = nil) throws(CommandFailure) -> String {
    let path = absolute(name)
    let place = try onNamed(name) { () throws(FileError) in
      let parent = Paths.parent(of: path)
      if let folder, Paths.kind(of: parent) == nil, try Paths.place(of: parent) == folder {
        try AtomicFile.makeFolder(folder)
      }
      return try Paths.place(of: path)
    }
    try refuseRecords(in: Paths.parent(of: place), for: name, besides: "reports")
    try refusePrivateFiles(in: Paths.parent(of: place), for: name)
    return place
  }

  /// Whether a file lies or can be made at a place, and no device, pipe or stream that the shell leads somewhere.
  func isFile(_ place: String) -> Bool {
    Paths.kind(of: place) != .other
      && ![StandardStream.output, .error].contains { $0.isLinked(from: place) }
  }

  /// Refuses to write into the folders of the private folder: what is there says who somebody is, and is kept nowhere else.
  private func refusePrivateFiles(in folder: String, for name: String) throws(CommandFailure) {
    guard let privateFolder = try privateFolder() else { return }
    let holds = PrivateFile.Kind.allCases.contains { folder == Paths.join(privateFolder.path, $0.folder) }
    guard holds else { return }
    throw CommandFailure(
      Phrase(
        nl: "\(name: name) ligt tussen de bestanden van de besloten map; schrijf het ergens anders",
        en: "\(name: name) lies among the files of the private folder; write it elsewhere"))
  }

  /// Refuses an `--output` in any repository and in the pool.
  func refuseRepository(_ folder: PoolFolder) throws(CommandFailure) {
    guard let output = arguments.last("output"), output != "-" else { return }
    try refuseRepository(folder, output)
  }

  /// Refuses to write to a file of a name in any repository and in the pool.
  func refuseRepository(_ folder: PoolFolder, _ output: String) throws(CommandFailure) {
    let place = try onFiles { () throws(FileError) in try Paths.place(of: absolute(output)) }
    try refuseRepository(folder, holding: Paths.parent(of: place), for: output)
  }

  /// Refuses to write into a folder of any repository, of which a linked work tree is one too, and into one of the pool:
  /// what is written there is committed sooner or later, and stays.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - folder: The folder's absolute path without links and dots.
  ///   - name: What the command line says.
  func refuseRepository(
    _ pool: PoolFolder, holding folder: String, for name: String
  ) throws(CommandFailure) {
    let top = Paths.repository(holding: folder) ?? pool.path
    guard folder == top || folder.startsWithBytes(of: top == "/" ? top : top + "/") else { return }
    let shown = TerminalText.path(shown(top))
    throw CommandFailure(
      Phrase(
        nl: """
          \(name: name) ligt in de repository \(name: shown), en wat daar staat komt in git; schrijf het ergens anders
          """,
        en: """
          \(name: name) lies in the repository \(name: shown), and what is there gets into git; write it elsewhere
          """))
  }

  /// Refuses to write into a folder that is or would be among the records of a pool, wherever links and dots of what the
  /// command line says lead: what is there is somebody's record.
  ///
  /// - Parameters:
  ///   - folder: The folder's absolute path without links and dots; it or the one that holds it exists.
  ///   - name: What the command line says.
  ///   - built: The folder of a pool in which built files may be written over, where there is one.
  func refuseRecords(in folder: String, for name: String, besides built: String? = nil) throws(CommandFailure)
  {
    let start = Paths.kind(of: folder) == nil ? Paths.parent(of: folder) : folder
    // The pool that this run is about need not be the one that is written to.
    let named = arguments.last("pool").flatMap { try? PoolFolder(absolute($0)) }
    let pools = [named, (try? PoolFolder.nearest(to: start)) ?? nil].compactMap { $0 }
    let isAmongRecords = pools.contains { pool in
      let builtFolder = built.map(pool.path(of:))
      return pool.holds(folder)
        && !(builtFolder.map { folder == $0 || folder.hasPrefix($0 + "/") } ?? false)
    }
    guard isAmongRecords else { return }
    throw CommandFailure(
      built == nil
        ? Phrase(
          nl: "\(name: name) ligt tussen de records van de pool; kies een map daarbuiten",
          en: "\(name: name) lies among the records of the pool; choose a folder outside it")
        : Phrase(
          nl: "\(name: name) ligt tussen de records van de pool; schrijf naar reports/ of buiten de pool",
          en: "\(name: name) lies among the records of the pool; write to reports/ or outside the pool"))
  }

  /// Works on a file that the command line names; when that fails it is called what it is called there.
  func onNamed<Result>(_ name: String, _ work: () throws(FileError) -> Result) throws(CommandFailure)
    -> Result
  {
    do throws(FileError) { return try work() } catch { throw CommandFailure([FileError(name, error.reason)]) }
  }
}
