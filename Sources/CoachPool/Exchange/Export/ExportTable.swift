internal import RecordSyntax

/// A table of an export: the records of a kind, or what a list or map in them holds.
struct ExportTable: Sendable {
  /// Its name, `trajectories-sessions`.
  let name: String
  /// What it is called.
  let title: Phrase
  /// What its rows are.
  let description: Phrase
  /// Its columns.
  var columns: [ExportColumn]
  /// How many of the first columns tell one row from every other.
  let keyCount: Int
}
