internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// Takes away what writes that were cut off have left in a pool, and in the private folder where it is at hand.
  ///
  /// - Returns: Whether there was anything to take away.
  @discardableResult
  func takeLeftovers(
    of pool: Pool, in folder: PoolFolder, _ identities: Identities? = nil
  ) throws(CommandFailure) -> Bool {
    let own = pool.strays.filter { $0.refusal == .leftover }.map { folder.path(of: $0.path) }
    return try takeLeftovers(own + (identities?.leftovers ?? []), in: folder)
  }

  /// Takes away what writes that were cut off have left, also beside the pool, and says so; files of the private folder are called by codes, and
  /// where values are kept back it is the folder that is shown.
  ///
  /// - Returns: Whether there was anything to take away.
  @discardableResult
  func takeLeftovers(_ paths: [String], in folder: PoolFolder) throws(CommandFailure) -> Bool {
    let beside = folder.leftoversBeside.map(folder.path(of:))
    let removed = try onFiles { () throws(FileError) in try Leftovers.remove(paths + beside) }
    for path in removed {
      let isHidden = isRedacted && !folder.holds(path) && !beside.contains(path)
      let name = TerminalText.path(shown(isHidden ? Paths.parent(of: path) : path))
      try say(
        Phrase(
          nl: "\(name: name): verwijderd, want dit bleef over van een afgebroken schrijfactie",
          en: "\(name: name): deleted, for a write that was cut off had left it"))
    }
    return !removed.isEmpty
  }
}
