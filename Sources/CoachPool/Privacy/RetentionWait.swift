public import RecordSyntax

/// A record whose term has passed, but which its year's report still needs.
public struct RetentionWait: Sendable {
  /// The record.
  public let header: RecordHeader
  /// The term that has passed.
  public let term: RetentionPolicy.Term
  /// The last day of the term.
  public let end: Day
  /// The year whose report is not published.
  public let year: Int

  /// What it waits for, as words behind a path.
  package var sentence: Phrase {
    Phrase(
      nl: "blijft, want \(name: String(year)) is nog niet gepubliceerd; de termijn liep tot en met \(end)",
      en: "stays, for \(name: String(year)) is not published yet; its term ran until \(end)")
  }
}
