package import RecordSyntax

extension Dossier {
  /// That a code was taken out of the pool.
  package struct Removal: Sendable {
    /// The day.
    package let on: Day
    /// Why.
    package let ground: ErasureLedger.Ground
    /// Its line in the ledger, from 1.
    package let line: Int

    /// Looks it up; `nil` for a code that was not taken out.
    init?(of id: String, in context: RuleContext) {
      guard let entry = context.pool.removals.last(where: { $0.id == id }),
        let bytes = context.bytes(ErasureLedger.path)
      else { return nil }
      (on, ground) = (entry.on, entry.ground)
      line = LineMap(bytes).position(of: Int(entry.range.start)).line
    }
  }
}
