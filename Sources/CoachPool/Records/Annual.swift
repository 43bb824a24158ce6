public import RecordSyntax

/// A year as published: figures, fixed, and HR's own words; the body is the foreword.
public struct Annual: Record {
  /// What every record has.
  public let header: RecordHeader
  /// The day the figures were judged on.
  public let asOf: Field<Day>
  /// When it was published; absent while it is being written.
  public let published: Field<Day>
  /// The figures as published, by name, in the order written.
  public let figures: FieldList<Figure>
  /// HR's conclusions from the evaluations.
  public let findings: FieldList<String>

  /// The year; `nil` when the file is not named after one.
  public var year: Int? { Int(id) }

  /// Whether it had been published by a day.
  func wasPublished(by day: Day) -> Bool { published.value.map { $0 <= day } == true }

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    asOf = reader.day(.asOf)
    published = reader.day(.published)
    figures = reader.value(of: .figures).converted { map in
      guard reader.document.nodes[map].kind == .object else { return nil }
      return reader.document.keys(of: map).compactMap { key in
        reader.document.decimal(key + 1).map { Figure(name: reader.document.text(of: key), number: $0) }
      }
    }
    findings = reader.texts(.findings)
  }

  /// A published figure.
  public struct Figure: Sendable {
    /// Its name, `closed` or `referrals.bedrijfsmaatschappelijk-werk`.
    public let name: String
    /// Its number.
    public let number: Decimal
  }
}
