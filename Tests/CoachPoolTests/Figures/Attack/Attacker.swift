@testable import CoachPool

/// Somebody who has every published table and wants to know what was left out: by elimination with exact fractions, by
/// the least and most that whole numbers can be, and by trying everything.
///
/// It shares nothing with what chooses the numbers to hide.
struct Attacker {
  /// An equation: what the unknowns add up to, each times its factor.
  private struct Equation {
    var terms: [(unknown: Int, factor: Int)]
    var sum: Int
  }

  private var known: [String: Int] = [:]
  private var names: [String: Int] = [:]
  private var low: [Int] = []
  private var high: [Int] = []
  private var equations: [Equation] = []
  /// What elimination left, made whole.
  private var reduced: [Equation] = []
  private static let infinity = 1 << 40

  // MARK: - What is read

  mutating func read(_ name: String, _ value: Int) { known[name] = value }

  mutating func readHidden(_ name: String, least: Int) {
    guard known[name] == nil, names[name] == nil else { return }
    names[name] = low.count
    low.append(least)
    high.append(Self.infinity)
  }

  mutating func learn(_ name: String, _ range: ClosedRange<Int>) {
    guard let unknown = names[name] else { return }
    low[unknown] = max(low[unknown], range.lowerBound)
    high[unknown] = min(high[unknown], range.upperBound)
  }

  func hasHeard(of name: String) -> Bool { known[name] != nil || names[name] != nil }

  /// The parts are together what the totals are; what no one has heard of is left out by the caller.
  mutating func learn(_ totals: [String], areSumOf parts: [String]) {
    learn(totals.map { ($0, -1) } + parts.map { ($0, 1) })
  }

  /// Numbers, each times its factor, are nothing together; what no one has heard of is left out by the caller.
  mutating func learn(_ terms: [(name: String, factor: Int)]) {
    var equation = Equation(terms: [], sum: 0)
    for (name, factor) in terms {
      if let value = known[name] {
        equation.sum -= factor * value
      } else if let unknown = names[name] {
        equation.terms.append((unknown, factor))
      }
    }
    if !equation.terms.isEmpty { equations.append(equation) }
  }

  // MARK: - What follows

  /// Works out all it can at once; `false` when what it read contradicts itself.
  mutating func think() -> Bool {
    eliminate()
    return Self.narrow(equations + reduced, &low, &high)
  }

  /// How many values a hidden number can still have, counted as far as `most`.
  func values(of name: String, upTo most: Int, triesAll: Bool) -> Int {
    guard let unknown = names[name] else { return 1 }
    guard triesAll else { return min(most, high[unknown] - low[unknown] + 1) }
    var count = 0
    var value = low[unknown]
    while value <= high[unknown], count < most {
      var (low, high) = (low, high)
      (low[unknown], high[unknown]) = (value, value)
      var steps = 2000
      // Where it would take too long to prove that a value is impossible, it may be possible.
      if isPossible(&low, &high, &steps) ?? true { count += 1 }
      value += 1
    }
    return count
  }

  private func isPossible(_ low: inout [Int], _ high: inout [Int], _ steps: inout Int) -> Bool? {
    steps -= 1
    guard steps > 0 else { return nil }
    guard Self.narrow(equations + reduced, &low, &high) else { return false }
    guard
      let open = low.indices.filter({ low[$0] < high[$0] }).min(by: {
        high[$0] - low[$0] < high[$1] - low[$1]
      })
    else { return true }
    var isSure = true
    for value in low[open]...min(high[open], low[open] + 50) {
      var (below, above) = (low, high)
      (below[open], above[open]) = (value, value)
      switch isPossible(&below, &above, &steps) {
      case true?: return true
      case nil: isSure = false
      case false?: break
      }
      if steps <= 0 { return nil }
    }
    return isSure && high[open] - low[open] <= 50 ? false : nil
  }

  /// Gauss and Jordan, with fractions.
  private mutating func eliminate() {
    let width = low.count
    var rows = equations.map { equation in
      var row = [Fraction](repeating: .zero, count: width + 1)
      for term in equation.terms { row[term.unknown] = Fraction(row[term.unknown].numerator + term.factor) }
      row[width] = Fraction(equation.sum)
      return row
    }
    var rank = 0
    for column in 0..<width {
      guard let pivot = (rank..<rows.count).first(where: { rows[$0][column] != .zero }) else { continue }
      rows.swapAt(rank, pivot)
      let lead = rows[rank][column]
      if lead != Fraction(1) { rows[rank] = rows[rank].map { $0 / lead } }
      let row = rows[rank]
      for other in rows.indices where other != rank && rows[other][column] != .zero {
        let factor = rows[other][column]
        for index in column...width where row[index] != .zero {
          rows[other][index] = rows[other][index] - row[index] * factor
        }
      }
      rank += 1
    }
    reduced = rows.prefix(rank).map { row in
      let scale = row.reduce(1) { $0 / Self.divisor($0, $1.denominator) * $1.denominator }
      let whole = row.map { $0.numerator * (scale / $0.denominator) }
      return Equation(
        terms: (0..<width).compactMap { whole[$0] == 0 ? nil : ($0, whole[$0]) }, sum: whole[width])
    }
  }

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }

  /// Narrows ranges until nothing more follows; `false` when nothing fits.
  private static func narrow(_ equations: [Equation], _ low: inout [Int], _ high: inout [Int]) -> Bool {
    for _ in 0..<100 {
      var isSettled = true
      for equation in equations {
        for (position, term) in equation.terms.enumerated() {
          var (least, most) = (equation.sum, equation.sum)
          for (place, other) in equation.terms.enumerated() where place != position {
            most -= other.factor * (other.factor > 0 ? low[other.unknown] : high[other.unknown])
            least -= other.factor * (other.factor > 0 ? high[other.unknown] : low[other.unknown])
          }
          if term.factor < 0 { (least, most) = (-most, -least) }
          let factor = abs(term.factor)
          let from = least >= 0 ? (least + factor - 1) / factor : -(-least / factor)
          let to = most >= 0 ? most / factor : -((-most + factor - 1) / factor)
          if from > low[term.unknown] {
            low[term.unknown] = from
            isSettled = false
          }
          if to < high[term.unknown] {
            high[term.unknown] = to
            isSettled = false
          }
          if low[term.unknown] > high[term.unknown] { return false }
        }
      }
      if isSettled { return true }
    }
    return true
  }
}
