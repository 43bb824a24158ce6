package import RecordSyntax

/// A record that rows of a spreadsheet are about, and what they change.
package struct ImportedRecord: Sendable {
  /// What becomes of it.
  package enum Outcome: Sendable {
    /// It is made.
    case new
    /// It is there already, and the rows say more of it.
    case completed([Edit])
    /// It is there already with all that the rows say.
    case present
  }

  /// The rows, from 1 for the one below the header.
  package let rows: [Int]
  /// Where the first of them stands.
  package let place: ByteRange
  /// Whether one of them gives its id.
  package var isNamed: Bool { drafts.contains { $0.id != nil } }
  /// What they say.
  package let value: Value
  /// Its id.
  package let id: String
  /// Its path relative to the pool's folder.
  package let path: String
  /// What becomes of it.
  package let outcome: Outcome
  /// The codes that stand in it of people who may be new.
  package let people: [String]

  /// Where in the rows each field stands.
  let drafts: [RowDraft]

  /// A fault of the record, at the cell that gives the field at a pointer.
  package func fault(_ message: Phrase, at pointer: Pointer?, help: Phrase?) -> RowFault {
    let draft = pointer.flatMap { pointer in drafts.first { $0.place(of: pointer) != $0.place } } ?? drafts[0]
    return RowFault(
      row: draft.number, at: pointer.map { draft.place(of: $0) } ?? draft.place, message, help: help)
  }
}
