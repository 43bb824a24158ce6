import TestSupport
import Testing

@testable import CoachPool

/// What bands and a mean tell together, found by trying all there is.
struct BandMeanTests {
  /// Ten trajectories with 49 sessions together, five of them with 30: the others had 19, so that one had three.
  @Test func `five with nineteen sessions, each with three or four, are one and four`() {
    func tells(_ bands: [ClosedRange<Int>], below threshold: Int) -> Bool {
      let values = [3: 1, 4: 4, 6: 5]
      return BandMean(bands.map { $0.map { ($0, values[$0] ?? 0) } }, mean: 49).tells(below: threshold)
    }
    #expect(tells([3...4, 5...5, 6...6], below: 2))
    #expect(tells([3...4, 5...6], below: 5))
    #expect(!tells([0...12], below: 5))
  }

  /// Sixteen had 35 sessions together, seven of them three each: of nine with fourteen, none without, four had one.
  @Test func `that nobody had none counts as known`() {
    #expect(BandMean([[(0, 0), (1, 4), (2, 5)], [(3, 7)]], mean: 22).tells(below: 5))
  }

  /// All but the one in the middle can only have an even number, so that every other value is out.
  @Test func `a gap in a band is seen`() {
    let bands: [[BandMean.Part]] = [[(1, 3), (2, 1), (3, 2)]]
    #expect(BandMean(bands, mean: 18).tells(below: 4))
    #expect(!BandMean(bands, mean: 18).tells(below: 3))
  }

  @Test(arguments: UInt64(0)..<300)
  func `it tells what trying every way tells`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bands: [[BandMean.Part]] = [[]]
    for sessions in Int.random(in: 0...1, using: &random)...Int.random(in: 2...5, using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0, bands.last?.isEmpty == false { bands.append([]) }
      bands[bands.count - 1].append((sessions, Int.random(in: 0...4, using: &random)))
    }
    let all = bands.joined()
    let count = all.reduce(0) { $0 + $1.value }
    let sum = all.reduce(0) { $0 + $1.sessions * $1.value }
    guard count > 0, let mean = Rounding.ratio(sum, count, scale: 10) else { return }
    let threshold = Int.random(in: 2...5, using: &random)
    let told = (0...5 * count).filter { Rounding.ratio($0, count, scale: 10) == mean }.contains { sum in
      Self.isTold(bands, sum, below: threshold)
    }
    #expect(BandMean(bands, mean: mean).tells(below: threshold) == told)
  }

  /// Whether of a small number, which the sum leaves possible, fewer values than a threshold are possible.
  private static func isTold(_ bands: [[BandMean.Part]], _ sum: Int, below threshold: Int) -> Bool {
    let parts = bands.map { $0.filter { $0.sessions > 0 } }
    let ways = parts.map { band in
      Self.ways(of: band.map(\.sessions), band.reduce(0) { $0 + $1.value })
    }
    return parts.indices.contains { number in
      // What all other bands can have together.
      var others: Set = [0]
      for other in ways.indices where other != number {
        others = Set(others.flatMap { sum in ways[other].map { sum + $0.sum } })
      }
      let possible = ways[number].filter { others.contains(sum - $0.sum) }
      return parts[number].enumerated().contains { place, part in
        let values = Set(possible.map { $0.values[place] })
        return (1..<threshold).contains(part.value) && values.contains(part.value) && values.count < threshold
      }
    }
  }

  /// Every way to give some trajectories one of some numbers of sessions, with the sessions of all.
  private static func ways(of sessions: [Int], _ count: Int) -> [(values: [Int], sum: Int)] {
    guard let first = sessions.first else { return count == 0 ? [([], 0)] : [] }
    return (0...count).flatMap { value in
      ways(of: Array(sessions.dropFirst()), count - value).map {
        ([value] + $0.values, first * value + $0.sum)
      }
    }
  }
}
