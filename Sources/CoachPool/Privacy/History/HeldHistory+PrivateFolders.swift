internal import RecordSyntax

extension HeldHistory {
  /// The folders among those of all texts that belong in a private folder.
  static func privateFolders(_ texts: [HistoricText], in pool: Pool) -> [PrivateFolder] {
    var byPath: [String: (oldest: Day?, isCurrent: Bool)] = [:]
    for text in texts where text.record == nil && PrivateFileInGit.mayBe(text.repositoryPath) {
      let oldest = [byPath[text.repositoryPath]?.oldest, text.oldest].compactMap(\.self).min()
      byPath[text.repositoryPath] = (oldest, text.isPathCurrent)
    }
    let files = byPath.keys.sorted().map { PrivateFileInGit($0, isTracked: true) }.filter(\.isKept)
    var folders: [PrivateFolder] = []
    for file in ExposedFolder.list(files, in: pool).flatMap(\.files) {
      let path = file.privateFolder
      if folders.last?.path != path { folders.append(PrivateFolder(path: path)) }
      let known = byPath[file.path]
      folders[folders.count - 1].add(file.path, oldest: known?.oldest, isCurrent: known?.isCurrent ?? false)
    }
    return folders
  }
}

extension HeldHistory.PrivateFolder {
  fileprivate mutating func add(_ file: String, oldest day: Day?, isCurrent: Bool) {
    if isCurrent { currentCount += 1 } else { files.append(file) }
    oldest = [oldest, day].compactMap(\.self).min()
  }
}
