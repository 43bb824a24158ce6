internal import CoachPool

extension GitRepository {
  /// What older texts say that tells how to judge all others: few texts, read before them.
  ///
  /// - Parameters:
  ///   - times: All texts at all of their places.
  ///   - current: The paths at which the newest commit, or the index, has a file.
  func statements(
    in times: [GitLog.Place: GitLog.Time], _ current: Set<ArraySlice<UInt8>>, _ pool: Pool
  ) throws(GitError) -> HistoricStatements {
    var own: [GitLog.Place] = []
    var others: [GitLog.Place] = []
    for file in times.sorted(by: { $0.value.rank < $1.value.rank }).map(\.key)
    where HistoricStatements.mayBeLedger(file.path) {
      if place(of: file.path) == .inside(ErasureLedger.path) {
        own.append(file)
      } else if !current.contains(file.path) {
        // The pool may have lain elsewhere; where a file is still, it is another one.
        others.append(file)
      }
    }
    var statements = HistoricStatements(pool)
    try show(own) { bytes, object in
      if let bytes { statements.see(ledger: bytes, object) } else { statements.isComplete = false }
    }
    try show(others) { bytes, object in
      if let bytes { statements.see(ledgerElsewhere: bytes, object) }
    }
    return statements
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
