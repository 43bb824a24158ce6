/// What older texts of a pool say that tells how to judge all others: what its ledgers named as removed, and what was
/// published.
///
/// Today's ledger alone will not do: where a whole pool was put back, its old ledger came with it. And a report that was
/// corrected was published twice.
package struct HistoricStatements: Sendable {
  /// The removals that a ledger named and the pool's does not, each once.
  private(set) var forgotten: [ErasureLedger.Entry] = []
  /// The texts of ledgers that name them, by the names git gives them.
  private(set) var forgottenIn: [String] = []
  /// The codes and ids that any ledger named.
  private(set) var erased: Set<String>
  /// Whether all ledgers were read: one that is too large may name anything.
  package var isComplete = true
  /// The lines of ledgers that were read: each stands in all that came after it.
  private var lines: Set<ArraySlice<UInt8>> = []
  /// The reports that were published, by year.
  private var reports: [Int: [FigureSheet.Report]] = [:]

  /// Starts with what the pool itself says.
  package init(_ pool: Pool) { erased = pool.erased }
}

// MARK: - What was removed

extension HistoricStatements {
  /// Takes a text of the pool's ledger; the newest come first.
  package mutating func see(ledger bytes: [UInt8], _ object: String) {
    let new = bytes.split(separator: 0x0A).filter { lines.insert($0).inserted }
    guard !new.isEmpty else { return }
    let entries = ErasureLedger(Array(new.joined(separator: [0x0A]))).entries.filter {
      erased.insert($0.id).inserted
    }
    guard !entries.isEmpty else { return }
    forgotten += entries
    forgottenIn.append(object)
  }

  /// Takes a text of a ledger that lay elsewhere: that of another pool names nothing that this one's does.
  package mutating func see(ledgerElsewhere bytes: [UInt8], _ object: String) {
    guard ErasureLedger(bytes).entries.contains(where: { erased.contains($0.id) }) else { return }
    see(ledger: bytes, object)
  }
}

// MARK: - What was published

extension HistoricStatements {
  /// Takes a text of a file that is called as published figures are; what is no publication is a draft.
  package mutating func see(figures bytes: [UInt8]) {
    guard let sheet = Self.published(bytes), let report = sheet.report else { return }
    reports[sheet.year, default: []].append(report)
  }

  /// Whether a file of the pool, by its path in it, may be a draft of a report: that of a year that was published since.
  func mayBeDraft(_ path: String) -> Bool { Self.year(of: path).map { reports[$0] != nil } ?? false }

  /// Whether a text of such a file is a draft: nothing that was ever published of the year.
  func isDraft(_ bytes: [UInt8], at path: String) -> Bool {
    guard let reports = Self.year(of: path).flatMap({ reports[$0] }) else { return false }
    if path.hasSuffix(".json") { return Self.published(bytes) == nil }
    let picture = Publications.picture(at: path)?.name
    return reports.allSatisfy { report in
      guard let lines = picture.map({ report.lines(of: $0) }) ?? report.lines else { return true }
      return FigureSheet.Report.firstDifference(in: bytes, from: lines) != nil
    }
  }

  private static func published(_ bytes: [UInt8]) -> FigureSheet? {
    guard let sheet = try? FigureSheet(reading: bytes), sheet.published != nil, !sheet.isInternal else {
      return nil
    }
    return sheet
  }

  /// The year of published figures, of a report or of a picture in one, by its path.
  private static func year(of path: String) -> Int? {
    Publications.year(of: path) ?? Publications.year(ofReport: path) ?? Publications.picture(at: path)?.year
  }
}
