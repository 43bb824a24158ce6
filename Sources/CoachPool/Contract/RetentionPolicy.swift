public import RecordSyntax

/// How long which data is kept (AVG art. 5).
public struct RetentionPolicy: Sendable {
  /// Per record kind and class of data, the term.
  public let terms: [Term]
  /// How many days ahead something due is announced.
  public let soonDays: Int
  /// After how many months without any date a record counts as abandoned.
  public let abandonedMonths: Int
  /// After how many months what was removed must be gone from git's history too; `nil` when that is not judged.
  public let historyMonths: Int?

  init(_ reader: ValueReader) {
    var terms: [Term] = []
    for kind in RecordKind.allCases {
      for (name, term) in reader[kind.rawValue].keyed({ $0 }).entries {
        guard let dataClass = DataClass(rawValue: name), let months = term["months"].int,
          let from = term["from"].word(TermStart.self)
        else { continue }
        terms.append(
          Term(
            kind: kind, dataClass: dataClass, months: months, from: from,
            then: term["then"].word() ?? .remove, ground: term["ground"].text ?? ""))
      }
    }
    self.terms = terms
    soonDays = reader["soonDays"].int ?? 0
    abandonedMonths = reader["abandonedMonths"].int ?? 0
    historyMonths = reader["historyMonths"].int
  }

  /// The term for a class of data of a kind; `nil` when it has none.
  public func term(_ kind: RecordKind, _ dataClass: DataClass) -> Term? {
    terms.first { $0.kind == kind && $0.dataClass == dataClass }
  }

  /// How long one class of data of one kind is kept.
  public struct Term: Sendable {
    /// The kind.
    public let kind: RecordKind
    /// The class of data.
    public let dataClass: DataClass
    /// The months it is kept.
    public let months: Int
    /// From when.
    public let from: TermStart
    /// What is done then.
    public let then: TermEnd
    /// Why this long.
    public let ground: String
  }
}

/// From when a term runs.
public enum TermStart: String, Sendable {
  /// The end: closing, refusal, or advice elsewhere; else the record's last date plus the months of abandonment.
  case ended
  /// A coach's last day.
  case left
  /// The record's own date.
  case on
  /// The answer to a privacy request.
  case answered
  /// The publication of a year.
  case published
}

/// What is done when a term has passed.
public enum TermEnd: String, Sendable {
  /// The fields of the class are removed.
  case remove
  /// The record is deleted.
  case delete
}
