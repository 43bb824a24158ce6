/// What readers of a table with hidden numbers can work out.
struct SuppressionReader {
  private let table: SuppressionTable
  private let isKnown: [Bool]

  init(_ table: SuppressionTable, hidden: Set<Int>) {
    self.table = table
    isKnown = table.cells.enumerated().map { index, cell in
      cell.isPublic || (cell.isPrinted && !hidden.contains(index))
    }
  }

  /// The unknown numbers that the sums leave one value.
  func determined() -> Set<Int> {
    let unknown = table.cells.indices.filter { !isKnown[$0] }
    var column: [Int?] = Array(repeating: nil, count: table.cells.count)
    for (number, cell) in unknown.enumerated() { column[cell] = number }
    var system = LinearSystem(columns: unknown.count)
    for sum in table.sums {
      var row = [Int](repeating: 0, count: unknown.count)
      if let total = column[sum.total] { row[total] -= 1 }
      for part in sum.parts { if let part = column[part] { row[part] += 1 } }
      system.add(row)
    }
    return Set(system.determined().map { unknown[$0] })
  }

  /// The values that each number can have, as far as the sums tell one by one.
  func bounds() -> [ClosedRange<Int>] {
    let most = Figure.mostValue
    var bounds = table.cells.enumerated().map { index, cell in
      // A zero would have been printed.
      isKnown[index] ? cell.value...cell.value : (cell.isPrinted ? 1 : 0)...most
    }
    // Each round carries what is known one sum further.
    for _ in 0...table.sums.count * 4 {
      var isSettled = true
      for sum in table.sums {
        let low = sum.parts.reduce(0) { min($0 + bounds[$1].lowerBound, most) }
        let high = sum.parts.reduce(0) { min($0 + bounds[$1].upperBound, most) }
        isSettled = Self.narrow(&bounds[sum.total], low, high) && isSettled
        let total = bounds[sum.total]
        for part in sum.parts {
          let own = bounds[part]
          let others = low - own.lowerBound
          let most = sum.parts.reduce(0) { $1 == part ? $0 : min($0 + bounds[$1].upperBound, most) }
          isSettled =
            Self.narrow(&bounds[part], total.lowerBound - most, total.upperBound - others) && isSettled
        }
      }
      if isSettled { break }
    }
    return bounds
  }

  /// Narrows a range; whether it already was as narrow.
  private static func narrow(_ range: inout ClosedRange<Int>, _ low: Int, _ high: Int) -> Bool {
    let lower = max(range.lowerBound, low)
    let upper = min(range.upperBound, high)
    guard lower <= upper, lower...upper != range else { return true }
    range = lower...upper
    return false
  }
}
