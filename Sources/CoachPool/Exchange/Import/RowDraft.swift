internal import RecordSyntax

/// What one row says, read cell by cell and not yet held against anything else.
struct RowDraft: Sendable {
  /// A value and the cell it came from.
  struct Source: Sendable {
    /// The keys that lead to it; elements of lists are passed through.
    let keys: [String]
    /// The cell.
    let cell: ByteRange
  }

  /// A cell that says something of a person.
  struct Mention: Sendable {
    let detail: ImportField.PersonDetail
    let text: String
    let cell: ByteRange
  }

  /// The row, from 1 for the one below the header.
  let number: Int
  /// All its cells.
  let place: ByteRange
  /// What it says, as a record has it, without the people it names.
  var value = Value.object([])
  /// The id that it gives the record.
  var id: String?
  /// The text by which it belongs together with other rows.
  var key: String?
  /// Where what it says stands.
  var sources: [Source] = []
  /// What it says of the coachee.
  var coachee: [Mention] = []
  /// Whom it names in fields that hold codes, with the place of each.
  var people: [(pointer: Pointer, mention: Mention)] = []
  /// What is wrong with its cells.
  var faults: [RowFault] = []

  init(number: Int, place: ByteRange) { (self.number, self.place) = (number, place) }

  /// The cell that gives the field at a pointer, or else the whole row.
  func place(of pointer: Pointer) -> ByteRange {
    let keys = pointer.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    return sources.first { $0.keys == keys }?.cell ?? sources.first { $0.keys.starts(with: keys) }?.cell
      ?? place
  }

  /// The cell of a field by its keys, or else the whole row.
  func place(of keys: String...) -> ByteRange { place(of: Pointer(keys.map(Pointer.Step.key))) }
}
