/// Bands of numbers of sessions beside the mean of those numbers: what both tell together of how trajectories lie within
/// a band.
struct BandMean {
  private let bands: [Band]
  /// The sums of all sessions that the mean is rounded from.
  private let sums: ClosedRange<Int>

  /// Takes what is printed.
  ///
  /// - Parameters:
  ///   - bands: The figures of each band, by the number of sessions.
  ///   - mean: The mean, in tenths.
  init(_ bands: [[Figure]], mean: Int) {
    self.bands = bands.map { band in
      Band(parts: band.map { (BandedFigures.sessions.place(of: $0.name) ?? 0, $0.value ?? 0) })
    }
    let trajectories = self.bands.reduce(0) { $0 + $1.size }
    let least = Self.ceiling((2 * mean - 1) * trajectories, 20)
    sums = least...max(least, Self.ceiling((2 * mean + 1) * trajectories, 20) - 1)
  }

  /// Whether a small number within a band can be told from fewer values than a threshold.
  func tells(below threshold: Int) -> Bool {
    bands.contains { band in
      band.parts.contains { part in
        0 < part.value && part.value < threshold && band.parts.count > 1
          && (0...band.size).count { isPossible($0, of: part.sessions, in: band) } < threshold
      }
    }
  }

  /// Whether some trajectories of a band may have had a number of sessions, and the others of it any other.
  private func isPossible(_ value: Int, of sessions: Int, in band: Band) -> Bool {
    let others = band.parts.map(\.sessions).filter { $0 != sessions }
    let rest = band.size - value
    var least = value * sessions + rest * (others.first ?? 0) - band.least
    var most = value * Self.most(sessions) + rest * (others.last.map(Self.most) ?? 0) - band.most
    for band in bands { (least, most) = (least + band.least, most + band.most) }
    return least <= sums.upperBound && sums.lowerBound <= most
  }

  /// A band, as the sessions of each of its parts.
  private struct Band {
    let parts: [(sessions: Int, value: Int)]

    var size: Int { parts.reduce(0) { $0 + $1.value } }
    /// The least sessions that all of it can have had together.
    var least: Int { size * (parts.first?.sessions ?? 0) }
    /// The most.
    var most: Int { size * (parts.last.map { BandMean.most($0.sessions) } ?? 0) }
  }

  /// The most sessions of a trajectory that is counted with a number: the last one stands for more too.
  private static func most(_ sessions: Int) -> Int {
    sessions == BandedFigures.mostSessions ? 1000 : sessions
  }

  private static func ceiling(_ number: Int, _ divisor: Int) -> Int {
    let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest > 0 ? whole + 1 : whole
  }
}
