internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// The private folder: what `--private` names, else the environment; `nil` when it is not at hand.
  func privateFolder() throws(CommandFailure) -> PrivateFolder? {
    let variable = PrivateFolder.variable
    let named = arguments.last("private")
    guard named != "" else {
      // As an unset variable in a script leaves it: without the folder is not what was meant.
      throw .usage(
        Phrase(nl: "--private noemt geen map", en: "--private names no folder"), arguments.command)
    }
    guard let path = named ?? tool.environment[variable], !path.isEmpty else { return nil }
    do throws(FileError) { return try PrivateFolder(absolute(path)) } catch {
      let source = named == nil ? variable : "--private"
      throw CommandFailure(lines: [
        .init(
          path: path,
          message: Phrase(
            nl: "\(error.message) (genoemd door \(name: source))",
            en: "\(error.message) (named by \(name: source))"))
      ])
    }
  }

  /// What the private folder says; `nil` when it is not at hand. A file that cannot be read ends the run.
  ///
  /// - Parameters:
  ///   - texts: Texts that stand in for what the disk has, by absolute path.
  ///   - removed: The paths of files that are to be gone; those of the private folder are absolute.
  func identities(
    replacing texts: [String: [UInt8]] = [:], removing removed: [String] = []
  ) throws(CommandFailure) -> Identities? {
    guard let folder = try privateFolder() else { return nil }
    let gone = Set(removed.filter { $0.startsWithBytes(of: folder.path + "/") })
    do throws(UnreadablePool) { return try folder.read(replacing: texts, removing: gone) } catch {
      throw CommandFailure(error.errors, shown: shown)
    }
  }

  /// Reads the private folder, where it is at hand, and the whole pool with the names that are known then looked for in
  /// every file: what is written may bring none of them in.
  func loadWithNames() throws(CommandFailure) -> (pool: LoadedPool, identities: Identities?) {
    let folder = try poolFolder()
    let identities = try identities()
    return (try load(folder, names: identities.map { KnownNames($0.people) }), identities)
  }

  /// Refuses to write down who somebody is in a private folder that lies in the pool, or where git would take it in.
  func refusePrivateInGit(_ pool: PoolFolder) throws(CommandFailure) {
    guard let folder = try privateFolder() else { return }
    let repository = try onGit { () throws(GitError) in try folder.keepingRepository() }
    guard let top = pool.holds(folder.path) ? pool.path : repository else { return }
    throw CommandFailure(
      lines: [
        .init(
          path: shown(folder.path),
          message: Phrase(
            nl: """
              deze map ligt in de repository \(name: shown(top)), en wat daar staat komt met alle namen in git; verplaats haar \
              naar een plek daarbuiten
              """,
            en: """
              this folder lies in the repository \(name: shown(top)), and what is there gets into git with all names; move it \
              to a place outside
              """)),
        .init(message: Phrase(nl: "er is niets geschreven", en: "nothing was written")),
      ])
  }

  /// What git keeps, or would, of the private folder and of what looks like one.
  func privateInGit(_ loaded: LoadedPool) throws(CommandFailure) -> [PrivateFileInGit] {
    let folder = try privateFolder()
    return try onGit { () throws(GitError) in try loaded.folder.privateFilesInGit(loaded.pool, folder) }
  }
}
