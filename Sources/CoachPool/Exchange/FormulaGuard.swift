/// The apostrophe before a cell that a spreadsheet would otherwise run as a formula (CWE-1236).
///
/// It stands before such a text also where apostrophes begin that, so that taking one away gives every text back.
enum FormulaGuard {
  /// What makes a formula of a cell that begins with it; the last four are the wide forms of the first.
  private static let marks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// The text as it may stand in a cell.
  static func guarding(_ text: String) -> String { isMarked(text.unicodeScalars[...]) ? "'" + text : text }

  /// The text that a cell stands for.
  static func releasing(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'", isMarked(scalars.dropFirst()) else { return cell }
    return String(scalars.dropFirst())
  }

  private static func isMarked(_ text: Substring.UnicodeScalarView) -> Bool {
    text.first { $0 != "'" }.map(marks.contains) ?? false
  }
}
