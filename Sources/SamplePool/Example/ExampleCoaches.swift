internal import RecordSyntax

/// The coaches of the example; all of them are invented.
enum ExampleCoaches {
  static let all = first + later

  /// A day written in this source; a mistyped one would show as the first day of the calendar.
  static func day(_ text: String) -> Day { Day(text) ?? .first(of: 1) }
}
