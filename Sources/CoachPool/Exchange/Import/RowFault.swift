package import RecordSyntax

/// Why a row does not become a record, at one of its cells.
package struct RowFault: Error, Hashable, Sendable {
  /// The row, from 1 for the one below the header.
  package let row: Int
  /// The cell, or the row as a whole.
  package let place: ByteRange
  /// What is wrong.
  package let message: Phrase
  /// How to mend it.
  package let help: Phrase?

  /// Describes a fault.
  package init(row: Int, at place: ByteRange, _ message: Phrase, help: Phrase? = nil) {
    (self.row, self.place, self.message, self.help) = (row, place, message, help)
  }

  init(row: Int, at place: ByteRange, _ refusal: CellRefusal) {
    self.init(row: row, at: place, refusal.message, help: refusal.help)
  }
}
