internal import RecordSyntax

/// A field of records, and where in the tables of an export its values go.
struct ExportField: Sendable {
  /// Where it goes.
  enum Place: Sendable {
    /// Into a column of the row that is being made.
    case cell(Int)
    /// Into columns of the same row, field by field; into one of its own that it is there at all, where nothing in it
    /// need be.
    case group([ExportField], mark: Int?)
    /// Into rows of another table, one for each element of a list or member of a map: field by field, or a scalar
    /// into the third column.
    case rows(table: Int, [ExportField], isMap: Bool)
  }

  /// Its key.
  let key: String
  /// The key as documents have it.
  let symbol: Symbol
  /// Whether null says something in it.
  let isNullable: Bool
  /// Where it goes.
  let place: Place
}
