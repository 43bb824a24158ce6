/// What a picture of the annual report shows; frozen, for its file is called so.
enum ChartName: String, CaseIterable, Sendable {
  /// Trajectories that began and ended, over the months.
  case months
  /// Closed trajectories by the number of sessions.
  case sessions
  /// Referrals by destination.
  case referrals
  /// How far the year's requests came.
  case funnel
  /// Trajectories by theme.
  case themes
  /// The means of evaluations by block, with their spread.
  case scores
  /// How much of what coaches can take was taken.
  case capacity

  /// The name of the file beside a report.
  ///
  /// - Parameter stem: What the report's file is called, without `.md`.
  func file(beside stem: String) -> String { "\(stem)-\(rawValue).svg" }
}
