public import RecordSyntax

/// A file of the private folder, and until when the contract lets it be kept.
public struct IdentityDue: Sendable {
  /// The file.
  public let file: PrivateFile
  /// The term; it says how long the file is kept after the last record that may name the code, and on what ground.
  public let term: RetentionPolicy.Term
  /// The last day it may be kept; `nil` when no record names the code, so that it has no purpose on any day.
  public let lastDay: Day?
  /// Whether the ledger of removals names what the file is about, so that no record of it is still to be made.
  let isRemoved: Bool

  /// Whether it may be about somebody whose first record is still to be made: that is for people to tell.
  public var mayBeNew: Bool { lastDay == nil && !isRemoved }

  /// Whether it is kept too long on a day.
  public func isOverdue(on day: Day) -> Bool { lastDay.map { $0 < day } ?? true }

  /// Since when it must be gone, and why, as words behind a path; who it is stands in none of them.
  package func sentence(asOf day: Day) -> Phrase {
    guard let lastDay else {
      guard mayBeNew else {
        return Phrase(
          nl: "te laat, want wat hierbij hoorde is verwijderd",
          en: "overdue, for what it belonged to was removed")
      }
      return Phrase(
        nl: """
          te laat, want geen record noemt deze code (meer); is de persoon nieuw, maak dan eerst het traject, en \
          verwijder anders dit bestand zelf, want --apply laat het staan
          """,
        en: """
          overdue, for no record names this code (any more); if the person is new, make the trajectory first, and else \
          delete this file yourself, for --apply leaves it
          """)
    }
    let counted = Phrase(
      nl: "\(.months(term.months)) na de laatste dag van de code in een record",
      en: "\(.months(term.months)) after the code's last day in a record")
    return RetentionDue.sentence(lastDay, counted, asOf: day)
  }
}
