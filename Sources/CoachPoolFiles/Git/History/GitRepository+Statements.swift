internal import CoachPool

extension GitRepository {
  /// What older texts say that tells how to judge all others: few texts, read before them.
  func statements(
    in times: [GitLog.Place: GitLog.Time], _ places: PoolPlaces, _ pool: Pool
  ) throws(GitError) -> HistoricStatements {
    let files = times.filter { Self.mayTell($0.key.path) }.sorted { $0.value.rank < $1.value.rank }.map(\.key)
    var statements = HistoricStatements(pool)
    func isLedger(_ file: GitLog.Place) -> Bool { places.path(of: file.path) == ErasureLedger.path }
    try show(files.filter { isLedger($0) && places.isInside($0.path) }) { bytes, object in
      if let bytes { statements.see(ledger: bytes, object) } else { statements.isComplete = false }
    }
    try show(files.filter { isLedger($0) && !places.isInside($0.path) }) { bytes, object in
      if let bytes { statements.see(ledgerElsewhere: bytes, object) }
    }
    try show(files.filter { places.path(of: $0.path).flatMap(Publications.year) != nil }) { bytes, _ in
      if let bytes { statements.see(figures: bytes) }
    }
    return statements
  }

  /// Whether a file is called as a ledger is, or may be called as published figures are.
  private static func mayTell(_ path: ArraySlice<UInt8>) -> Bool {
    let ledger = ErasureLedger.path.utf8
    let figures = Publications.path(of: 1000).utf8
    return path.suffix(ledger.count).elementsEqual(ledger)
      || path.suffix(figures.count).starts(with: Publications.folder.utf8)
  }

  /// Hands over the texts of some files, each with the name git gives it; `nil` for one that is too large.
  private func show(
    _ files: [GitLog.Place], _ visit: ([UInt8]?, String) -> Void
  ) throws(GitError) {
    var isComplete = true
    try GitObjects.read(files.map(\.object), by: git) { number, text in
      switch text {
      case .bytes(let bytes): visit(bytes, files[number].object)
      case .tooLarge: visit(nil, files[number].object)
      case .missing: isComplete = false
      }
    }
    guard isComplete else { throw .missingTexts }
  }
}
