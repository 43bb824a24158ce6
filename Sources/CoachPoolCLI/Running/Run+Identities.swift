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

  /// What git keeps, or would, of the private folder and of what looks like one.
  func privateInGit(_ loaded: LoadedPool) throws(CommandFailure) -> [PrivateFileInGit] {
    let folder = try privateFolder()
    return try onGit { () throws(GitError) in try loaded.folder.privateFilesInGit(loaded.pool, folder) }
  }
}
