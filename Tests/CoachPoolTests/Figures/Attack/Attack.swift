import RecordSyntax

@testable import CoachPool

/// An attack on what several years have published, by one who knows how the figures of a report hang together.
struct Attack {
  /// What the attacker does not know.
  struct Secret {
    let year: Int
    let asOf: Day
    let figures: [Figure]
    let sums: [FigureSum]
  }

  var attacker = Attacker()
  /// What must not be found out: each with the number of values that must be left.
  var targets: [(name: String, values: Int)] = []

  init(on sheets: [FigureSheet], _ secrets: [Secret]) {
    for (sheet, secret) in zip(sheets, secrets) { read(sheet, secret) }
    for (sheet, secret) in zip(sheets, secrets) { learn(sheet, secret) }
    for sheet in sheets where sheets.contains(where: { $0.year == sheet.year - 1 }) {
      attacker.learn(["\(sheet.year - 1).running"], areSumOf: ["\(sheet.year).carriedOver"])
    }
    for (sheet, secret) in zip(sheets, secrets) { followBands(sheet, secret) }
    follow(sheets.map(\.year), secrets)
  }

  /// What was found out; empty when nothing was.
  ///
  /// - Parameter triesAll: Whether every value is tried, beside what equations and ranges tell.
  mutating func spoils(triesAll: Bool) -> [String] {
    guard attacker.think() else { return ["what was published contradicts itself"] }
    return targets.compactMap { target in
      let left = attacker.values(of: target.name, upTo: target.values, triesAll: triesAll)
      return left < target.values ? "\(target.name) has \(left) values left, not \(target.values)" : nil
    }
  }

  private mutating func read(_ sheet: FigureSheet, _ secret: Secret) {
    let merged = Set(sheet.merged.flatMap(\.figures))
    for (entry, figure) in zip(sheet.figures, secret.figures) where figure.isCell {
      let name = "\(sheet.year).\(entry.name)"
      if let value = entry.value?.int {
        attacker.read(name, value)
      } else if entry.isHidden {
        let isSigned = entry.name == "costs.budgetLeft"
        attacker.readHidden(
          name, least: isSigned ? -1 << 30 : merged.contains(entry.name) || sheet.hidesZeros ? 0 : 1)
      }
      guard let people = figure.people else { continue }
      if 0 < people, people < sheet.smallestCell {
        // A number that is printed has no values left but one.
        targets.append((name, entry.unit == .count ? sheet.smallestCell : 2))
      }
    }
    for group in sheet.merged {
      let name = "\(sheet.year).\(group.figures.joined(separator: "+"))"
      if let value = group.value?.int {
        attacker.read(name, value)
      } else {
        attacker.readHidden(name, least: sheet.hidesZeros ? 0 : 1)
      }
      attacker.learn([name], areSumOf: group.figures.map { "\(sheet.year).\($0)" })
    }
  }

  private mutating func learn(_ sheet: FigureSheet, _ secret: Secret) {
    func value(_ name: String) -> Int? { secret.figures.first { $0.name == name }?.value }
    for (number, sum) in secret.sums.enumerated() where !sum.isByPeople {
      var parts = sum.parts.map { "\(sheet.year).\($0)" }
      let total = "\(sheet.year).\(sum.total)"
      guard let whole = value(sum.total) else { continue }
      let added = sum.parts.reduce(0) { $0 + (value($1) ?? 0) }
      let isKnown = sum.parts.allSatisfy { value($0) != nil }
      // It guesses right where the parts are mostly all there is.
      let isNone = sum.rest == .none || (sum.rest == .known && whole == added)
      if !isNone || !isKnown {
        let rest = "\(sheet.year).rest \(number)"
        attacker.readHidden(rest, least: 0)
        parts.append(rest)
        let people = whole - added
        if sum.rest == .people, 0 < people, people < sheet.smallestCell {
          targets.append((rest, sheet.smallestCell))
        }
      }
      attacker.learn([total], areSumOf: parts)
    }
    for entry in sheet.figures where entry.unit == .perMille {
      // A share and one of its two numbers give the other, but for rounding.
      guard let share = entry.value?.shifted(by: 1).int, let part = entry.part,
        let group = entry.group.flatMap({ sheet[$0] })?.value?.int
      else { continue }
      attacker.learn(
        "\(sheet.year).\(part)",
        max(0, ((2 * share - 1) * group + 1999) / 2000)...((2 * share + 1) * group / 2000))
    }
    for entry in sheet.figures where entry.part == nil {
      if entry.value != nil, let group = entry.group {
        attacker.learn("\(sheet.year).\(group)", sheet.smallestCell...1 << 40)
      }
    }
  }
}
