/// What older texts of a pool say that tells how to judge all others: what its ledgers named as removed.
///
/// Today's ledger alone will not do: where a whole pool was put back, its old ledger came with it.
package struct HistoricStatements: Sendable {
  /// The removals that a ledger named and the pool's does not, each once.
  private(set) var forgotten: [ErasureLedger.Entry] = []
  /// The texts of ledgers that name them, by the names git gives them.
  private(set) var forgottenIn: [String] = []
  /// The codes and ids that any ledger named.
  private(set) var erased: Set<String>
  /// Whether all were read: one that is too large may say anything.
  package var isComplete = true
  /// The lines of ledgers that were read: each stands in all that came after it.
  private var lines: Set<ArraySlice<UInt8>> = []

  /// Starts with what the pool itself says.
  package init(_ pool: Pool) { erased = pool.erased }

  /// Whether a file may be a ledger of removals, by its path from the top of the repository.
  package static func mayBeLedger(_ path: ArraySlice<UInt8>) -> Bool {
    let name = ErasureLedger.path.utf8
    let start = path.count - name.count
    return path.suffix(name.count).elementsEqual(name)
      && (start == 0 || path.dropLast(name.count).last == UInt8(ascii: "/"))
  }

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
