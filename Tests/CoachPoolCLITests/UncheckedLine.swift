/// What `check` says at its end when no private folder is at hand.
enum UncheckedLine {
  static let dutch =
    "zonder de besloten map (--private) niet nagekeken: line-conflict, line-conflict-later, identity-overdue, personal-data (namen)\n"
  static let english =
    "not checked without the private folder (--private): line-conflict, line-conflict-later, identity-overdue, personal-data (names)\n"
}
