package import RecordSyntax

/// How the columns of a spreadsheet become fields of records; a JSON file that people keep beside the spreadsheet.
///
/// ```json
/// {
///   "dates": "dmy",
///   "key": "Nummer",
///   "columns": {
///     "Aangevraagd": "requested.on",
///     "Medewerker": "coachee.name",
///     "Gesprek 1": "sessions[1].on",
///     "Gesprek 2": "sessions[2].on",
///     "Soort": { "field": "kind", "values": { "Gewoon": "regulier" } },
///     "Opmerkingen": null
///   },
///   "constants": { "delivery": "internal", "sessions[].minutes": 60 }
/// }
/// ```
package struct ImportMapping: Sendable {
  /// A column and what becomes of its cells.
  package struct Column: Sendable {
    /// What the header calls it.
    package let title: String
    /// Where its cells go; `nil` for a column that is left out.
    package let path: FieldPath?
    /// What stands for texts of its cells; null for one that says nothing.
    package let values: [(text: String, value: Value)]

    /// Describes a column.
    package init(_ title: String, _ path: FieldPath?, values: [(text: String, value: Value)] = []) {
      (self.title, self.path, self.values) = (title, path, values)
    }
  }

  /// A field that has the same value in every record.
  package struct Constant: Sendable {
    /// The field.
    package let path: FieldPath
    /// Its value.
    package let value: Value
  }

  /// What comes first in days.
  package var dayOrder: CellReader.DayOrder
  /// What stands between cells; `nil` for what the header shows.
  package var separator: CSVSeparator?
  /// The column in which rows of one record have the same text; `nil` where a record is known by what it says.
  package var key: String?
  /// The columns.
  package var columns: [Column]
  /// The constants.
  package var constants: [Constant]

  /// The URI of the schema that describes it.
  package static let schema = "urn:coachpool:import-mapping:1"

  /// Makes a mapping of columns alone.
  package init(columns: [Column]) {
    (dayOrder, separator, key, self.columns, constants) = (.dayFirst, nil, nil, columns, [])
  }
}

extension CSVSeparator {
  /// The character itself, as a mapping writes it.
  var text: String { String(Unicode.Scalar(rawValue)) }
}
