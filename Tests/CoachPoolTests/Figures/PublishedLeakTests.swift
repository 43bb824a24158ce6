import RecordSyntax
import Testing

@testable import CoachPool

/// What published figures give away, as the rule `small-cell` sees it.
struct PublishedLeakTests {
  @Test(arguments: 0..<4)
  func `what was hidden well gives no alarm, in two thousand small pools`(share: UInt64) {
    for seed in share * 500..<(share + 1) * 500 {
      let years = RandomYears(seed: seed, isLarge: seed.isMultiple(of: 200))
      let threshold = Int(seed % 4) + 2
      let leaks = Self.leaks(years.published(threshold, seed: seed))
      guard leaks.isEmpty else {
        Issue.record("seed \(seed), from \(threshold): \(leaks)")
        return
      }
    }
  }

  @Test func `whatever pool can be solved back, because small numbers are hidden alone, is found`() {
    var (broken, found) = (0, 0)
    for seed in UInt64(0)..<300 {
      let years = RandomYears(seed: seed, isLarge: false)
      let sheets = years.published(5, seed: seed, isWeak: true)
      var attack = Attack(on: sheets, years.secrets)
      guard !attack.spoils(triesAll: false).isEmpty else { continue }
      broken += 1
      if !Self.leaks(sheets).isEmpty { found += 1 }
    }
    #expect(broken > 150)
    #expect(found == broken)
  }

  /// Under a contract with a larger threshold, so that the one of the publication counts.
  private static func leaks(_ sheets: [FigureSheet]) -> [PublishedLeak] {
    PublishedLeak.list(in: sheets, others: [], policy)
  }

  private static let policy = SmallPool(
    contract: SmallPool.contract.replacing(
      #""smallestCell": 1, "smallestGroup": 2"#, with: #""smallestCell": 50, "smallestGroup": 50"#)
  ).pool.contract.publication
}
