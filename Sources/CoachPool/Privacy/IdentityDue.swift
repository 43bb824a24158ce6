public import RecordSyntax

/// A file of the private folder, and until when the contract lets it be kept.
public struct IdentityDue: Sendable {
  /// The file.
  public let file: PrivateFile
  /// The term; it says how long the file is kept after the last record that may name the code, and on what ground.
  public let term: RetentionPolicy.Term
  /// The last day it may be kept; `nil` when no record names the code, so that it has no purpose on any day.
  public let lastDay: Day?

  /// Whether it is kept too long on a day.
  public func isOverdue(on day: Day) -> Bool { lastDay.map { $0 < day } ?? true }

  /// Since when it must be gone, and why, as words behind a path; who it is stands in none of them.
  package func sentence(asOf day: Day) -> Phrase {
    guard let lastDay else {
      return Phrase(
        nl: "te laat, want geen record noemt deze code (meer)",
        en: "overdue, for no record names this code (any more)")
    }
    let first = lastDay.adding(days: 1)
    let counted = Phrase(
      nl: "\(.months(term.months)) na de laatste dag van de code in een record",
      en: "\(.months(term.months)) after the code's last day in a record")
    return isOverdue(on: day)
      ? Phrase(nl: "te laat sinds \(first) (\(counted))", en: "overdue since \(first) (\(counted))")
      : Phrase(nl: "weg vanaf \(first) (\(counted))", en: "to be gone from \(first) (\(counted))")
  }
}
