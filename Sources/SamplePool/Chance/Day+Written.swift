internal import RecordSyntax

extension Day {
  /// A day written in this program; a mistyped one shows as the first day of the calendar.
  static func written(_ text: String) -> Day { Day(text) ?? .first(of: 1) }
}
