import RecordSyntax
import TestSupport

@testable import CoachPool

/// Some years of a small pool, as far as their figures go: tables with random numbers that hang together as those of the
/// report do, within each year and from one to the next.
struct RandomYears {
  private(set) var secrets: [Attack.Secret] = []

  /// Draws some years; `isLarge` ones are up to three with up to two more tables in each, others up to two with one. Of one
  /// in seventy-two the requests are followed from year to year, which takes fifty times as long to solve.
  init(seed: UInt64, isLarge: Bool) {
    var random = SeededGenerator(seed: seed)
    guard !seed.isMultiple(of: 72) else {
      secrets = RandomRequests(years: isLarge ? 2...4 : 2...3, &random).secrets(&random)
      return
    }
    let most = Int.random(in: 2...12, using: &random)
    var running = Int.random(in: 0...most, using: &random)
    for year in 2020..<2020 + Int.random(in: 1...(isLarge ? 3 : 2), using: &random) {
      var table = RandomTable()
      running = table.addTrajectories(carriedOver: running, most, &random)
      for family in (0..<5).shuffled(using: &random).prefix(
        Int.random(in: 0...(isLarge ? 2 : 1), using: &random))
      {
        switch family {
        case 0: table.addEvaluation(most, &random)
        case 1: table.addReferrals(most, &random)
        case 2: table.addChoice(most, &random)
        case 3: table.addThemes(most, &random)
        default: table.addCosts(most, &random)
        }
      }
      secrets.append(
        .init(year: year, asOf: Day.last(of: year + 1), figures: table.figures, sums: table.sums))
    }
  }

  /// What each year prints, published one after another in random order.
  func published(_ threshold: Int, seed: UInt64, isWeak: Bool = false) -> [FigureSheet] {
    var random = SeededGenerator(seed: seed)
    var sheets: [FigureSheet] = []
    for secret in secrets.shuffled(using: &random) {
      if isWeak {
        let small = secret.figures.filter { figure in
          figure.people.map { 0 < $0 && $0 < threshold } == true
        }
        sheets.append(secret.sheet(hiding: Set(small.map(\.name)), hidesZeros: false, threshold))
      } else {
        let chosen = FigureTable(
          secret.year, asOf: secret.asOf, secret.figures, secret.sums, [], sheets
        ).hidden(threshold)
        sheets.append(secret.sheet(hiding: chosen.names, hidesZeros: chosen.hidesZeros, threshold))
      }
    }
    return sheets.sorted { $0.year < $1.year }
  }
}

extension Attack.Secret {
  /// What is printed of it.
  func sheet(hiding hidden: Set<String>, hidesZeros: Bool, _ threshold: Int) -> FigureSheet {
    sheet(printing: { !hidden.contains($0) }, hidesZeros: hidesZeros, threshold)
  }

  /// What is printed of it, some of it as one number.
  func sheet(
    printing prints: (String) -> Bool, hidesZeros: Bool, _ threshold: Int, merged: [FigureSheet.Merged] = []
  ) -> FigureSheet {
    FigureSheet(
      year: year, asOf: asOf, published: asOf, isProvisional: false,
      isInternal: false, smallestCell: threshold, smallestGroup: threshold, hidesZeros: hidesZeros,
      figures: figures.map { figure in
        let isHidden = figure.value != nil && !prints(figure.name)
        return FigureSheet.Entry(
          name: figure.name, title: figure.name, unit: figure.unit, value: isHidden ? nil : figure.decimal,
          isHidden: isHidden, isAboutPeople: figure.people != nil, group: nil, part: nil)
      }, merged: merged, sums: sums.map { FigureSheet.Sum(total: $0.total, parts: $0.parts, rest: $0.rest) },
      report: nil)
  }
}

/// The figures of one random year.
struct RandomTable {
  var figures: [Figure] = []
  var sums: [FigureSum] = []
  private static let nothing = Phrase(nl: "", en: "")

  mutating func add(_ name: String, _ number: Int) {
    figures.append(.count(name, Self.nothing, Self.nothing, number, []))
  }

  /// Adds parts of a number that is there.
  mutating func split(
    _ total: String, _ number: Int, into parts: [String], rest: FigureSum.Rest = .none,
    _ random: inout SeededGenerator
  ) {
    var left = number
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1 && rest == .none
      let share = isLast ? left : Int.random(in: 0...left, using: &random)
      add(part, share)
      left -= share
    }
    sums.append(FigureSum(total, parts, rest: rest))
  }

  func value(_ name: String) -> Int { figures.first { $0.name == name }?.value ?? 0 }

  mutating func add(_ sum: FigureSum) { sums.append(sum) }

  mutating func addTrajectories(carriedOver: Int, _ most: Int, _ random: inout SeededGenerator) -> Int {
    let started = Int.random(in: 0...most, using: &random)
    let total = carriedOver + started
    add("total", total)
    add("carriedOver", carriedOver)
    add("started", started)
    sums.append(FigureSum("total", ["carriedOver", "started"]))
    split("total", total, into: ["closed", "running"], &random)
    split("closed", value("closed"), into: ["completed", "stopped", "referredOn"], &random)
    return value("running")
  }

  mutating func addEvaluation(_ most: Int, _ random: inout SeededGenerator) {
    split("closed", value("closed"), into: ["invited", "toInvite", "notAsked"], &random)
    split("invited", value("invited"), into: ["answered"], rest: .people, &random)
    split("answered", value("answered"), into: ["scores.a.n"], rest: .known, &random)
  }

  mutating func addReferrals(_ most: Int, _ random: inout SeededGenerator) {
    let number = Int.random(in: 0...2 * most, using: &random)
    add("referrals", number)
    split("referrals", number, into: ["referrals.a", "referrals.b", "referrals.c"], &random)
  }

  mutating func addChoice(_ most: Int, _ random: inout SeededGenerator) {
    split("total", value("total"), into: ["choice.coachee", "choice.advised", "choice.assigned"], &random)
    split("total", value("total"), into: ["delivery.internal", "delivery.external"], &random)
  }

  mutating func addThemes(_ most: Int, _ random: inout SeededGenerator) {
    let names = ["themes.a", "themes.b", "themes.c"]
    var all = 0
    for name in names {
      let number = Int.random(in: 0...value("total"), using: &random)
      add(name, number)
      sums.append(FigureSum("total", [name], rest: .bound))
      all += number
    }
    add("themes", all)
    sums.append(FigureSum("themes", names))
  }

  mutating func addCosts(_ most: Int, _ random: inout SeededGenerator) {
    let people = (0..<3).map { _ in Int.random(in: 0...most, using: &random) }
    let cents = people.map { $0 == 0 ? 0 : Int.random(in: 1...500, using: &random) }
    func money(_ name: String, _ cents: Int, _ people: Int?) -> Figure {
      Figure(
        name, Self.nothing, Self.nothing, unit: .cents, value: cents, people: people, records: [])
    }
    let (spent, everyone) = (cents.reduce(0, +), people.reduce(0, +))
    figures.append(money("costs.external", spent, everyone))
    for place in 0..<3 { figures.append(money("costs.external.\(place)", cents[place], people[place])) }
    sums.append(FigureSum("costs.external", (0..<3).map { "costs.external.\($0)" }))
    figures.append(money("costs.budget", 700, nil))
    figures.append(money("costs.budgetLeft", 700 - spent, everyone))
    sums.append(FigureSum("costs.budget", ["costs.external", "costs.budgetLeft"]))
  }
}
