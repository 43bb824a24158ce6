internal import RecordSyntax

/// A figure that a year's report hides.
public struct HiddenFigure: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The stable name.
  public let name: String
  /// What it is called in the report.
  public let title: String

  /// What it is, in a line.
  var phrase: Phrase {
    Phrase(
      nl: "\(name: String(year)): \(name: title) (\(name: name))",
      en: "\(name: String(year)): \(name: title) (\(name: name))")
  }
}
