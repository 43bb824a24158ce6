/// Chooses the numbers of a table that must not be printed, so that no small one can be computed from the
/// others.
///
/// First every small number is hidden, then, as long as one of them can be computed or nearly so, another
/// number that leads to it; in the end, what turns out to be hidden in vain is printed after all. Zero is
/// always printed, so a reader knows of every hidden number that it is at least one.
struct Suppression {
  private let table: SuppressionTable
  /// The smallest number of people that is printed.
  private let threshold: Int
  /// The numbers that must not be computable: small, and not known from elsewhere.
  private let small: [Int]

  init(_ table: SuppressionTable, threshold: Int) {
    self.table = table
    self.threshold = threshold
    small = table.cells.indices.filter {
      Self.isSmall(table.cells[$0], threshold) && !table.cells[$0].isPublic
    }
  }

  private static func isSmall(_ cell: SuppressionTable.Cell, _ threshold: Int) -> Bool {
    cell.people.map { 0 < $0 && $0 < threshold } ?? false
  }

  /// The indices of the numbers that are not to be printed.
  func hidden() -> Set<Int> {
    let primary = Set(
      table.cells.indices.filter {
        table.cells[$0].isPrinted && Self.isSmall(table.cells[$0], threshold)
      })
    var hidden = primary
    while let cell = exposed(hidden), let next = candidate(for: cell, hidden) { hidden.insert(next) }
    return hidden.subtracting(inVain(hidden, primary))
  }

  /// What was hidden on the way and need not be, the numbers of most weight first.
  private func inVain(_ hidden: Set<Int>, _ primary: Set<Int>) -> Set<Int> {
    guard exposed(hidden) == nil else { return [] }
    var left = hidden
    for cell in hidden.subtracting(primary).sorted(by: { isMissedMore($0, $1) }) {
      if exposed(left.subtracting([cell])) == nil { left.remove(cell) }
    }
    return hidden.subtracting(left)
  }

  private func isMissedMore(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (table.cells[left], table.cells[right])
    if first.weight != second.weight { return first.weight > second.weight }
    return first.value != second.value ? first.value > second.value : left < right
  }

  /// A small number that readers can compute, or pin down to fewer values than the threshold.
  private func exposed(_ hidden: Set<Int>) -> Int? {
    guard !small.isEmpty else { return nil }
    let reader = SuppressionReader(table, hidden: hidden)
    let determined = reader.determined()
    let bounds = reader.bounds()
    return small.first { cell in
      determined.contains(cell) || bounds[cell].count < threshold || isAlone(cell, hidden)
    }
  }

  /// Whether too few people stand behind what a known sum hides.
  private func isAlone(_ cell: Int, _ hidden: Set<Int>) -> Bool {
    table.sums.contains { sum in
      guard sum.parts.contains(cell), isKnown(sum.total, hidden) else { return false }
      let unknown = sum.parts.filter { !isKnown($0, hidden) }
      return unknown.count < 2 || unknown.reduce(0) { $0 + (table.cells[$1].people ?? 0) } < threshold
    }
  }

  private func isKnown(_ cell: Int, _ hidden: Set<Int>) -> Bool {
    table.cells[cell].isPublic || (table.cells[cell].isPrinted && !hidden.contains(cell))
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
          } else if table.cells[other].value != 0, !table.cells[other].isPublic {
            found.insert(other)
          }
        }
      }
    }
    let totals = Set(table.sums.map(\.total))
    return found.min { left, right in
      let (first, second) = (table.cells[left], table.cells[right])
      if first.weight != second.weight { return first.weight < second.weight }
      if totals.contains(left) != totals.contains(right) { return !totals.contains(left) }
      return first.value != second.value ? first.value < second.value : left < right
    }
  }
}
