internal import RecordSyntax

/// What to do about data that git may have already.
enum CommittedData {
  /// A remedy, and whom to tell: of what was shared a report may be due within days.
  static func help(_ remedy: Phrase) -> Phrase {
    Phrase(
      nl: """
        \(remedy)
        staat dit al in git, meld het dan vandaag nog bij de functionaris gegevensbescherming (is het al gedeeld, dan kan \
        het een datalek zijn: AVG art. 33, 72 uur) en bij wie git beheert
        """,
      en: """
        \(remedy)
        if git has this already, report it today to the data protection officer (once shared, it may be a data breach: \
        GDPR art. 33, 72 hours) and to whoever looks after git
        """)
  }
}
