/// Bands of numbers of sessions beside the number of all sessions: what both tell together of how trajectories lie within
/// a band.
///
/// The mean gives that number within a few, and other figures may give it to the one: the time of coaches, where all
/// sessions are as long. So every number that the mean is rounded from counts as known, and how many had no session too,
/// for those who had a first one are counted elsewhere.
struct BandMean {
  private let bands: [Band]
  /// The least sessions that all trajectories can have had together, as far as the bands tell.
  private let least: Int
  /// The most.
  private let most: Int
  /// The numbers of all sessions that the mean is rounded from.
  private let sums: ClosedRange<Int>

  /// A number of sessions, and how many trajectories had it.
  typealias Part = (sessions: Int, value: Int)

  /// Takes what is printed.
  ///
  /// - Parameters:
  ///   - bands: What each band is made of, the fewest sessions first and without a gap.
  ///   - mean: The mean, in tenths.
  init(_ bands: [[Part]], mean: Int) {
    let trajectories = bands.joined().reduce(0) { $0 + $1.value }
    self.bands = bands.map { band in Band(band.filter { $0.sessions > 0 }) }
    least = self.bands.reduce(0) { $0 + $1.least }
    most = self.bands.reduce(0) { $0 + $1.most }
    let fewest = Rounding.up((2 * mean - 1) * trajectories, by: 20)
    sums = fewest...max(fewest, Rounding.up((2 * mean + 1) * trajectories, by: 20) - 1)
  }

  /// Whether a small number within a band can be told from fewer values than a threshold.
  func tells(below threshold: Int) -> Bool {
    bands.contains { band in
      band.parts.contains { part in
        // Of the sums only the true one is known, and with that the true number is possible.
        0 < part.value && part.value < threshold
          && sums.contains { sum in
            isPossible(part.value, of: part.sessions, in: band, sum)
              && !hasValues(threshold, of: part.sessions, in: band, sum)
          }
      }
    }
  }

  /// Whether so many values are possible for a number.
  private func hasValues(_ least: Int, of sessions: Int, in band: Band, _ sum: Int) -> Bool {
    (0...band.size).lazy.filter { isPossible($0, of: sessions, in: band, sum) }.prefix(least).count == least
  }

  /// Whether some trajectories of a band may have had a number of sessions, the others of it any other, and all together
  /// some sum.
  private func isPossible(_ value: Int, of sessions: Int, in band: Band, _ sum: Int) -> Bool {
    let rest = band.size - value
    let (fewer, more) = (
      band.parts.filter { $0.sessions < sessions }, band.parts.filter { $0.sessions > sessions }
    )
    let least = least - band.least + value * sessions
    let most = most - band.most + value * Self.most(sessions)
    return (0...rest).contains { below in
      guard below == 0 || !fewer.isEmpty, below == rest || !more.isEmpty else { return false }
      // Numbers that follow one another add up to everything between the least and the most.
      return least + below * Self.first(fewer) + (rest - below) * Self.first(more) <= sum
        && sum <= most + below * Self.last(fewer) + (rest - below) * Self.last(more)
    }
  }

  /// A band, as the sessions of each of its parts, one after another.
  private struct Band {
    let parts: [Part]
    let size: Int
    /// The least sessions that all of it can have had together.
    let least: Int
    /// The most.
    let most: Int

    init(_ parts: [Part]) {
      self.parts = parts
      size = parts.reduce(0) { $0 + $1.value }
      least = size * BandMean.first(parts)
      most = size * BandMean.last(parts)
    }
  }

  private static func first(_ parts: [Part]) -> Int { parts.first?.sessions ?? 0 }

  private static func last(_ parts: [Part]) -> Int { parts.last.map { most($0.sessions) } ?? 0 }

  /// The most sessions of a trajectory that is counted with a number: the last one stands for more too.
  private static func most(_ sessions: Int) -> Int {
    sessions == BandedFigures.mostSessions ? 1000 : sessions
  }
}
