/// What a picture of the annual report shows; frozen, for its file is called so.
enum ChartName: String, CaseIterable, Sendable {
  /// Referrals by destination.
  case referrals
  /// How far the year's requests came.
  case funnel
  /// Trajectories by theme.
  case themes
  /// The means of evaluations by block.
  case scores

  /// The name of the file beside a report.
  ///
  /// - Parameter stem: What the report's file is called, without `.md`.
  func file(beside stem: String) -> String { "\(stem)-\(rawValue).svg" }
}
