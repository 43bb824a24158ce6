import Foundation
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// What was hidden, attacked with all that was published.
///
/// `COACHPOOL_ATTACK_POOLS=10000` makes it ten thousand small pools.
struct AttackTests {
  private static let pools =
    ProcessInfo.processInfo.environment["COACHPOOL_ATTACK_POOLS"].flatMap(UInt64.init) ?? 1000

  @Test(arguments: UInt64(0)..<10)
  func `nothing that is hidden in many small pools can be solved back`(share: UInt64) {
    for seed in share * Self.pools / 10..<(share + 1) * Self.pools / 10 {
      // Trying every value takes most of the time; what one pool in two hundred shows it shows of all.
      let isLarge = seed.isMultiple(of: 200)
      let years = RandomYears(seed: seed, isLarge: isLarge)
      let threshold = Int(seed % 4) + 2
      let sheets = years.published(threshold, seed: seed)
      var attack = Attack(on: sheets, years.secrets)
      let spoils = attack.spoils(triesAll: isLarge)
      guard spoils.isEmpty else {
        Issue.record("seed \(seed), from \(threshold): \(spoils)\n\(Self.text(sheets, years.secrets))")
        return
      }
    }
  }

  @Test(arguments: UInt64(1)...2)
  func `nothing that is hidden in three reports of a whole pool can be solved back`(seed: UInt64) throws {
    let pool = FigureIdentityTests.randomPool(seed, trajectories: 8 + Int(seed))
    let policy = pool.pool.contract.publication
    var sheets: [FigureSheet] = []
    var secrets: [Attack.Secret] = []
    for year in 2022...2024 {
      let figures = try pool.figures(year, asOf: "2025-12-31")
      let disclosure = Disclosure(figures, policy, smallestCell: 5, others: sheets)
      sheets.append(FigureSheet(figures, disclosure, language: .dutch))
      secrets.append(
        .init(year: year, asOf: figures.period.asOf, figures: figures.all, sums: figures.sums))
    }
    var attack = Attack(on: sheets, secrets)
    #expect(attack.spoils(triesAll: false) == [])
  }

  @Test func `what was carried over is not printed where the year before hid what was running`() throws {
    var pool = SmallPool()
    // At the end of 2022 three were closed and nine are running, so that the nine go with the three.
    for number in 0..<12 {
      pool.add(
        "t-\(number)", requested: "2022-01-10", signed: "2022-02-01", closed: number < 3 ? "2022-09-01" : nil)
    }
    let policy = pool.pool.contract.publication
    let before = try pool.figures(2022)
    let first = Disclosure(before, policy, smallestCell: 5)
    #expect(!first.prints("running") && !first.prints("closed") && first.prints("total"))
    let sheet = FigureSheet(before, first, language: .dutch)
    let figures = try pool.figures()
    #expect(Disclosure(figures, policy, smallestCell: 5).prints("carriedOver"))
    #expect(!Disclosure(figures, policy, smallestCell: 5, others: [sheet]).prints("carriedOver"))
    // The other way around too.
    let later = FigureSheet(figures, Disclosure(figures, policy, smallestCell: 5), language: .dutch)
    let second = Disclosure(before, policy, smallestCell: 5, others: [later])
    #expect(!second.prints("closed") && !second.prints("total"))
  }

  @Test func `every figure is a number of the system, follows others or is about no one`() throws {
    let figures = try FigureIdentityTests.randomPool(3, trajectories: 40).figures()
    for figure in figures.all where !figure.isCell {
      #expect(figure.group.flatMap { figures[$0] } != nil, "\(figure.name)")
    }
    // With a threshold that no count reaches, only what is about no one is printed, and zero.
    let disclosure = Disclosure(figures, SmallPool().pool.contract.publication, smallestCell: 10_000)
    for figure in figures.all
    where disclosure.prints(figure.name) && figure.value != nil && figure.value != 0 && figure.people != 0 {
      let isAboutNoOne = ["events.", "coverage."].contains { figure.name.hasPrefix($0) }
      #expect(isAboutNoOne || figure.name == "costs.budget", "\(figure.name)")
    }
  }

  @Test func `the attacker solves back what is hidden alone`() {
    var broken = 0
    for seed in UInt64(0)..<100 {
      let years = RandomYears(seed: seed, isLarge: false)
      var attack = Attack(on: years.published(5, seed: seed, isWeak: true), years.secrets)
      if !attack.spoils(triesAll: false).isEmpty { broken += 1 }
    }
    #expect(broken > 50, "\(broken) of 100 pools")
  }

  private static func text(_ sheets: [FigureSheet], _ secrets: [Attack.Secret]) -> String {
    zip(sheets, secrets).map { sheet, secret in
      zip(sheet.figures, secret.figures).map { entry, figure in
        "\(sheet.year).\(entry.name) \(figure.value ?? -1)\(entry.isHidden ? " hidden" : "")"
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
