public import RecordSyntax

/// Data whose term has passed, but which its year's report still needs.
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
    let (name, year) = (term.dataClass.rawValue, String(year))
    guard term.then == .remove else {
      return Phrase(
        nl: "blijft, want \(name: year) is nog niet gepubliceerd; de termijn liep tot en met \(end)",
        en: "stays, for \(name: year) is not published yet; its term ran until \(end)")
    }
    return Phrase(
      nl: """
        \(word: name, dutch: term.dutch) blijven, want \(name: year) is nog niet gepubliceerd; de termijn liep tot en met \
        \(end)
        """,
      en:
        "\(word: name, dutch: term.dutch) stays, for \(name: year) is not published yet; its term ran until \(end)"
    )
  }
}
