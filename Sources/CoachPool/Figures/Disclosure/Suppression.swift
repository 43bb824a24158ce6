/// Chooses the numbers of a table that must not be printed, so that no small one can be computed from the
/// others, and none that was hidden before.
///
/// First every small number is hidden, then, as long as one of them is left fewer values than the threshold, another
/// number that leads to it; in the end, what turns out to be hidden in vain is printed after all. Zero is printed, so a
/// reader knows of every hidden number that it is at least one. Where that alone gives a small number away, as in a pool
/// of a few people, zeros are hidden too and a reader knows that: if need be everything is, and then nothing is told.
struct Suppression {
  private let table: SuppressionTable
  /// Whether zero may be hidden as well.
  private let hidesZeros: Bool
  /// The smallest number of people that is printed.
  private let threshold: Int
  /// The numbers that must not be computable, each with how many values readers must be left.
  private let guarded: [(cell: Int, values: Int)]
  /// What is hidden whatever the rest is.
  private let always: Set<Int>

  /// What was chosen.
  struct Choice {
    /// The indices of the numbers that are not to be printed.
    let hidden: Set<Int>
    /// Whether zeros may be among them.
    let hidesZeros: Bool
    /// Whether every number that must not be computable is safe.
    fileprivate let isSafe: Bool
  }

  /// Chooses; zeros are hidden only where it cannot be done without.
  ///
  /// - Parameters:
  ///   - table: The numbers.
  ///   - threshold: The smallest number of people that is printed.
  ///   - always: Numbers that are hidden whatever the rest is.
  ///   - hidesZeros: Whether zeros are among those.
  static func choice(
    _ table: SuppressionTable, threshold: Int, hiding always: Set<Int> = [], hidesZeros: Bool = false
  ) -> Choice {
    if !hidesZeros {
      let choice = Suppression(table, threshold, hiding: always, hidesZeros: false).choice()
      if choice.isSafe { return choice }
    }
    return Suppression(table, threshold, hiding: always, hidesZeros: true).choice()
  }

  private init(_ table: SuppressionTable, _ threshold: Int, hiding always: Set<Int>, hidesZeros: Bool) {
    self.table = table
    self.always = always
    self.threshold = threshold
    self.hidesZeros = hidesZeros
    var guarded: [(cell: Int, values: Int)] = []
    var hasEarlier = false
    for (index, cell) in table.cells.enumerated() {
      switch cell.origin {
      case .figure, .rest: if Self.isSmall(cell, threshold) { guarded.append((index, threshold)) }
      case .known: hasEarlier = true
      case .kept(let threshold):
        hasEarlier = true
        guarded.append((index, threshold))
      }
    }
    if hasEarlier, !guarded.isEmpty {
      // What could be computed already is not kept from anyone by hiding more.
      var before = SuppressionReader(table, hidden: nil, hidesZeros: true)
      guarded = guarded.map { ($0.cell, before.count(of: $0.cell, upTo: $0.values)) }
    }
    self.guarded = guarded.filter { $0.values > 1 }
  }

  private static func isSmall(_ cell: SuppressionTable.Cell, _ threshold: Int) -> Bool {
    cell.fewest.map { 0 < $0 && $0 < threshold } ?? false
  }

  private func choice() -> Choice {
    let primary = always.union(
      table.cells.indices.filter { isFigure($0) && Self.isSmall(table.cells[$0], threshold) })
    var hidden = primary
    // What nothing that can be hidden leads to.
    var lost: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      // What was hidden since can be a way to what was lost.
      lost = []
      while let cell = exposed(hidden, besides: lost) {
        if let next = candidate(for: cell, hidden) {
          hidden.insert(next)
          isGrowing = true
        } else {
          lost.insert(cell)
        }
      }
      if lost.isEmpty { break }
    }
    var left = hidden
    for cell in hidden.subtracting(primary).sorted(by: { isMissedMore($0, $1) }) {
      if exposed(left.subtracting([cell]), besides: lost) == nil { left.remove(cell) }
    }
    return Choice(hidden: left, hidesZeros: hidesZeros, isSafe: lost.isEmpty)
  }

  private func isMissedMore(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (table.cells[left], table.cells[right])
    if first.weight != second.weight { return first.weight > second.weight }
    return first.value != second.value ? first.value ?? 0 > second.value ?? 0 : left < right
  }

  /// A number that readers can compute, or pin down to fewer values than they must be left.
  private func exposed(_ hidden: Set<Int>, besides lost: Set<Int>) -> Int? {
    guard !guarded.isEmpty else { return nil }
    var reader = SuppressionReader(table, hidden: hidden, hidesZeros: hidesZeros)
    return guarded.first { guarded in
      !lost.contains(guarded.cell)
        && (isAlone(guarded.cell, hidden) || reader.isPinned(guarded.cell, below: guarded.values))
    }?.cell
  }

  /// Whether too few people stand behind what a known sum hides: of money they are not the numbers themselves.
  private func isAlone(_ cell: Int, _ hidden: Set<Int>) -> Bool {
    guard table.cells[cell].people != nil else { return false }
    return table.sums.contains { sum in
      // A budget has no people of its own: what is left of it has those that the rest was spent on.
      guard sum.parts.contains(cell),
        sum.totals.allSatisfy({ isKnown($0, hidden) && table.cells[$0].people != nil })
      else { return false }
      let unknown = sum.parts.filter { !isKnown($0, hidden) }
      // Where it is not known of whom the rest is, there may be any number of them.
      let people = unknown.compactMap { table.cells[$0].people }
      return unknown.count < 2 || (people.count == unknown.count && people.reduce(0, +) < threshold)
    }
  }

  private func isKnown(_ cell: Int, _ hidden: Set<Int>) -> Bool {
    switch table.cells[cell].origin {
    case .known: true
    case .figure: !hidden.contains(cell)
    case .rest, .kept: false
    }
  }

  private func isFigure(_ cell: Int) -> Bool {
    if case .figure = table.cells[cell].origin { true } else { false }
  }

  /// The number to hide next: of those that lead to the exposed one, the one that is missed least.
  private func candidate(for cell: Int, _ hidden: Set<Int>) -> Int? {
    var reached: Set<Int> = [cell]
    var found: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for sum in table.sums where sum.cells.contains(where: reached.contains) {
        for other in sum.cells where !reached.contains(other) {
          if !isKnown(other, hidden) {
            reached.insert(other)
            isGrowing = true
          } else if isFigure(other),
            hidesZeros || table.cells[other].value != 0 || table.cells[other].least < 0
          {
            found.insert(other)
          }
        }
      }
    }
    let totals = Set(table.sums.flatMap(\.totals))
    return found.min { left, right in
      let (first, second) = (table.cells[left], table.cells[right])
      if first.weight != second.weight { return first.weight < second.weight }
      if totals.contains(left) != totals.contains(right) { return !totals.contains(left) }
      return first.value != second.value ? first.value ?? 0 < second.value ?? 0 : left < right
    }
  }
}
